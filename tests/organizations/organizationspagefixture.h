// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/validators.h"
#include "tests/support/fakeportal.h"
#include "views/common/workspace.h"
#include "views/organizations/formfield.h"
#include "views/organizations/nameedit.h"
#include "views/organizations/organizationspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

namespace ratingdesk {

/// The real page over a portal in memory, used as a person uses it. The register before each test:
/// ministry 1 above hospital 2 above registry 3, and city 4 above school 5.
class OrganizationsPageFixture : public QObject
{
    Q_OBJECT

protected:
    using Ids = std::vector<OrganizationId>;

    /// Past the door: nothing is announced.
    void add(qint64 organization, std::optional<qint64> parent, const QString &nameRu);
    static OrganizationId id(qint64 value) { return OrganizationId(value); }
    void rate(qint64 organization, std::array<quint8, baseCriterionCount> scores,
              const QString &comment);
    Organization registered(qint64 organization) const;

    void open(qint64 organization);
    void undo();
    void redo();

    Ids selected() const;
    QLineEdit *line(OrganizationField field) const;
    NameEdit *nameEdit(OrganizationField field) const;
    FormField *field(OrganizationField field) const;
    QString label(OrganizationField which) const;
    QPushButton *button(const QString &name) const;
    QPushButton *saveButton() const;
    /// The page's action whose text holds this.
    QAction *action(const QString &text) const;
    bool showsText(const QString &text, const QWidget *page = nullptr) const;

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrganizationsPage> m_page;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace ratingdesk
