// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationhistory.h"

#include "models/words/portalerrortext.h"
#include "views/common/busyindicator.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Rows as high as their longest value needs when it is wrapped. Entries stand out in bold and tell
/// in one line, over all columns, what happened, who did it and when.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    explicit HistoryDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        // As the style insets the text that it wraps.
        const int margin =
            m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, m_view) + 1;
        const int padding = 2 * margin;
        const int levels = index.parent().isValid() ? 2 : 1;
        const int indentation = index.column() == 0 ? levels * m_view->indentation() : 0;
        const int whole = index.parent().isValid() ? m_view->columnWidth(index.column())
                                                   : m_view->viewport()->width();
        const int width = whole - indentation - padding;
        const QRect bounds =
            shown.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 40), 10000),
                                           Qt::TextWrapAnywhere | Qt::TextWordWrap, shown.text);
        return {bounds.width() + padding, bounds.height() + 4};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(!index.parent().isValid());
        if (!index.parent().isValid() && index.column() == JournalModel::WhatColumn)
            option->text = index.data(Qt::AccessibleTextRole).toString();
        option->fontMetrics = QFontMetrics(option->font);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }

private:
    QTreeView *m_view;
};

} // namespace

OrganizationHistory::OrganizationHistory(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new JournalModel(workspace.source(), workspace.organizations(), this)),
      m_view(new QTreeView(this)),
      m_empty(new EmptyState(u"clock"_s, this)),
      m_busy(new BusyIndicator(this)),
      m_stack(new QStackedWidget(this))
{
    m_view->setObjectName(u"organizationHistory"_s);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideNone);
    auto *delegate = new HistoryDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(m_view->header(), &QHeaderView::sectionResized, delegate,
            [delegate] { Q_EMIT delegate->sizeHintChanged({}); });
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(false);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 12);
    m_columns = new ColumnKeeper(*m_view->header(), {.ids = {u"what"_s, u"before"_s, u"after"_s},
                                                     .fit = [this] { fitColumns(); }});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_busy);
    layout->addWidget(m_stack);

    connect(m_model, &QAbstractItemModel::rowsInserted, m_view,
            [this](const QModelIndex &above, int first, int last) {
                for (int row = first; row <= last && !above.isValid(); ++row)
                    showEntry(row);
            });
    connect(m_model, &QAbstractItemModel::modelReset, m_view, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            showEntry(row);
    });
    connect(m_model, &JournalModel::pageLoaded, this, [this] {
        m_problem.clear();
        showState();
    });
    connect(m_model, &JournalModel::loadFailed, this, [this](const PortalError &error) {
        m_problem = portalErrorText(error);
        showState();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_model->reload();
        m_problem.clear();
        showState();
    });
    showState();
}

void OrganizationHistory::showEntry(int row)
{
    m_view->setFirstColumnSpanned(row, {}, true);
    m_view->expand(m_model->index(row, 0));
}

void OrganizationHistory::showOrganization(OrganizationId organization)
{
    if (organization == m_shown)
        return;
    m_shown = organization;
    m_problem.clear();
    m_model->setOrganization(organization);
    showState();
}

void OrganizationHistory::refresh()
{
    if (isVisible())
        m_model->reload();
    else
        m_shown = {}; // fetched when it is looked at
}

void OrganizationHistory::setWords(const FieldWords &words)
{
    m_model->setReferenceData(words.referenceData());
    m_model->setLanguage(m_workspace.language());
}

void OrganizationHistory::showState()
{
    m_view->setAccessibleName(tr("History of the organization"));
    m_busy->stop();
    if (!m_problem.isEmpty() || (m_model->entries().empty() && !m_model->isLoading())) {
        m_empty->setText(
            !m_problem.isEmpty()
                ? m_problem
                : tr("Every change of this organization will stand here, with who made "
                     "it, when and why."));
        m_empty->setActionText(m_problem.isEmpty() ? QString() : tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model->entries().empty()) {
        m_busy->start(tr("Loading the history…"));
        m_stack->setCurrentWidget(m_busy);
    } else {
        m_stack->setCurrentWidget(m_view);
    }
}

/// A hidden tab has no size of its own yet: the columns are shared out whenever there is a new one.
void OrganizationHistory::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_columns->fit();
}

void OrganizationHistory::fitColumns()
{
    const auto chosenOr = [this](int column, int shared) {
        const int chosen = m_columns->chosenWidth(column);
        return chosen > 0 ? chosen : shared;
    };
    m_view->header()->resizeSection(JournalModel::WhatColumn,
                                    chosenOr(JournalModel::WhatColumn, width() * 2 / 5));
    m_view->header()->resizeSection(JournalModel::BeforeColumn,
                                    chosenOr(JournalModel::BeforeColumn, width() * 3 / 10));
}

void OrganizationHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
