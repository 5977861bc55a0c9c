// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/journalmodel.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace ratingdesk {

class BusyIndicator;
class ColumnKeeper;
class EmptyState;
class Workspace;

/// The journal of one organization: who changed what, when and why, with before and after.
class OrganizationHistory : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationHistory(Workspace &workspace, QWidget *parent = nullptr);

    void showOrganization(OrganizationId organization);
    void refresh();
    void setWords(const FieldWords &words);
    const JournalModel &model() const { return *m_model; }
    ColumnKeeper &columns() { return *m_columns; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showEntry(int row);
    void showState();
    void fitColumns();

    Workspace &m_workspace;
    JournalModel *m_model;
    QTreeView *m_view;
    ColumnKeeper *m_columns;
    EmptyState *m_empty;
    BusyIndicator *m_busy;
    QStackedWidget *m_stack;
    OrganizationId m_shown;
    QString m_problem;
};

} // namespace ratingdesk
