// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/statusline.h"

#include "app/desk/taskline.h"
#include "models/words/tooltiptext.h"
#include "views/common/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_connection(new QToolButton(this)),
      m_said(new QLabel(this)),
      m_undo(new QToolButton(this)),
      m_tasks(new TaskLine(this)),
      m_counts(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_connection->setAutoRaise(true);
    m_connection->setFocusPolicy(Qt::TabFocus);
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setIcon(QIcon::fromTheme(u"edit-undo"_s));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->hide();
    m_said->setTextFormat(Qt::PlainText);
    m_counts->setTextFormat(Qt::PlainText);
    // A long message gives way; it must not push the window wider.
    m_said->setMinimumWidth(1);

    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_said);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    addWidget(m_connection);
    addWidget(middle, 1);
    m_counts->setContentsMargins(8, 0, 16, 0);
    addPermanentWidget(m_tasks);
    addPermanentWidget(m_counts);

    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(12s);
    connect(&m_forgetting, &QTimer::timeout, this, &StatusLine::clearSaid);
    connect(m_connection, &QToolButton::clicked, this, &StatusLine::connectionClicked);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        const QPointer<QUndoStack> undoStack = m_undoStack;
        clearSaid();
        if (undoStack)
            undoStack->undo();
    });
    retranslate();
}

void StatusLine::setConnection(Connection state, const QString &text)
{
    m_state = state;
    m_connectionText = text;
    showConnection();
}

void StatusLine::setRecent(QMenu *menu)
{
    m_connection->setMenu(menu);
    m_connection->setPopupMode(QToolButton::MenuButtonPopup);
    m_connection->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_connection, &QWidget::customContextMenuRequested, m_connection,
            &QToolButton::showMenu);
}

void StatusLine::setCounts(const QString &text)
{
    m_counts->setText(text);
    m_counts->setVisible(!text.isEmpty());
}

void StatusLine::say(const QString &text, QUndoStack *undoStack)
{
    m_said->setText(text);
    m_said->setToolTip(toolTipText(text));
    offerUndo(undoStack && undoStack->canUndo() ? undoStack : nullptr);
    m_forgetting.start();
}

void StatusLine::offerUndo(QUndoStack *undoStack)
{
    if (m_undoStack)
        m_undoStack->disconnect(this);
    m_undoStack = undoStack;
    m_undo->setVisible(undoStack != nullptr);
    if (!undoStack)
        return;
    connect(undoStack, &QUndoStack::indexChanged, this, [this] { offerUndo(nullptr); });
    connect(undoStack, &QObject::destroyed, this, &StatusLine::clearSaid);
}

QString StatusLine::said() const { return m_said->text(); }

void StatusLine::clearSaid()
{
    m_said->clear();
    m_said->setToolTip({});
    offerUndo(nullptr);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The sign tells a lost connection by its shape, not by a colour alone.
void StatusLine::showConnection()
{
    const QString sign = m_state == Connection::Good ? u"●"_s : u"○"_s;
    const QString text = m_state == Connection::None ? tr("Not connected")
                         : m_state == Connection::Lost
                             ? tr("%1: not reachable, trying again").arg(m_connectionText)
                             : m_connectionText;
    m_connection->setText(sign + u' ' + withoutMnemonics(text));
    m_connection->setAccessibleName(tr("Connection: %1").arg(text));
}

void StatusLine::retranslate()
{
    showConnection();
    m_connection->setToolTip(tr("Choose another portal"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo what has just been done"));
}

} // namespace ratingdesk
