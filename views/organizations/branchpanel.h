// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace ratingdesk {

class OrganizationActions;
class Workspace;

/// Asks, where organizations are archived or brought back, what becomes of those below them. Stands
/// beneath the tree.
class BranchPanel : public QFrame
{
    Q_OBJECT

public:
    BranchPanel(Workspace &workspace, OrganizationActions &actions, QWidget *parent = nullptr);

    /// `state` is the one they are to have.
    void ask(OrganizationState state, const std::vector<OrganizationId> &organizations);

Q_SIGNALS:
    void answered();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(bool withBelow);
    void showQuestion();

    Workspace &m_workspace;
    OrganizationActions &m_actions;
    OrganizationState m_state = OrganizationState::Archived;
    std::vector<OrganizationId> m_organizations;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_cancel;
    QPushButton *m_only;
    QPushButton *m_all;
};

} // namespace ratingdesk
