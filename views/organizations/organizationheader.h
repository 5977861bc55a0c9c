// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ratingdesk {

class ClampedLabel;
class OrganizationActions;
class Workspace;

/// The top of the details: where the organization stands, its name, what it is, and what can be
/// done with it.
class OrganizationHeader : public QWidget
{
    Q_OBJECT

public:
    OrganizationHeader(Workspace &workspace, const OrganizationActions &actions,
                       QWidget *parent = nullptr);

    /// `fullName` is empty as long as only the name of the tree is known.
    void showOrganization(OrganizationId organization, const QString &fullName);
    void showNew(std::optional<OrganizationId> parent);

Q_SIGNALS:
    void organizationRequested(ratingdesk::OrganizationId organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTools(const OrganizationActions &actions);
    void showPath();
    QString nameOf(OrganizationId organization) const;

    Workspace &m_workspace;
    OrganizationId m_shown; ///< invalid for a new one
    QLabel *m_path;
    ClampedLabel *m_name;
    QLabel *m_line;
    QWidget *m_tools;
};

} // namespace ratingdesk
