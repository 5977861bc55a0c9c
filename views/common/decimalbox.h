// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace ratingdesk {

/// Where a number with decimals is typed: a comma and a point mean the same, whatever the language.
/// Qt's own box drops the one that is not the language's, and 2.5 becomes 25 or 2. Follows the
/// language of the program.
class DecimalBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit DecimalBox(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    double valueFromText(const QString &text) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString withDecimalSign(QString text) const;
};

} // namespace ratingdesk
