// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QMessageBox;
class QWidget;

namespace ratingdesk {

class EditSession;
class Page;

/// The way out of an open portal: first what is on its way to it is waited for, then what is typed
/// and not saved is asked about. Does not stop the window.
class Leaving : public QObject
{
    Q_OBJECT

public:
    explicit Leaving(QWidget *window);

    /// What would be left; without one there is nothing to wait for or to ask about.
    void setPortal(EditSession *editing, const std::vector<Page *> &pages);
    /// Nothing is on its way, and nothing is unsaved.
    bool isFree() const;
    /// Calls `go` at once where it is free, else when it has become so or whoever is asked says so.
    /// Never where a change failed meanwhile: why has to be read first. Asked a second time while
    /// it waits, it asks whether to wait at all.
    void leave(const std::function<void()> &go);

Q_SIGNALS:
    /// The portal has not confirmed the last changes yet.
    void waiting();

private:
    void askAboutUnsaved();
    void askWhetherToWait();
    void stopWaiting();

    QWidget *m_window;
    EditSession *m_editing = nullptr;
    std::vector<Page *> m_pages;
    std::function<void()> m_go;
    bool m_isWaiting = false;
    QPointer<QMessageBox> m_question; ///< whether to wait
};

} // namespace ratingdesk
