// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/page.h"
#include "views/common/pageheading.h"
#include "views/common/workspace.h"

#include <QEvent>
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
    QUndoStack *undoStack() override { return &undo; }
    QByteArray saveState() const override { return m_note->text().toUtf8(); }
    void restoreState(const QByteArray &state) override
    {
        m_note->setText(QString::fromUtf8(state));
    }

    QLineEdit &note() { return *m_note; }

    int refreshed = 0;
    QUndoStack undo;
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
