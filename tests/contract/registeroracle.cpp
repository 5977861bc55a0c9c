// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/registeroracle.h"

#include "models/domain/validators.h"

#include <algorithm>

namespace ratingdesk {

namespace {

OrganizationId orTop(std::optional<OrganizationId> parent)
{
    return parent.value_or(OrganizationId());
}

} // namespace

RegisterOracle::RegisterOracle(const std::vector<Organization> &organizations,
                               const std::vector<ParentSpan> &spans, const ReferenceData &reference,
                               const QSet<OrganizationId> &rated, QDate first, QDate today)
    : m_reference(reference), m_rated(rated), m_first(first), m_today(dayNumber(today))
{
    for (const Organization &organization : organizations)
        m_entries[organization.id] = {organization, Days(m_today + 1)};
    for (const ParentSpan &span : spans) {
        Days &days = m_entries.at(span.organization).days;
        const QDate until = span.until.value_or(today);
        for (QDate day = std::max(span.from, first); day <= until; day = day.addDays(1))
            days[dayNumber(day)] = orTop(span.parent);
    }
}

bool RegisterOracle::apply(const std::vector<Change> &changes)
{
    const auto before = m_entries;
    m_touched.clear();
    for (const Change &change : changes) {
        if (!std::visit([this](const auto &kind) { return carryOut(kind); }, change)) {
            m_entries = before;
            return false;
        }
    }
    return true;
}

bool RegisterOracle::carryOut(const CreateOrganization &change)
{
    Organization created = change.organization;
    if (!isValid(created) || m_entries.contains(created.id) ||
        (created.parent && !m_entries.contains(*created.parent)))
        return false;
    ++created.revision;
    Entry entry{created, Days(m_today + 1)};
    stand(entry, m_today, orTop(created.parent));
    m_entries[created.id] = entry;
    m_touched.insert(created.id);
    return true;
}

bool RegisterOracle::carryOut(const UpdateOrganization &change)
{
    const auto found = m_entries.find(change.organization.id);
    if (found == m_entries.end())
        return false;
    Organization &organization = found->second.organization;
    if (!m_touched.contains(organization.id) &&
        change.organization.revision != organization.revision)
        return false;
    m_touched.insert(organization.id);
    if (!isValid(change.organization))
        return false;
    Organization after = change.organization;
    after.parent = organization.parent;
    after.state = organization.state;
    after.mergedInto = organization.mergedInto;
    after.revision = organization.revision;
    if (after != organization)
        ++after.revision;
    organization = after;
    return true;
}

bool RegisterOracle::carryOut(const MoveOrganization &change)
{
    const auto found = m_entries.find(change.organization);
    if (found == m_entries.end() || (change.to && !m_entries.contains(*change.to)))
        return false;
    if (change.to && standsBelow(*change.to, change.organization))
        return false;
    m_touched.insert(change.organization);
    Entry &entry = found->second;
    const std::size_t on = change.on.isValid() ? dayNumber(change.on) : m_today;
    if (!canChangePlace(entry, on))
        return false;
    if (entry.organization.parent == change.to)
        return true;
    entry.organization.parent = change.to;
    ++entry.organization.revision;
    if (entry.organization.state == OrganizationState::Active)
        stand(entry, on, orTop(change.to));
    return true;
}

bool RegisterOracle::carryOut(const SetOrganizationState &change)
{
    const auto found = m_entries.find(change.organization);
    if (found == m_entries.end())
        return false;
    m_touched.insert(change.organization);
    Entry &entry = found->second;
    if (entry.organization.state == change.state)
        return true;
    entry.organization.state = change.state;
    entry.organization.mergedInto.reset();
    ++entry.organization.revision;
    if (change.state == OrganizationState::Active)
        stand(entry, m_today, orTop(entry.organization.parent));
    else
        stand(entry, m_today, {});
    return true;
}

bool RegisterOracle::carryOut(const MergeOrganization &change)
{
    const auto found = m_entries.find(change.organization);
    const auto into = m_entries.find(change.into);
    if (found == m_entries.end())
        return false;
    m_touched.insert(change.organization);
    Entry &entry = found->second;
    if (entry.organization.mergedInto)
        return entry.organization.mergedInto == change.into;
    if (into == m_entries.end() || into->second.organization.state != OrganizationState::Active ||
        standsBelow(change.into, change.organization))
        return false;
    const std::size_t on = change.on.isValid() ? dayNumber(change.on) : m_today;
    const bool isActive = entry.organization.state == OrganizationState::Active;
    if (isActive && !canChangePlace(entry, on))
        return false;
    entry.organization.state = OrganizationState::Merged;
    entry.organization.mergedInto = change.into;
    ++entry.organization.revision;
    if (isActive)
        stand(entry, on, {});
    return true;
}

/// Not before the day on which it came to stand where it stood last, nor on one to come.
bool RegisterOracle::canChangePlace(const Entry &entry, std::size_t on) const
{
    std::size_t last = entry.days.size();
    while (last > 0 && !entry.days[last - 1])
        --last;
    std::size_t since = last;
    while (since > 0 && entry.days[since - 1] == entry.days[last - 1])
        --since;
    return on <= m_today && (last == 0 || on >= since);
}

bool RegisterOracle::carryOut(const WithdrawOrganization &change)
{
    const auto found = m_entries.find(change.organization);
    if (found == m_entries.end() || m_rated.contains(change.organization))
        return false;
    for (const auto &[id, entry] : m_entries) {
        const auto &days = entry.days;
        if (entry.organization.parent == change.organization ||
            entry.organization.mergedInto == change.organization ||
            std::find(days.begin(), days.end(), change.organization) != days.end())
            return false;
    }
    m_touched.insert(change.organization);
    m_entries.erase(found);
    return true;
}

void RegisterOracle::takeRevisions(const std::vector<Organization> &organizations)
{
    for (const Organization &organization : organizations) {
        if (const auto found = m_entries.find(organization.id); found != m_entries.end())
            found->second.organization.revision = organization.revision;
    }
}

std::vector<Organization> RegisterOracle::organizations() const
{
    std::vector<Organization> all;
    for (const auto &[id, entry] : m_entries)
        all.push_back(entry.organization);
    return all;
}

std::map<OrganizationId, std::optional<OrganizationId>> RegisterOracle::standingOn(QDate day) const
{
    std::map<OrganizationId, std::optional<OrganizationId>> standing;
    const auto stands = [this, day](OrganizationId organization) {
        const auto found = m_entries.find(organization);
        return found != m_entries.end() && found->second.days[dayNumber(day)];
    };
    for (const auto &[id, entry] : m_entries) {
        if (const auto below = entry.days[dayNumber(day)])
            standing[id] = stands(*below) ? below : std::nullopt;
    }
    return standing;
}

bool RegisterOracle::isValid(const Organization &organization) const
{
    const auto hasSphere = [this](SphereId id) {
        return std::any_of(m_reference.spheres.begin(), m_reference.spheres.end(),
                           [id](const Sphere &sphere) { return sphere.id == id; });
    };
    if (!problemsOf(organization).empty() ||
        (organization.sphere && !hasSphere(*organization.sphere)))
        return false;
    return !organization.category ||
           std::any_of(m_reference.categories.begin(), m_reference.categories.end(),
                       [&organization](const Category &category) {
                           return category.id == organization.category &&
                                  organization.sphere.value_or(category.sphere) == category.sphere;
                       });
}

bool RegisterOracle::standsBelow(OrganizationId organization, OrganizationId ancestor) const
{
    std::optional<OrganizationId> at = organization;
    while (at && at != ancestor)
        at = m_entries.at(*at).organization.parent;
    return at.has_value();
}

std::size_t RegisterOracle::dayNumber(QDate day) const
{
    return static_cast<std::size_t>(m_first.daysTo(day));
}

void RegisterOracle::stand(Entry &entry, std::size_t from, std::optional<OrganizationId> below)
{
    std::fill(entry.days.begin() + static_cast<std::ptrdiff_t>(from), entry.days.end(), below);
}

} // namespace ratingdesk
