// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/nameedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace ratingdesk {

namespace {

constexpr int fewestShown = 2;
constexpr int maxShown = 4;

} // namespace

NameEdit::NameEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_isSetting)
            Q_EMIT textEdited(text());
    });
}

void NameEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_isSetting = true;
    setPlainText(text);
    m_isSetting = false;
}

int NameEdit::lines() const
{
    const QTextLayout *laidOut = document()->firstBlock().layout();
    return laidOut ? laidOut->lineCount() : 1;
}

void NameEdit::fit()
{
    setVerticalScrollBarPolicy(lines() > maxShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize NameEdit::sizeHint() const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    const int shown = std::clamp(lines(), fewestShown, maxShown);
    return {200, shown * fontMetrics().lineSpacing() + margins + 4};
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NameEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void NameEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace ratingdesk
