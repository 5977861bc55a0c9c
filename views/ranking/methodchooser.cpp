// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/methodchooser.h"

#include "models/words/domainwords.h"
#include "models/words/rankingwords.h"
#include "models/words/tooltiptext.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Members = MemberSelection::Members;

constexpr std::array memberChoices{Members::Children, Members::All, Members::Bodies,
                                   Members::Organizations, Members::Subdivisions};

/// What an entry of the group box stands for.
struct Group
{
    enum class Kind {
        None,
        Region,
        Sphere,
        Category,
    };
    Kind kind = Kind::None;
    qint64 value = 0;
};

template <class Entry>
QString nameOf(const Entry &entry, Language language)
{
    return language == Language::Belarusian && !entry.nameBe.isEmpty() ? entry.nameBe
                                                                       : entry.nameRu;
}

template <class Entry, class Id>
QString nameIn(const std::vector<Entry> &entries, const std::optional<Id> &id, Language language)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const Entry &entry) { return id == entry.id; });
    return found == entries.end() ? QString() : nameOf(*found, language);
}

} // namespace

} // namespace ratingdesk

Q_DECLARE_METATYPE(ratingdesk::Group)

namespace ratingdesk {

MethodChooser::MethodChooser(QWidget *parent)
    : QWidget(parent),
      m_membersLabel(new QLabel(this)),
      m_membersBox(new QComboBox(this)),
      m_groupLabel(new QLabel(this)),
      m_groupBox(new QComboBox(this)),
      m_methodButton(new QToolButton(this)),
      m_methodMenu(new QMenu(this))
{
    m_selection.members = m_chosenMembers;
    m_membersBox->setObjectName(u"members"_s);
    m_membersBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_groupBox->setObjectName(u"group"_s);
    m_groupBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groupBox->setMinimumContentsLength(18);
    m_groupBox->setMaxVisibleItems(24);
    m_methodButton->setObjectName(u"method"_s);
    m_methodButton->setPopupMode(QToolButton::InstantPopup);
    m_methodButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_methodButton->setIcon(QIcon::fromTheme(u"configure"_s));
    m_methodButton->setMenu(m_methodMenu);
    m_membersLabel->setBuddy(m_membersBox);
    m_groupLabel->setBuddy(m_groupBox);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_membersLabel);
    layout->addWidget(m_membersBox);
    layout->addWidget(m_groupLabel);
    layout->addWidget(m_groupBox);
    layout->addWidget(m_methodButton);
    retranslate();

    connect(m_membersBox, &QComboBox::activated, this, [this](int index) {
        m_chosenMembers = memberChoices[static_cast<std::size_t>(index)];
        m_selection.members = m_chosenMembers;
        Q_EMIT changed();
    });
    connect(m_groupBox, &QComboBox::activated, this, [this](int index) {
        const auto group = m_groupBox->itemData(index).value<Group>();
        m_selection.region.reset();
        m_selection.sphere.reset();
        m_selection.category.reset();
        if (group.kind == Group::Kind::Region)
            m_selection.region = static_cast<Region>(group.value);
        else if (group.kind == Group::Kind::Sphere)
            m_selection.sphere = SphereId(group.value);
        else if (group.kind == Group::Kind::Category)
            m_selection.category = CategoryId(group.value);
        Q_EMIT changed();
    });
}

void MethodChooser::setReferenceData(const ReferenceData &referenceData, Language language)
{
    if (m_referenceData == referenceData && m_language == language)
        return;
    m_referenceData = referenceData;
    m_language = language;
    fillGroups();
}

void MethodChooser::setSelection(const MemberSelection &selection)
{
    m_selection = selection;
    fillMembers();
    fillGroups();
}

void MethodChooser::setMembers(Members members)
{
    m_chosenMembers = members;
    m_selection.members = members;
    fillMembers();
}

void MethodChooser::setMethod(const RankingMethod &method)
{
    m_method = method;
    fillMethods();
}

QString MethodChooser::sphereName() const
{
    return nameIn(m_referenceData.spheres, m_selection.sphere, m_language);
}

QString MethodChooser::categoryName() const
{
    return nameIn(m_referenceData.categories, m_selection.category, m_language);
}

