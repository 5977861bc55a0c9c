// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/standrules.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/portalerrors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int longestName = 100; ///< of a design, in UTF-16 units

bool isName(const QString &text)
{
    return text.size() <= longestName && text == text.trimmed() && !firstHiddenSign(text);
}

bool isPlace(const QString &text)
{
    return text.size() <= longestStandPlace && text == text.trimmed() && !firstHiddenSign(text);
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

Result<Stand> newStand(const Stand &wanted, QDate today, const QString &account)
{
    static const std::array languages{u"ru"_s, u"be"_s, u"ru+be"_s, u"en"_s};
    if (!isName(wanted.designName))
        return Failure(invalidInput(u"design"_s));
    if (std::find(languages.begin(), languages.end(), wanted.language) == languages.end())
        return Failure(invalidInput(u"language"_s));
    return Stand{.organization = wanted.organization,
                 .code = {},
                 .designName = wanted.designName,
                 .language = wanted.language,
                 .printedOn = today,
                 .printedBy = account,
                 .revision = 1};
}

Result<Stand> changedStand(const Stand &before, const Stand &wanted, QDate today)
{
    if (wanted.organization != before.organization)
        return Failure(invalidInput(u"organization"_s));
    if (wanted.revision != 0 && wanted.revision != before.revision)
        return Failure(PortalError{.kind = PortalError::Kind::Conflict, .subject = before.code});
    if (!isPlace(wanted.place))
        return Failure(invalidInput(u"place"_s));
    // What was once registered for another day stays acceptable.
    const auto isDay = [today](QDate day, QDate was, QDate notBefore) {
        return !day.isValid() || day == was || (day <= today && day >= notBefore);
    };
    if (!isDay(wanted.placedOn, before.placedOn, before.printedOn) ||
        wanted.placedOn.isValid() == wanted.place.isEmpty())
        return Failure(invalidInput(u"placed_on"_s));
    if (!isDay(wanted.checkedOn, before.checkedOn, wanted.placedOn) ||
        (wanted.checkedOn.isValid() && !wanted.placedOn.isValid()))
        return Failure(invalidInput(u"checked_on"_s));
    if (!isDay(wanted.retiredOn, before.retiredOn, before.printedOn))
        return Failure(invalidInput(u"retired_on"_s));
    Stand after = before;
    after.place = wanted.place;
    after.placedOn = wanted.placedOn;
    after.checkedOn = wanted.checkedOn;
    after.retiredOn = wanted.retiredOn;
    if (after != before)
        ++after.revision;
    return after;
}

JournalEntry changedStandEntry(const Stand &before, const Stand &after)
{
    QJsonObject was{{u"list"_s, u"stand"_s}, {u"id"_s, before.id.value()}};
    QJsonObject is = was;
    const auto tell = [&](const QString &key, const QJsonValue &old, const QJsonValue &now) {
        if (old == now)
            return;
        was.insert(key, old);
        is.insert(key, now);
    };
    tell(u"place"_s, before.place, after.place);
    tell(u"placed_on"_s, jsonOf(before.placedOn), jsonOf(after.placedOn));
    tell(u"checked_on"_s, jsonOf(before.checkedOn), jsonOf(after.checkedOn));
    tell(u"retired_on"_s, jsonOf(before.retiredOn), jsonOf(after.retiredOn));
    return {.id = {},
            .at = {},
            .actor = {},
            .action = JournalAction::Updated,
            .organization = {},
            .reason = {},
            .before = was,
            .after = is};
}

} // namespace ratingdesk
