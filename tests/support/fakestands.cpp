// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakePortal that is about stands.

#include "models/domain/standcode.h"
#include "models/portal/portalerrors.h"
#include "models/portal/requestrecord.h"
#include "models/portal/standrules.h"
#include "tests/support/fakeportal.h"
#include "tests/support/fakeportaltemplates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

Future<std::vector<Stand>> FakePortal::stands(std::optional<OrganizationId> below)
{
    return answer<std::vector<Stand>>(u"stands"_s, [this, below]() -> Result<std::vector<Stand>> {
        const auto top = below ? below : m_data.actor.scope;
        if (top && !m_data.find(*top))
            return Failure(organizationMissing(*top));
        if (auto allowed = mayDo(Operation::ReadStands); !allowed)
            return Failure(allowed.error());
        if (top) {
            if (auto allowed = mayDo(Operation::ReadStands, top); !allowed)
                return Failure(allowed.error());
        }
        std::vector<Stand> found = m_data.stands;
        std::erase_if(found, [&](const Stand &stand) {
            return top && !isWithin()(stand.organization, *top);
        });
        for (Stand &stand : found)
            noteName(stand);
        return found;
    });
}

void FakePortal::noteName(Stand &stand)
{
    const auto printed = m_data.standNames.find(stand.id);
    const auto now = m_data.find(stand.organization);
    stand.isRenamed = printed != m_data.standNames.end() && now &&
                      printed->second != std::pair(now->nameRu, now->nameBe);
}

Result<std::vector<Stand>> FakePortal::onceForStands(const QString &request,
                                                     const QString &fingerprint, std::size_t count,
                                                     const StandWork &work)
{
    if (auto allowed = mayDo(Operation::KeepStands); !allowed)
        return Failure(allowed.error());
    if (const auto kept = m_standRequests.find(request); kept != m_standRequests.end()) {
        if (kept->second.fingerprint != fingerprint)
            return Failure(requestReused(request));
        return kept->second.answer;
    }
    if (m_givenUp.contains(request))
        return Failure(requestReused(request));
    if (count == 0 || count > longestStandList)
        return Failure(invalidInput(u"stands"_s));
    FakeRegister before = m_data;
    m_data.request = request;
    std::vector<Stand> done;
    const auto worked = work(m_data.stands, done);
    m_data.request.clear();
    if (!worked) {
        m_data = std::move(before);
        return Failure(worked.error());
    }
    if (!request.isEmpty())
        m_standRequests.emplace(request, Kept<std::vector<Stand>>{fingerprint, done});
    tell(&PortalChange::standsChanged);
    return done;
}

Future<std::vector<Stand>> FakePortal::addStands(std::vector<Stand> stands, QString request)
{
    const auto work = [this, stands](std::vector<Stand> &all,
                                     std::vector<Stand> &done) -> Result<void> {
        for (const Stand &wanted : stands) {
            if (!m_data.find(wanted.organization))
                return Failure(organizationMissing(wanted.organization));
            if (auto allowed = mayDo(Operation::KeepStands, wanted.organization); !allowed)
                return allowed;
            auto added = newStand(wanted, m_data.info.today(), m_data.actor.account);
            if (!added)
                return Failure(added.error());
            added->id = StandId(all.empty() ? 1 : all.back().id.value() + 1);
            added->code = newStandCode();
            const auto organization = m_data.find(wanted.organization);
            m_data.standNames[added->id] = {organization->nameRu, organization->nameBe};
            all.push_back(*added);
            done.push_back(*added);
        }
        return {};
    };
    return answer<std::vector<Stand>>(u"addStands"_s, [this, stands, request, work] {
        return onceForStands(request, fingerprintOf(stands, true), stands.size(), work);
    });
}

Future<std::vector<Stand>> FakePortal::changeStands(std::vector<Stand> stands, QString request)
{
    const auto work = [this, stands](std::vector<Stand> &all,
                                     std::vector<Stand> &done) -> Result<void> {
        for (const Stand &wanted : stands) {
            const auto found = std::find_if(all.begin(), all.end(), [&wanted](const Stand &stand) {
                return stand.id == wanted.id;
            });
            const auto scope = m_data.actor.scope;
            if (found == all.end() || (scope && !isWithin()(found->organization, *scope)))
                return Failure(noSuchStand(wanted.id));
            const auto after = changedStand(*found, wanted, m_data.info.today());
            if (!after)
                return Failure(after.error());
            if (*after != *found)
                m_data.record(changedStandEntry(*found, *after));
            *found = *after;
            done.push_back(*after);
            noteName(done.back());
        }
        return {};
    };
    return answer<std::vector<Stand>>(u"changeStands"_s, [this, stands, request, work] {
        return onceForStands(request, fingerprintOf(stands, false), stands.size(), work);
    });
}

} // namespace ratingdesk
