// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/plaintext.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int widestToolTip = 480; // logical pixels

/// Qt gives no other way to them.
bool isToolTip(const QWidget &widget) { return widget.inherits("QTipLabel"); }

} // namespace

PlainTextGuard::PlainTextGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainTextGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool concerns = event->type() == QEvent::Polish || event->type() == QEvent::Show ||
                          event->type() == QEvent::Resize;
    auto *label = concerns ? qobject_cast<QLabel *>(watched) : nullptr;
    if (!label)
        return false;
    if (event->type() == QEvent::Polish) {
        if (label->textFormat() == Qt::AutoText && !isToolTip(*label))
            label->setTextFormat(Qt::PlainText);
    } else if (isToolTip(*label)) {
        wrap(*label);
    }
    return false;
}

/// Qt wraps rich tool tips only, and the plain ones where they are wider than the screen.
void PlainTextGuard::wrap(QLabel &toolTip)
{
    if (m_isWrapping || toolTip.wordWrap() || toolTip.width() <= widestToolTip)
        return;
    const QScopedValueRollback wrapping(m_isWrapping, true);
    toolTip.setWordWrap(true);
    toolTip.resize(widestToolTip, toolTip.heightForWidth(widestToolTip));
    // It was placed so that its full width fits.
    const QRect room = toolTip.screen()->availableGeometry();
    const int left = std::clamp(QCursor::pos().x() + 2, room.left(),
                                std::max(room.left(), room.right() - widestToolTip));
    toolTip.move(left, toolTip.y());
}

QString withoutMnemonics(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace ratingdesk
