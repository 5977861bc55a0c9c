// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace ratingdesk {

class OrganizationChooser;
class Workspace;

/// Asks whose stands are to be shown: those of one organization and all below it.
class StandScopeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StandScopeDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ratingdesk::OrganizationId organization);

private:
    void choose();

    OrganizationChooser *m_chooser;
    QPushButton *m_choose;
    std::optional<OrganizationId> m_chosen;
};

} // namespace ratingdesk
