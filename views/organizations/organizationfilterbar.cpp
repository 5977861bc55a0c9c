// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationfilterbar.h"

#include "models/words/domainwords.h"
#include "views/organizations/filterchip.h"
#include "views/organizations/flowlayout.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class Value>
QSet<Value> valuesOf(const FilterChip *chip)
{
    QSet<Value> values;
    for (const qint64 value : chip->chosen())
        values.insert(static_cast<Value>(value));
    return values;
}

template <class Value, class Word>
std::vector<std::pair<qint64, QString>> namesOf(std::initializer_list<Value> values, Word word)
{
    std::vector<std::pair<qint64, QString>> names;
    for (const Value value : values)
        names.emplace_back(static_cast<qint64>(value), word(value));
    return names;
}

} // namespace

OrganizationFilterBar::OrganizationFilterBar(const FieldWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_search(new QLineEdit(this)),
      m_kinds(new FilterChip(this)),
      m_states(new FilterChip(this)),
      m_regions(new FilterChip(this)),
      m_spheres(new FilterChip(this)),
      m_registers(new FilterChip(this))
{
    m_search->setObjectName(u"organizationSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &OrganizationFilterBar::filterChanged);

    auto *chips = new FlowLayout(4, 4);
    for (FilterChip *chip : {m_kinds, m_states, m_regions, m_spheres, m_registers}) {
        chips->addWidget(chip);
        connect(chip, &FilterChip::chosenChanged, this, &OrganizationFilterBar::filterChanged);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(chips);
    refreshWords();
}

OrganizationFilter OrganizationFilterBar::filter() const
{
    OrganizationFilter filter;
    filter.text = m_search->text().trimmed();
    filter.kinds = valuesOf<OrganizationKind>(m_kinds);
    filter.states = valuesOf<OrganizationState>(m_states);
    filter.regions = valuesOf<Region>(m_regions);
    filter.registers = valuesOf<Register>(m_registers);
    filter.spheres = valuesOf<SphereId>(m_spheres);
    return filter;
}

void OrganizationFilterBar::clear()
{
    for (FilterChip *chip : {m_kinds, m_states, m_regions, m_spheres, m_registers})
        chip->choose({});
    m_search->clear();
}

void OrganizationFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrganizationFilterBar::search(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
}

void OrganizationFilterBar::refreshWords()
{
    m_search->setPlaceholderText(tr("Search by name, УНП, id or address"));
    m_search->setAccessibleName(tr("Search organizations"));
    m_kinds->setValues(tr("Kind"), namesOf({OrganizationKind::Body, OrganizationKind::Organization,
                                            OrganizationKind::Subdivision},
                                           kindText));
    m_states->setValues(
        tr("State"),
        namesOf({OrganizationState::Active, OrganizationState::Archived, OrganizationState::Merged},
                stateText));
    m_regions->setValues(
        tr("Region"), namesOf({Region::Brest, Region::Vitebsk, Region::Gomel, Region::Grodno,
                               Region::MinskCity, Region::Minsk, Region::Mogilev, Region::Unknown},
                              regionText));
    m_registers->setValues(tr("Register"),
                           namesOf({Register::General, Register::Local}, registerText));
    std::vector<std::pair<qint64, QString>> spheres;
    for (const Sphere &sphere : m_words.referenceData().spheres)
        spheres.emplace_back(sphere.id.value(), m_words.sphereName(sphere.id));
    spheres.emplace_back(0, tr("No sphere"));
    m_spheres->setValues(tr("Sphere"), spheres);
}

void OrganizationFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    QWidget::changeEvent(event);
}

bool OrganizationFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace ratingdesk
