// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/organizationchooser.h"

#include "models/stores/bestmatches.h"
#include "models/words/tooltiptext.h"
#include "views/common/workspace.h"

#include <QCollator>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t maxShown = 50;

} // namespace

OrganizationChooser::OrganizationChooser(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_label(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in "…"
    m_label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &OrganizationChooser::find);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!item)
            return;
        const OrganizationId id(item->data(Qt::UserRole).toLongLong());
        Q_EMIT chosen(id.isValid() ? std::optional(id) : std::nullopt);
    });
}

void OrganizationChooser::setTexts(const QString &searchLabel, const QString &search,
                                   const QString &list)
{
    m_label->setText(searchLabel);
    m_search->setAccessibleName(search);
    m_list->setAccessibleName(list);
}

void OrganizationChooser::begin(Filter filter, std::vector<OrganizationId> first)
{
    m_filter = std::move(filter);
    m_first = sortedByName(std::move(first));
    m_search->clear();
    find({});
    m_search->setFocus(Qt::OtherFocusReason);
}

QString OrganizationChooser::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

void OrganizationChooser::find(const QString &text)
{
    const OrganizationStore &store = m_workspace.organizations();
    const bool isTyped = !text.trimmed().isEmpty();
    m_list->clear();
    const auto add = [this](const QString &name, const QString &where, OrganizationId id) {
        auto *item = new QListWidgetItem(
            where.isEmpty() ? name : tr("%1 — %2", "name and where it stands").arg(name, where),
            m_list);
        item->setData(Qt::UserRole, id.value());
        item->setToolTip(toolTipText(item->text()));
    };
    if (!isTyped && !m_topText.isEmpty())
        add(m_topText, {}, OrganizationId());
    std::vector<OrganizationId> candidates = isTyped ? store.search(text) : m_first;
    std::erase_if(candidates, [&](OrganizationId candidate) {
        const OrganizationNode *node = store.node(candidate);
        return !node || node->state != OrganizationState::Active ||
               (m_filter && !m_filter(candidate));
    });
    if (isTyped)
        candidates = bestMatches(candidates, text, store, maxShown);
    for (const OrganizationId candidate : candidates) {
        const auto parent = store.node(candidate)->parent;
        add(nameOf(candidate), parent ? nameOf(*parent) : QString(), candidate);
    }
    tellApart();
    // What is chosen is what the list shows as chosen: the first match, or nothing.
    Q_EMIT cleared();
    if (isTyped && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

/// What reads the same gets its id.
void OrganizationChooser::tellApart()
{
    QHash<QString, std::vector<QListWidgetItem *>> byText;
    for (int row = 0; row < m_list->count(); ++row)
        byText[m_list->item(row)->text()].push_back(m_list->item(row));
    for (const auto &[text, items] : byText.asKeyValueRange()) {
        for (QListWidgetItem *item : items) {
            if (items.size() > 1)
                item->setText(tr("%1 · id %2", "name and id")
                                  .arg(text)
                                  .arg(item->data(Qt::UserRole).toLongLong()));
        }
    }
}

/// In the order of the tree.
std::vector<OrganizationId>
OrganizationChooser::sortedByName(std::vector<OrganizationId> organizations) const
{
    QCollator collator(localeOf(m_workspace.language()));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, OrganizationId>> keyed;
    keyed.reserve(organizations.size());
    for (const OrganizationId organization : organizations)
        keyed.emplace_back(collator.sortKey(nameOf(organization)), organization);
    std::sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    std::transform(keyed.begin(), keyed.end(), organizations.begin(),
                   [](const auto &entry) { return entry.second; });
    return organizations;
}

bool OrganizationChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_search && watched != m_list))
        return QWidget::eventFilter(watched, event);
    const auto *keyEvent = static_cast<QKeyEvent *>(event);
    switch (keyEvent->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (watched != m_search || m_list->count() == 0)
            break;
        const int step = keyEvent->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ratingdesk
