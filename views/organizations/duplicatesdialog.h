// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/cleaning/dismissedpairs.h"
#include "models/portal/answers.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace ratingdesk {

class BusyIndicator;
class DuplicateModel;
class EmptyState;
class Workspace;

/// Pairs that may be registered twice: each is merged, or dismissed for good. Stays beside the tree
/// while one looks at them there.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `dismissed` outlives this.
    DuplicatesDialog(Workspace &workspace, DismissedPairs &dismissed, QWidget *parent = nullptr);

Q_SIGNALS:
    void organizationsRequested(const std::vector<ratingdesk::OrganizationId> &organizations);
    void mergeRequested(const std::vector<ratingdesk::OrganizationId> &organizations);

private:
    void find();
    void showPairs();
    void showState();
    void dismiss();
    std::optional<int> currentRow() const;
    std::vector<OrganizationId> current() const;

    Workspace &m_workspace;
    DismissedPairs &m_dismissed;
    std::vector<LikelyDuplicate> m_found;
    DuplicateModel *m_model;
    QLabel *m_line;
    BusyIndicator *m_busy;
    EmptyState *m_nothing;
    QTreeView *m_table;
    QPushButton *m_bringBack;
    QPushButton *m_show;
    QPushButton *m_dismiss;
    QPushButton *m_merge;
    Latest m_answer;
    bool m_hasFound = false;
};

} // namespace ratingdesk
