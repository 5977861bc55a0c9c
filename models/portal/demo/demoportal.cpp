// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoportal.h"

#include "models/portal/demo/democalendar.h"
#include "models/portal/demo/demojournal.h"
#include "models/portal/demo/demoratings.h"
#include "models/portal/demo/demoregister.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t rowsAtOnce = 4096;

Result<void> checked(const DemoOptions &options)
{
    const auto invalid = [](const QString &option) -> Result<void> {
        return Failure(PortalError{
            PortalError::Kind::Invalid, PortalError::Problem::InvalidInput, option, {}, {}});
    };
    if (options.organizations < 50 || options.organizations > 2'000'000)
        return invalid(u"organizations"_s);
    if (options.questionnaires < 0 || options.questionnaires > 200'000'000)
        return invalid(u"questionnaires"_s);
    if (options.users < 0 || options.users > 50'000'000)
        return invalid(u"users"_s);
    // A questionnaire's day is kept in 16 bits while the portal is made.
    if (options.months < 1 || options.months > 1200)
        return invalid(u"months"_s);
    if (!options.lastDay.isValid())
        return invalid(u"lastDay"_s);
    return {};
}

/// Counts what was handed over and asks whether to go on.
class Progress
{
public:
    Progress(const std::function<bool(qint64, qint64)> &report, qint64 total)
        : m_report(report), m_total(total)
    {
    }

    Result<void> advance(std::size_t rows)
    {
        m_done += static_cast<qint64>(rows);
        if (m_report && !m_report(m_done, m_total)) {
            return Failure(
                PortalError{PortalError::Kind::Cancelled, PortalError::Problem::Other, {}, {}, {}});
        }
        return {};
    }

private:
    const std::function<bool(qint64, qint64)> &m_report;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Hands the rows over in chunks.
template <class T, class Write>
Result<void> inChunks(std::span<const T> rows, Progress &progress, const Write &write)
{
    while (!rows.empty()) {
        const auto chunk = rows.first(std::min(rowsAtOnce, rows.size()));
        if (auto written = write(chunk); !written)
            return written;
        if (auto wanted = progress.advance(chunk.size()); !wanted)
            return wanted;
        rows = rows.subspan(chunk.size());
    }
    return {};
}

Result<void> writeQuestionnaires(const DemoOptions &options, const demo::DemoRegister &members,
                                 const demo::Calendar &calendar, BulkSink &sink, Progress &progress)
{
    demo::DemoRatings ratings(options, members, calendar);
    std::vector<Questionnaire> waiting;
    for (std::size_t i = 0; i < members.organizations.size(); ++i) {
        std::vector<Questionnaire> made = ratings.next();
        waiting.insert(waiting.end(), std::move_iterator(made.begin()),
                       std::move_iterator(made.end()));
        const bool isLast = i + 1 == members.organizations.size();
        if (waiting.size() < rowsAtOnce && !isLast)
            continue;
        const auto write = [&sink](auto chunk) { return sink.questionnaires(chunk); };
        if (auto done = inChunks(std::span<const Questionnaire>(waiting), progress, write); !done)
            return done;
        waiting.clear();
    }
    return {};
}

} // namespace

Result<void> fillDemoPortal(const DemoOptions &options, BulkSink &sink,
                            const std::function<bool(qint64 done, qint64 total)> &progress)
{
    if (auto valid = checked(options); !valid)
        return valid;
    Progress counter(progress, options.organizations + options.users + options.questionnaires);

    PortalInfo info;
    info.name = u"Demo portal: invented data"_s;
    info.isDemo = true;
    info.stoppedAt = options.lastDay;
    if (auto written = sink.header(info); !written)
        return written;
    const ReferenceData lists{demo::spheres(), demo::categories(), demo::additionalCriteria()};
    if (auto written = sink.referenceData(lists); !written)
        return written;

    demo::DemoRegister members = demo::makeRegister(options);
    const std::vector<JournalEntry> journal = demo::makeJournal(options, members);
    if (auto written = sink.organizations(members.organizations, members.createdOn); !written)
        return written;
    if (auto written = sink.parentSpans(members.spans); !written)
        return written;
    if (auto written = sink.journalEntries(journal); !written)
        return written;
    if (auto wanted = counter.advance(members.organizations.size()); !wanted)
        return wanted;

    const demo::Calendar calendar(options);
    const std::vector<User> users = calendar.users(options.users);
    const auto write = [&sink](auto chunk) { return sink.users(chunk); };
    if (auto written = inChunks(std::span<const User>(users), counter, write); !written)
        return written;
    return writeQuestionnaires(options, members, calendar, sink, counter);
}

} // namespace ratingdesk
