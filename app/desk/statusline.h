// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QMenu;
class QToolButton;
class QUndoStack;

namespace ratingdesk {

class TaskLine;

/// The bottom of the window: left what one is connected to, in the middle what has just happened
/// and what is going on, right what is shown and since when.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    enum class Connection {
        None,
        Good,
        Lost,
    };

    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(Connection state, const QString &text);
    void setCounts(const QString &text);
    /// The portals that one can change to at once, beside the connection and on its context menu.
    void setRecent(QMenu *menu);
    TaskLine &tasks() { return *m_tasks; }

    /// Shown for a while. With Undo beside it where the stack has something to take back, as long
    /// as that is its latest step.
    void say(const QString &text, QUndoStack *undoStack = nullptr);
    QString said() const;

Q_SIGNALS:
    void connectionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConnection();
    void clearSaid();
    void offerUndo(QUndoStack *undoStack);
    void retranslate();

    Connection m_state = Connection::None;
    QString m_connectionText;
    QToolButton *m_connection;
    QLabel *m_said;
    QToolButton *m_undo;
    QPointer<QUndoStack> m_undoStack; ///< on which the offer takes a step back
    TaskLine *m_tasks;
    QLabel *m_counts;
    QTimer m_forgetting{this};
};

} // namespace ratingdesk
