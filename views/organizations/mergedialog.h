// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/portal/mergeplan.h"
#include "views/organizations/changedialog.h"

#include <QTimer>

class QDateEdit;

namespace ratingdesk {

class OrganizationChooser;

/// Makes several organizations one: asks which of them, or which other one, goes on.
class MergeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, std::vector<OrganizationId> organizations,
                QWidget *parent = nullptr);

protected:
    std::vector<Change> changes() const override;
    ChangeQueue::Wording wording() const override;
    std::vector<OrganizationId> subjects() const override;

private:
    MergePlan plan() const;
    void setSuccessor(std::optional<OrganizationId> into);
    void fetchImpact();
    QString title() const;

    std::vector<OrganizationId> m_organizations;
    std::optional<OrganizationId> m_into;
    OrganizationChooser *m_successors;
    QDateEdit *m_day;
    QTimer m_asking{this};
    Latest m_answer;
};

/// Takes a merge back.
class SeparationDialog : public ChangeDialog
{
    Q_OBJECT

public:
    SeparationDialog(Workspace &workspace, OrganizationId organization, QWidget *parent = nullptr);

protected:
    std::vector<Change> changes() const override;
    ChangeQueue::Wording wording() const override;
    std::vector<OrganizationId> subjects() const override;

private:
    void showRecord(const MergeRecord &record);

    OrganizationId m_organization;
    MergeRecord m_record;
    Latest m_answer;
};

} // namespace ratingdesk
