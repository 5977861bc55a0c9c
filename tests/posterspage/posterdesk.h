// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "tests/support/shufflingportal.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/posterspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace ratingdesk::test {

using namespace Qt::StringLiterals;

inline Organization school(qint64 id, const QString &name, std::optional<qint64> parent = {})
{
    Organization organization;
    organization.id = OrganizationId(id);
    if (parent)
        organization.parent = OrganizationId(*parent);
    organization.nameRu = name;
    organization.nameBe = name + u" (па-беларуску)"_s;
    return organization;
}

/// The page over a portal in memory: one board of education and twenty schools below it.
struct Desk
{
    Desk()
    {
        portal.add(school(1, u"Управление образования"_s));
        for (int i = 2; i <= 21; ++i)
            portal.add(school(i, u"Школа № %1"_s.arg(i), 1));
        Organization closed = school(22, u"Закрытая школа"_s, 1);
        closed.state = OrganizationState::Archived;
        portal.add(closed);
        portal.data().info.isDemo = true;
        workspace = std::make_unique<Workspace>(asAnswered(portal), *await(portal.open()));
        QSignalSpy loaded(&workspace->organizations(), &OrganizationStore::loaded);
        workspace->organizations().load();
        loaded.wait();
        page = std::make_unique<PostersPage>(*workspace);
        page->resize(1200, 760);
        page->show();
    }

    /// Chooses them and waits until their codes are proved.
    bool choose(const std::vector<qint64> &ids)
    {
        std::vector<OrganizationId> organizations;
        for (const qint64 id : ids)
            organizations.push_back(OrganizationId(id));
        QSignalSpy checked(page.get(), &PostersPage::checked);
        Q_EMIT workspace->postersRequested(organizations);
        return checked.wait(20'000);
    }

    template <class Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    FakePortal portal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PostersPage> page;
};

} // namespace ratingdesk::test
