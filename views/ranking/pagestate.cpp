// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/pagestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class Enum>
void read(const QJsonObject &object, const QString &key, Enum last, Enum &target)
{
    const int value = object.value(key).toInt(-1);
    if (value >= 0 && value <= static_cast<int>(last))
        target = static_cast<Enum>(value);
}

} // namespace

QByteArray RankingPageState::toBytes() const
{
    QJsonArray pins;
    for (const OrganizationId organization : pinned)
        pins.append(organization.value());
    const QJsonObject object{
        {u"unit"_s, static_cast<int>(unit)},
        {u"comparison"_s, static_cast<int>(comparison)},
        {u"compared"_s, compared ? periodText(*compared) : QString()},
        {u"members"_s, static_cast<int>(members)},
        {u"mode"_s, static_cast<int>(method.mode)},
        {u"criteria"_s, static_cast<int>(method.criteria)},
        {u"aggregation"_s, static_cast<int>(method.aggregation)},
        {u"satisfaction"_s, static_cast<int>(method.satisfaction)},
        {u"hierarchy"_s, static_cast<int>(method.hierarchy)},
        {u"minimum"_s, method.minimumQuestionnaires},
        {u"quantity"_s, static_cast<int>(quantity)},
        {u"lines"_s, static_cast<int>(lines)},
        {u"series_length"_s, seriesLength},
        {u"pinned"_s, pins},
        {u"columns"_s, columns},
        {u"splitter"_s, splitter},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RankingPageState> RankingPageState::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    RankingPageState state;
    read(object, u"unit"_s, PeriodUnit::Year, state.unit);
    read(object, u"comparison"_s, PeriodChooser::Comparison::Chosen, state.comparison);
    state.compared = parsePeriod(object.value(u"compared"_s).toString());
    read(object, u"members"_s, MemberSelection::Members::Children, state.members);
    read(object, u"mode"_s, RankingMethod::Mode::Within, state.method.mode);
    read(object, u"criteria"_s, RankingMethod::Criteria::All, state.method.criteria);
    read(object, u"aggregation"_s, RankingMethod::Aggregation::MeanOfChildren,
         state.method.aggregation);
    read(object, u"satisfaction"_s, RankingMethod::Satisfaction::MeanOfFive,
         state.method.satisfaction);
    read(object, u"hierarchy"_s, RankingMethod::HierarchyOf::Today, state.method.hierarchy);
    state.method.minimumQuestionnaires =
        std::max<qint64>(1, object.value(u"minimum"_s).toInteger(1));
    read(object, u"quantity"_s, ChartQuantity::Questionnaires, state.quantity);
    read(object, u"lines"_s, LitLines::PinnedOnly, state.lines);
    state.seriesLength = std::max(2, object.value(u"series_length"_s).toInt(state.seriesLength));
    const QJsonArray pins = object.value(u"pinned"_s).toArray();
    for (const QJsonValue &pin : pins)
        state.pinned.insert(OrganizationId(pin.toInteger()));
    state.columns = object.value(u"columns"_s).toObject();
    state.splitter = object.value(u"splitter"_s);
    return state;
}

} // namespace ratingdesk