void MethodChooser::retranslate()
{
    m_membersLabel->setText(tr("&Members"));
    m_groupLabel->setText(tr("&Group"));
    m_membersBox->setAccessibleName(tr("Members"));
    m_groupBox->setAccessibleName(tr("Group: region, sphere or category"));
    m_methodButton->setText(tr("Method"));
    m_methodButton->setToolTip(tr("How the ranking is formed"));
    fillMembers();
    fillGroups();
    fillMethods();
}

void MethodChooser::fillMembers()
{
    const QSignalBlocker blocker(m_membersBox);
    m_membersBox->clear();
    for (const Members members : memberChoices) {
        m_membersBox->addItem(membersText(members));
        if (members == m_selection.members)
            m_membersBox->setCurrentIndex(m_membersBox->count() - 1);
    }
}

void MethodChooser::fillGroups()
{
    const QSignalBlocker blocker(m_groupBox);
    m_groupBox->clear();
    const auto add = [this](const QString &text, Group group, bool isChosen) {
        m_groupBox->addItem(text, QVariant::fromValue(group));
        if (isChosen)
            m_groupBox->setCurrentIndex(m_groupBox->count() - 1);
    };
    add(tr("All groups"), {}, true);
    m_groupBox->insertSeparator(m_groupBox->count());
    for (const Region region : allRegions)
        add(regionText(region), {Group::Kind::Region, static_cast<qint64>(region)},
            m_selection.region == region);
    for (const Sphere &sphere : m_referenceData.spheres) {
        m_groupBox->insertSeparator(m_groupBox->count());
        add(nameOf(sphere, m_language), {Group::Kind::Sphere, sphere.id.value()},
            m_selection.sphere == sphere.id);
        for (const Category &category : m_referenceData.categories) {
            if (category.sphere == sphere.id)
                add(u"    "_s + nameOf(category, m_language),
                    {Group::Kind::Category, category.id.value()},
                    m_selection.category == category.id);
        }
    }
    // The list may be wider than the box: full names are read there.
    m_groupBox->setToolTip(toolTipText(m_groupBox->currentText().trimmed()));
}

template <class Value>
void MethodChooser::addChoice(const QString &title, const std::vector<Value> &values,
                              QString (*text)(Value value), Value RankingMethod::*member)
{
    m_methodMenu->addSection(title);
    auto *group = new QActionGroup(m_methodMenu);
    for (const Value value : values) {
        QAction *action = m_methodMenu->addAction(text(value));
        action->setCheckable(true);
        action->setChecked(m_method.*member == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, member, value] {
            m_method.*member = value;
            Q_EMIT changed();
        });
    }
}

void MethodChooser::addMinimums()
{
    auto *menu = m_methodMenu->addMenu(tr("Questionnaires needed for a position"));
    auto *group = new QActionGroup(menu);
    for (const qint64 minimum : {1, 5, 10, 30, 100}) {
        QAction *action = menu->addAction(tr("At least %1").arg(numberText(minimum)));
        action->setCheckable(true);
        action->setChecked(m_method.minimumQuestionnaires == minimum);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minimum] {
            m_method.minimumQuestionnaires = minimum;
            Q_EMIT changed();
        });
    }
}

void MethodChooser::fillMethods()
{
    m_methodMenu->clear();
    const auto groups =
        m_methodMenu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(groups);
    const auto menus = m_methodMenu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(menus);

    using Method = RankingMethod;
    addChoice<Method::Mode>(tr("Ratings"), {Method::Mode::ToDate, Method::Mode::Within}, modeText,
                            &Method::mode);
    addChoice<Method::Criteria>(tr("Score of a questionnaire"),
                                {Method::Criteria::Base, Method::Criteria::All}, criteriaText,
                                &Method::criteria);
    addChoice<Method::Aggregation>(tr("Score of an organization"),
                                   {Method::Aggregation::Pooled, Method::Aggregation::Own,
                                    Method::Aggregation::MeanOfChildren},
                                   aggregationText, &Method::aggregation);
    addChoice<Method::Satisfaction>(
        tr("Satisfaction"), {Method::Satisfaction::ShareOfFour, Method::Satisfaction::MeanOfFive},
        satisfactionText, &Method::satisfaction);
    addChoice<Method::HierarchyOf>(tr("Hierarchy"),
                                   {Method::HierarchyOf::PeriodEnd, Method::HierarchyOf::Today},
                                   hierarchyText, &Method::hierarchy);
    m_methodMenu->addSeparator();
    addMinimums();
}

} // namespace ratingdesk
