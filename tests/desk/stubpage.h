// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/page.h"
#include "views/common/pageheading.h"
#include "views/common/workspace.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QUndoStack>
#include <QVBoxLayout>

namespace ratingdesk {

/// A page that only remembers what the window asked of it.
class StubPage : public Page
{
    Q_OBJECT

public:
    StubPage(const QString &key, Workspace &workspace) : m_key(key), m_workspace(workspace)
    {
        m_heading = new PageHeading(this);
        m_note = new QLineEdit(this);
        m_note->setAccessibleName(QStringLiteral("note"));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 24);
        layout->addWidget(m_heading);
        layout->addWidget(m_note);
        layout->addStretch();
        retranslate();
        connect(&workspace, &Workspace::organizationRequested, this,
                [this](OrganizationId id) { requested.push_back(id); });
    }

    QString key() const override { return m_key; }
    QString title() const override
    {
        return m_workspace.language() == Language::Russian ? QStringLiteral("страница ") + m_key
                                                           : QStringLiteral("page ") + m_key;
    }
    QString iconName() const override { return QStringLiteral("view-list-tree"); }
    void refresh() override { ++refreshed; }
    QUndoStack *undoStack() override { return hasUndo ? &undo : nullptr; }
    QByteArray saveState() const override
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("note"), m_note->text()}}).toJson();
    }
    void restoreState(const QByteArray &state) override
    {
        m_note->setText(QJsonDocument::fromJson(state)[QStringLiteral("note")].toString());
    }
    QStringList unsaved() const override { return drafts; }
    void saveUnsaved(const std::function<void(bool)> &done) override
    {
        ++saves;
        if (savingWorks)
            drafts.clear();
        done(savingWorks);
    }
    void discardUnsaved() override { drafts.clear(); }
    QJsonObject place() const override { return {{QStringLiteral("at"), at}}; }
    void goToPlace(const QJsonObject &place) override
    {
        at = place.value(QStringLiteral("at")).toInt();
    }
    bool showOrganization(OrganizationId organization) override
    {
        if (showsOrganizations)
            at = static_cast<int>(organization.value());
        return showsOrganizations;
    }
    /// As if a person went there on the page.
    void walkTo(int place)
    {
        Q_EMIT leavingPlace();
        at = place;
    }

    QLineEdit &note() { return *m_note; }

    int refreshed = 0;
    QStringList drafts;
    int saves = 0;
    bool savingWorks = true;
    int at = 0;
    bool showsOrganizations = false;
    QUndoStack undo;
    bool hasUndo = true; ///< of its own
    std::vector<OrganizationId> requested;

protected:
    void changeEvent(QEvent *event) override
    {
        Page::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate() { m_heading->setTitle(title()); }

    QString m_key;
    Workspace &m_workspace;
    PageHeading *m_heading;
    QLineEdit *m_note;
};

} // namespace ratingdesk
