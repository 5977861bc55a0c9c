// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/cleaning/dismissedpairs.h"
#include "models/words/fieldwords.h"
#include "views/common/page.h"

class QLabel;
class QShortcut;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ratingdesk {

class BranchPanel;
class ChangeDialog;
class EmptyState;
class MovePanel;
class OrganizationActions;
class OrganizationDetail;
class OrganizationDrafts;
class OrganizationTreePanel;
class PageHeading;
class RegisterExchange;
class SelectionSummary;
class UnsavedEdits;
class Workspace;

/// The register: its tree on the left, what is selected on the right.
class OrganizationsPage : public Page
{
    Q_OBJECT

public:
    explicit OrganizationsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~OrganizationsPage() override;

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool isReady() const override;
    QUndoStack *undoStack() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QStringList unsaved() const override;
    void saveUnsaved(const std::function<void(bool isSaved)> &done) override;
    void discardUnsaved() override;
    QJsonObject place() const override;
    void goToPlace(const QJsonObject &place) override;

    bool takesFiles(const QStringList &paths) const override;
    void takeFiles(const QStringList &paths) override;

    void select(OrganizationId organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void fetchReferenceData();
    void showSelection();
    void showNew(std::optional<OrganizationId> parent);
    void showDrafts();
    /// An invalid id: the new one below `parent`.
    void showDraft(OrganizationId organization, std::optional<OrganizationId> parent);
    void startMove(const std::vector<OrganizationId> &organizations);
    void showDialog(ChangeDialog *dialog);
    void showDuplicates();
    void askForMove(const std::vector<OrganizationId> &organizations,
                    std::optional<OrganizationId> to);
    void selectWhenThere(OrganizationId organization);
    void showAll(const std::vector<OrganizationId> &organizations);
    void showHeading();

    Workspace &m_workspace;
    FieldWords m_words;
    OrganizationDrafts *m_drafts;
    UnsavedEdits *m_unsaved;
    OrganizationActions *m_actions;
    PageHeading *m_heading;
    QSplitter *m_splitter;
    QShortcut *m_find;
    OrganizationTreePanel *m_tree;
    RegisterExchange *m_exchange;
    MovePanel *m_move;
    BranchPanel *m_branch;
    QStackedWidget *m_right;
    EmptyState *m_nothing;
    SelectionSummary *m_summary;
    OrganizationDetail *m_detail;
    QToolButton *m_duplicates;
    DismissedPairs m_dismissed;
    OrganizationId m_awaited; ///< just registered; selected once the register announces it
};

} // namespace ratingdesk
