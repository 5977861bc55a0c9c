// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pagequeue.h"

#include <QtConcurrent>

#include <algorithm>

namespace ratingdesk {

namespace {

/// Enough that no core waits while a page is painted; memory does not grow with the job.
constexpr std::size_t pagesAheadPerCore = 16;

PreparedPage prepare(const PosterJob &job, const PageLayouter &layouter,
                     const Organization &organization, const QString &standCode,
                     CleanReading reading, const PosterOutcome *proved)
{
    PreparedPage prepared;
    PosterOutcome &outcome = prepared.outcome;
    outcome.organization = organization.id;
    outcome.standCode = standCode;
    auto page = layouter.page(organization, standCode);
    if (!page) {
        outcome.link = profileLink(organization.id, job.options.linkForm, standCode);
        outcome.problem = page.error();
        return prepared;
    }
    outcome.link = page->code.link;
    outcome.errorCorrection = page->code.code.errorCorrection();
    outcome.notes = page->notes;
    if (!page->design->hasCode()) {
        if (const auto foreign = foreignCodeOn(*page))
            outcome.problem = PageProblem{PageProblem::Kind::ForeignCode, {}, {}, *foreign};
        else
            prepared.page = std::move(*page);
        return prepared;
    }
    outcome.version = page->code.code.version();
    outcome.module = page->code.module * job.scale;
    outcome.symbolWidth = page->code.width() * job.scale;
    if (outcome.module < std::min(PosterTemplate::leastModule, page->code.module)) {
        outcome.problem = PageProblem{
            PageProblem::Kind::CodeTooSmall, outcome.module, PosterTemplate::leastModule, {}};
        return prepared;
    }
    outcome.proof = proved ? proved->proof : proveCode(*page, job.scale, reading);
    if (!outcome.proof.decoded || outcome.proof.grade == Grade::F)
        outcome.problem = PageProblem{PageProblem::Kind::CodeUnreadable, {}, {}, {}};
    else if (const auto foreign = foreignCodeOn(*page))
        outcome.problem = PageProblem{PageProblem::Kind::ForeignCode, {}, {}, *foreign};
    else
        prepared.page = std::move(*page);
    return prepared;
}

} // namespace

PageQueue::PageQueue(const PosterJob &job, CleanReading reading, StandCodes codes,
                     const PosterReport *proved)
    : m_job(job),
      m_reading(reading),
      m_codes(codes),
      m_proved(proved),
      m_layouter(job.design, job.options)
{
    lookAhead();
}

PageQueue::~PageQueue()
{
    m_pool.clear();
    m_pool.waitForDone();
}

PreparedPage PageQueue::next()
{
    PreparedPage page = m_ahead.front().takeResult();
    m_ahead.pop_front();
    lookAhead();
    return page;
}

void PageQueue::lookAhead()
{
    const auto cores = static_cast<std::size_t>(m_pool.maxThreadCount());
    while (m_ahead.size() < pagesAheadPerCore * cores && m_begun < m_job.organizations.size()) {
        const Organization &organization = m_job.organizations[m_begun];
        const PosterOutcome *proved = m_proved ? &m_proved->outcomes[m_begun] : nullptr;
        const QString standCode =
            m_begun < m_job.standCodes.size() ? m_job.standCodes[m_begun] : QString();
        ++m_begun;
        m_ahead.push_back(QtConcurrent::run(&m_pool, [this, &organization, standCode, proved] {
            PreparedPage prepared =
                prepare(m_job, m_layouter, organization, standCode, m_reading, proved);
            if (prepared.page && m_job.options.standCodes && standCode.isEmpty() &&
                m_codes == StandCodes::Registered) {
                prepared.page.reset();
                prepared.outcome.problem = PageProblem{PageProblem::Kind::NoStand, {}, {}, {}};
            }
            return prepared;
        }));
    }
}

} // namespace ratingdesk
