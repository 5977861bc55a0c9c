// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/duplicatesdialog.h"

#include "models/items/cleaning/duplicatemodel.h"
#include "models/portal/inbackground.h"
#include "models/portal/policy.h"
#include "models/words/portalerrortext.h"
#include "views/common/busyindicator.h"
#include "views/common/emptystate.h"
#include "views/common/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, DismissedPairs &dismissed, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dismissed(dismissed),
      m_model(new DuplicateModel(workspace.organizations(), workspace.language(), this)),
      m_line(new QLabel(this)),
      m_busy(new BusyIndicator(this)),
      m_nothing(new EmptyState(u"dialog-ok"_s, this)),
      m_table(new QTreeView(this)),
      m_bringBack(new QPushButton(this)),
      m_show(new QPushButton(tr("Show in the tree"), this)),
      m_dismiss(new QPushButton(tr("They are two"), this)),
      m_merge(new QPushButton(tr("Merge…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Duplicates"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_table->setObjectName(u"duplicates"_s);
    m_table->setAccessibleName(tr("Likely duplicates"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(DuplicateModel::EvidenceColumn,
                                            QHeaderView::ResizeToContents);
    m_bringBack->setObjectName(u"bringBackDismissed"_s);
    m_show->setObjectName(u"showDuplicates"_s);
    m_dismiss->setObjectName(u"dismissDuplicate"_s);
    m_dismiss->setToolTip(tr("Do not show this pair any more"));
    m_merge->setObjectName(u"mergeDuplicate"_s);
    m_merge->setDefault(true);
    for (QPushButton *button : {m_bringBack, m_show, m_dismiss})
        button->setAutoDefault(false);
    m_nothing->setText(tr("Pairs of organizations that may be registered twice stand here. There "
                          "are none."));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_bringBack);
    buttons->addStretch();
    buttons->addWidget(m_show);
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_busy);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_table, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    resize(860, 480);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesDialog::showState);
    connect(m_table, &QTreeView::activated, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT organizationsRequested(current()); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(current()); });
    connect(m_dismiss, &QPushButton::clicked, this, &DuplicatesDialog::dismiss);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        m_dismissed.bringBack(m_workspace.info().identity);
        showPairs();
    });
    connect(&workspace.organizations(), &OrganizationStore::updated, this,
            &DuplicatesDialog::showPairs);
    showState();
    find();
}

void DuplicatesDialog::find()
{
    m_busy->start(tr("Comparing the organizations…"));
    m_answer.ask(converted(m_workspace.source().organizations({}),
                           [](const std::vector<Organization> &organizations) {
                               return likelyDuplicates(organizations);
                           }),
                 this, [this](const Result<std::vector<LikelyDuplicate>> &found) {
                     m_busy->stop();
                     if (!found) {
                         m_line->setText(portalErrorText(found.error()));
                         return;
                     }
                     m_hasFound = true;
                     m_found = *found;
                     showPairs();
                 });
}

/// Those of which one is no more have been dealt with.
void DuplicatesDialog::showPairs()
{
    const OrganizationStore &store = m_workspace.organizations();
    const auto isActive = [&store](OrganizationId id) {
        const OrganizationNode *node = store.node(id);
        return node && node->state == OrganizationState::Active;
    };
    std::vector<LikelyDuplicate> shown;
    for (const LikelyDuplicate &pair : m_found) {
        if (isActive(pair.first) && isActive(pair.second) &&
            !m_dismissed.contains(m_workspace.info().identity, pair))
            shown.push_back(pair);
    }
    if (shown != m_model->pairs()) {
        const int row = currentRow().value_or(0);
        m_model->setPairs(std::move(shown));
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
    showState();
}

std::optional<int> DuplicatesDialog::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

std::vector<OrganizationId> DuplicatesDialog::current() const
{
    const auto row = currentRow();
    if (!row)
        return {};
    const LikelyDuplicate &pair = m_model->pairs()[static_cast<std::size_t>(*row)];
    return {pair.first, pair.second};
}

void DuplicatesDialog::dismiss()
{
    const auto row = currentRow();
    if (!row)
        return;
    m_dismissed.dismiss(m_workspace.info().identity,
                        m_model->pairs()[static_cast<std::size_t>(*row)]);
    m_model->remove(*row);
    showState();
}

void DuplicatesDialog::showState()
{
    const int count = m_model->rowCount();
    const auto dismissed = std::count_if(m_found.begin(), m_found.end(), [this](const auto &pair) {
        return m_dismissed.contains(m_workspace.info().identity, pair);
    });
    if (m_hasFound)
        m_line->setText(
            tr("%Ln pair(s) of organizations may be registered twice.", nullptr, count));
    m_nothing->setVisible(m_hasFound && count == 0);
    m_table->setVisible(!m_nothing->isVisibleTo(this));
    m_line->setVisible(!m_nothing->isVisibleTo(this));
    m_bringBack->setText(tr("Show the %Ln dismissed again", nullptr, static_cast<int>(dismissed)));
    m_bringBack->setVisible(dismissed > 0);
    const std::vector<OrganizationId> pair = current();
    const OrganizationStore &store = m_workspace.organizations();
    const IsWithin isWithin = [&store](OrganizationId organization, OrganizationId ancestor) {
        return store.isWithin(organization, ancestor);
    };
    const auto mayMerge = [&](OrganizationId one, OrganizationId into) {
        return !missingRight(m_workspace.actor(), MergeOrganization{one, into, {}, 0}, isWithin);
    };
    m_show->setEnabled(!pair.empty());
    m_dismiss->setEnabled(!pair.empty());
    m_merge->setEnabled(!pair.empty() && (mayMerge(pair.front(), pair.back()) ||
                                          mayMerge(pair.back(), pair.front())));
}

} // namespace ratingdesk
