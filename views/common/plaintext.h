// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QLabel;

namespace ratingdesk {

/// Shows the texts of labels as they stand: a name may look like markup, and Qt would render it,
/// fetch the pictures that it names, and take all memory for a hostile one. Labels that are not
/// declared to be rich, those of message boxes too, are plain as long as it lives, in the whole
/// application. Tool tips are left to toolTipText(); long ones are wrapped.
class PlainTextGuard : public QObject
{
    Q_OBJECT

public:
    explicit PlainTextGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wrap(QLabel &toolTip);

    bool m_isWrapping = false;
};

/// For the text of a button, a menu or a tab: an ampersand in a name is no mnemonic.
QString withoutMnemonics(QString text);

} // namespace ratingdesk
