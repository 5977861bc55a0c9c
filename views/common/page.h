// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <functional>

class QUndoStack;

namespace ratingdesk {

/// One screen of the window. Retranslates itself on QEvent::LanguageChange.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A short untranslated word under which its state is remembered and the command line of the
    /// window names it: "organizations".
    virtual QString key() const = 0;
    /// What the navigation shows.
    virtual QString title() const = 0;
    /// Name of its icon in the Breeze theme.
    virtual QString iconName() const = 0;

    /// F5: fetch what is shown anew.
    virtual void refresh() = 0;
    /// Whether everything that the page shows has arrived.
    virtual bool isReady() const { return true; }
    /// Steps of its own on which undo and redo act while the page is in front; nullptr: they act on
    /// the changes made in the portal.
    virtual QUndoStack *undoStack() { return nullptr; }

    /// Columns, splitters, chosen options: whatever a person would miss on the next start. A JSON
    /// object; empty: nothing. What cannot be used of a remembered one is left at its default.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

    /// The names of all that has been typed here and is not saved; leaving the portal asks about
    /// it.
    virtual QStringList unsaved() const { return {}; }
    /// Saves all of it; `done` tells whether it is saved. What failed is said on the page, and
    /// stays.
    virtual void saveUnsaved(const std::function<void(bool isSaved)> &done) { done(true); }
    /// Forgets all of it.
    virtual void discardUnsaved() {}

    /// Where on the page one is; going back brings one there again.
    virtual QJsonObject place() const { return {}; }
    virtual void goToPlace(const QJsonObject &place) { Q_UNUSED(place) }
    /// Shows what the page has to say of that organization; false: it has nothing.
    virtual bool showOrganization(OrganizationId organization)
    {
        Q_UNUSED(organization)
        return false;
    }

    /// Whether these files, dropped on the window whatever page is in front, are for this one.
    virtual bool takesFiles(const QStringList &paths) const
    {
        Q_UNUSED(paths)
        return false;
    }
    virtual void takeFiles(const QStringList &paths) { Q_UNUSED(paths) }

Q_SIGNALS:
    /// Now, before the page goes to another place of its own accord.
    void leavingPlace();
};

} // namespace ratingdesk
