// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/decimalbox.h"

#include <QEvent>
#include <QLocale>

namespace ratingdesk {

DecimalBox::DecimalBox(QWidget *parent) : QDoubleSpinBox(parent) { setLocale(QLocale()); }

QValidator::State DecimalBox::validate(QString &text, int &position) const
{
    text = withDecimalSign(text);
    return QDoubleSpinBox::validate(text, position);
}

double DecimalBox::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(withDecimalSign(text));
}

void DecimalBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLocale(QLocale());
    QDoubleSpinBox::changeEvent(event);
}

QString DecimalBox::withDecimalSign(QString text) const
{
    // The words around the number keep their signs.
    if (text == specialValueText())
        return text;
    const qsizetype from = text.startsWith(prefix()) ? prefix().size() : 0;
    const qsizetype to = text.endsWith(suffix()) ? text.size() - suffix().size() : text.size();
    const QString sign = locale().decimalPoint();
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] == u'.' || text[i] == u',')
            text.replace(i, 1, sign);
    }
    return text;
}

} // namespace ratingdesk
