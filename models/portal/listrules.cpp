// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/listrules.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"
#include "models/domain/validators.h"
#include "models/portal/portalerrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString keyOf(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Spheres:
        return u"sphere"_s;
    case ReferenceList::Categories:
        return u"category"_s;
    case ReferenceList::Criteria:
        return u"criterion"_s;
    }
    Q_UNREACHABLE();
}

bool isName(const QString &text)
{
    return text.size() <= longestName && !firstHiddenSign(text) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// To a person, in either language.
bool shareAName(const ListEntry &one, const ListEntry &other)
{
    const auto isSame = [](const QString &left, const QString &right) {
        return !left.isEmpty() && foldedForSearch(left) == foldedForSearch(right);
    };
    return isSame(one.nameRu, other.nameRu) || isSame(one.nameBe, other.nameBe);
}

} // namespace

std::vector<ListEntry> entriesOf(ReferenceList list, const ReferenceData &data)
{
    std::vector<ListEntry> entries;
    const auto add = [&entries, list](const auto &entry, std::optional<SphereId> sphere) {
        entries.push_back({.list = list,
                           .id = entry.id.value(),
                           .sphere = sphere,
                           .nameRu = entry.nameRu,
                           .nameBe = entry.nameBe});
    };
    switch (list) {
    case ReferenceList::Spheres:
        for (const Sphere &sphere : data.spheres)
            add(sphere, {});
        break;
    case ReferenceList::Categories:
        for (const Category &category : data.categories)
            add(category, category.sphere);
        break;
    case ReferenceList::Criteria:
        for (const AdditionalCriterion &criterion : data.additionalCriteria)
            add(criterion, {});
        break;
    }
    return entries;
}

Result<ListEntry> newListEntry(ListEntry entry, const ReferenceData &present)
{
    const bool hasName = !entry.nameRu.isEmpty() || !entry.nameBe.isEmpty();
    for (const QString &name : {entry.nameRu, entry.nameBe}) {
        if (!hasName || (!name.isEmpty() && !isName(name)))
            return Failure(invalidInput(u"name"_s));
    }
    const auto isTheSphere = [&entry](const Sphere &sphere) { return sphere.id == entry.sphere; };
    const bool belongsToSphere = entry.list == ReferenceList::Categories;
    if (belongsToSphere ? std::none_of(present.spheres.begin(), present.spheres.end(), isTheSphere)
                        : entry.sphere.has_value())
        return Failure(invalidInput(u"sphere"_s));

    qint64 last = 0;
    for (const ListEntry &other : entriesOf(entry.list, present)) {
        last = std::max(last, other.id);
        if (other.sphere == entry.sphere && shareAName(other, entry))
            return Failure(PortalError{.kind = PortalError::Kind::Conflict,
                                       .problem = PortalError::Problem::NameTaken,
                                       .subject = QString::number(other.id)});
    }
    if (last >= highestOrganizationId.value())
        return Failure(invalidInput(u"id"_s));
    entry.id = last + 1;
    return entry;
}

JournalEntry journalEntryOf(const ListEntry &entry, const QString &reason)
{
    QJsonObject after{{u"list"_s, keyOf(entry.list)}, {u"id"_s, entry.id}};
    if (entry.sphere)
        after.insert(u"sphere"_s, entry.sphere->value());
    if (!entry.nameRu.isEmpty())
        after.insert(u"name_ru"_s, entry.nameRu);
    if (!entry.nameBe.isEmpty())
        after.insert(u"name_be"_s, entry.nameBe);
    return {.id = {},
            .at = {},
            .actor = {},
            .action = JournalAction::Created,
            .organization = {},
            .reason = reason,
            .before = {},
            .after = after};
}

void addTo(ReferenceData &data, const ListEntry &entry)
{
    switch (entry.list) {
    case ReferenceList::Spheres:
        data.spheres.push_back({SphereId(entry.id), entry.nameRu, entry.nameBe});
        break;
    case ReferenceList::Categories:
        data.categories.push_back(
            {CategoryId(entry.id), *entry.sphere, entry.nameRu, entry.nameBe});
        break;
    case ReferenceList::Criteria:
        data.additionalCriteria.push_back({CriterionId(entry.id), entry.nameRu, entry.nameBe});
        break;
    }
}

} // namespace ratingdesk
