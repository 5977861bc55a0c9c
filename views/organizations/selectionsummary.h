// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ratingdesk {

class OrganizationActions;
class Workspace;

/// Stands for the details when several organizations are selected: what they are together, and what
/// can be done with all of them.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    SelectionSummary(Workspace &workspace, OrganizationActions &actions, QWidget *parent = nullptr);

    void setSelection(const std::vector<OrganizationId> &organizations);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    Workspace &m_workspace;
    std::vector<OrganizationId> m_selection;
    QLabel *m_title;
    QLabel *m_line;
};

} // namespace ratingdesk
