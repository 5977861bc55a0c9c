// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the API that is about ratings, what citizens wrote, and the journal.

#include "app/service/apitemplates.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/feedbackjson.h"
#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/ratingsjson.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

void Api::tallies(const Call &call, Session &session)
{
    withBody<TallyQuery>(call, session, [this, call](Asked<TallyQuery> body, PortalSource &source) {
        TallyQuery &asked = body.value;
        // Each row also has an organization and a number.
        const auto valuesOfEach = static_cast<qint64>(asked.periods.size()) *
                                  static_cast<qint64>(asked.columns.count() + 2);
        std::optional<qint64> organizations;
        if (asked.organizations)
            organizations = static_cast<qint64>(asked.organizations->size());
        ifNotTooMuch(call, source, valuesOfEach, organizations, u"periods"_s,
                     [this, call, asked = std::move(asked)](PortalSource &present) {
                         answerWritten(call, present.tallies(asked), [](const TallyTable &table) {
                             return HttpAnswer{.contentType = wire::contentTypes::columns,
                                               .body = wire::toColumns(table)};
                         });
                     });
    });
}

void Api::figures(const Call &call, Session &session)
{
    answer(call, session.source->figures(),
           [](const PortalFigures &figures) { return jsonAnswer(figures); });
}

void Api::addQuestionnaires(const Call &call, Session &session)
{
    using Body = wire::QuestionnairesRequest;
    withBody<Body>(
        call, session,
        [this, call, account = session.account](Asked<Body> asked, PortalSource &source) {
            const ApplyMode mode = asked.value.mode;
            const auto request = requestOf(call, mode);
            if (!request)
                return;
            answerOrBegin<QuestionnaireReceipt>(
                call, {account, *request, asked.mark},
                [&] {
                    return source.addQuestionnaires(std::move(asked.value.questionnaires), mode,
                                                    *request);
                },
                [](const QuestionnaireReceipt &receipt) { return jsonAnswer(receipt); });
        });
}

void Api::comments(const Call &call, Session &session)
{
    const auto query = queryOf<CommentQuery>(call);
    if (!query)
        return;
    answerWritten(call, session.source->comments(*query),
                  [limit = query->limit](const std::vector<Comment> &comments) {
                      wire::CommentPage page{.comments = comments};
                      if (comments.size() == static_cast<std::size_t>(limit))
                          page.next = comments.back().questionnaire;
                      return jsonAnswer(page);
                  });
}

void Api::journal(const Call &call, Session &session)
{
    const auto query = queryOf<JournalQuery>(call);
    if (!query)
        return;
    answerWritten(call, session.source->journal(*query),
                  [limit = query->limit](const std::vector<JournalEntry> &entries) {
                      wire::JournalPage page{.entries = entries};
                      if (entries.size() == static_cast<std::size_t>(limit))
                          page.next = entries.back().id;
                      return jsonAnswer(page);
                  });
}

void Api::journalHead(const Call &call, Session &session)
{
    answer(call, session.source->journalHead(),
           [](const JournalHead &head) { return jsonAnswer(head); });
}

void Api::request(const Call &call, Session &session)
{
    answer(call, session.source->wasCarriedOut(call.places.value(0)), [](bool carriedOut) {
        return jsonAnswer(wire::SettledRequest{.carriedOut = carriedOut});
    });
}

void Api::settle(const Call &call, Session &session)
{
    answer(call, session.source->settle(call.places.value(0)), [](bool carriedOut) {
        return jsonAnswer(wire::SettledRequest{.carriedOut = carriedOut});
    });
}

void Api::check(const Call &call, Session &session)
{
    using Body = wire::CheckRequest;
    withBody<Body>(
        call, session,
        [this, call, account = session.account](const Asked<Body> &asked, PortalSource &source) {
            answerOrBegin<std::vector<CheckFinding>>(
                call, {account, {}, asked.mark}, [&] { return source.check(asked.value.kept); },
                [](const std::vector<CheckFinding> &findings) {
                    return jsonAnswer(wire::CheckAnswer{.findings = findings});
                });
        });
}

} // namespace ratingdesk
