// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the API that is about ratings, what citizens wrote, and the journal.

#include "app/service/apitemplates.h"
#include "models/portal/inbackground.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/feedbackjson.h"
#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/ratingsjson.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

void Api::tallies(const Call &call, Session &session)
{
    auto asked = bodyOf<TallyQuery>(call);
    if (!asked)
        return;
    // Each row also has an organization and a number.
    const auto valuesOfEach = static_cast<qint64>(asked->periods.size()) *
                              static_cast<qint64>(asked->columns.count() + 2);
    std::optional<qint64> organizations;
    if (asked->organizations)
        organizations = static_cast<qint64>(asked->organizations->size());
    ifNotTooMuch(call, session, valuesOfEach, organizations, u"periods"_s,
                 [this, call, asked = std::move(*asked)](PortalSource &source) {
                     answer(call,
                            converted(source.tallies(asked),
                                      [](const TallyTable &table) -> HttpAnswer {
                                          return {.contentType = wire::contentTypes::columns,
                                                  .body = wire::toColumns(table)};
                                      }),
                            [](const HttpAnswer &ready) { return ready; });
                 });
}

void Api::figures(const Call &call, Session &session)
{
    answer(call, session.source->figures(),
           [](const PortalFigures &figures) { return jsonAnswer(figures); });
}

void Api::addQuestionnaires(const Call &call, Session &session)
{
    auto asked = bodyOf<wire::QuestionnairesRequest>(call);
    if (!asked)
        return;
    const auto request = requestOf(call, asked->mode);
    if (!request)
        return;
    answer(
        call,
        session.source->addQuestionnaires(std::move(asked->questionnaires), asked->mode, *request),
        [](const QuestionnaireReceipt &receipt) { return jsonAnswer(receipt); });
}

void Api::comments(const Call &call, Session &session)
{
    const auto query = queryOf<CommentQuery>(call);
    if (!query)
        return;
    answer(call, session.source->comments(*query),
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
    answer(call, session.source->journal(*query),
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

void Api::settle(const Call &call, Session &session)
{
    answer(call, session.source->wasCarriedOut(call.places.value(0)), [](bool carriedOut) {
        return jsonAnswer(wire::SettledRequest{.carriedOut = carriedOut});
    });
}

void Api::check(const Call &call, Session &session)
{
    const auto asked = bodyOf<wire::CheckRequest>(call);
    if (!asked)
        return;
    answer(call, session.source->check(asked->kept), [](const std::vector<CheckFinding> &findings) {
        return jsonAnswer(wire::CheckAnswer{.findings = findings});
    });
}

} // namespace ratingdesk
