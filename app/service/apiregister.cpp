// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the API that is about the register.

#include "app/service/apitemplates.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/registerjson.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Large answers are written and marked beside the thread that serves everybody.
template <class T, class Write>
Future<HttpAnswer> tagged(const Future<T> &value, const HttpRequest &request, Write write)
{
    HttpRequest head = request;
    head.body.clear();
    return converted(value, [head, write](const T &ready) -> HttpAnswer {
        return taggedAnswer(head, write(ready));
    });
}

HttpAnswer asItIs(const HttpAnswer &answer) { return answer; }

HttpAnswer columnsAnswer(const QByteArray &columns)
{
    return {.contentType = wire::contentTypes::columns, .body = columns};
}

HttpAnswer organizationAnswer(const Organization &organization)
{
    HttpAnswer answer = jsonAnswer(organization);
    answer.fields.emplace_back(wire::headers::etag, wire::etagOf(organization.revision));
    return answer;
}

} // namespace

void Api::skeleton(const Call &call, Session &session)
{
    const auto query = queryOf<wire::SkeletonQuery>(call);
    if (!query)
        return;
    answer(call,
           tagged(session.source->skeleton(query->searchText), call.request,
                  [](const std::shared_ptr<OrganizationSkeleton> &skeleton) {
                      return columnsAnswer(wire::toColumns(*skeleton));
                  }),
           asItIs);
}

void Api::referenceData(const Call &call, Session &session)
{
    answer(call,
           tagged(session.source->referenceData(), call.request,
                  [](const ReferenceData &data) { return jsonAnswer(data); }),
           asItIs);
}

void Api::wholeRegister(const Call &call, Session &session)
{
    answer(call,
           tagged(session.source->organizations({}), call.request,
                  [](const std::vector<Organization> &organizations) {
                      return columnsAnswer(wire::toColumns(organizations));
                  }),
           asItIs);
}

void Api::organizations(const Call &call, Session &session)
{
    const auto query = queryOf<wire::OrganizationPageQuery>(call);
    if (!query)
        return;
    if (query->limit < 1 || query->limit > wire::longestPage) {
        fail(call, invalidInput(u"limit"_s));
        return;
    }
    OrganizationId after;
    if (query->cursor) {
        const auto last = wire::organizationOfCursor(*query->cursor);
        if (!last) {
            fail(call, invalidInput(u"cursor"_s));
            return;
        }
        after = *last;
    }
    answerWritten(call, session.source->registerPage(after, query->limit),
                  [](const RegisterPage &page) {
                      std::optional<QString> next;
                      if (!page.isLast)
                          next = wire::cursorAfter(page.organizations.back().id);
                      return jsonAnswer(wire::OrganizationPage{.organizations = page.organizations,
                                                               .next = next});
                  });
}

void Api::lookUp(const Call &call, Session &session)
{
    withBody<wire::OrganizationLookup>(
        call, session, [this, call](Asked<wire::OrganizationLookup> asked, PortalSource &source) {
            if (asked.value.ids.size() > static_cast<std::size_t>(wire::longestPage)) {
                fail(call, invalidInput(u"ids"_s));
                return;
            }
            if (asked.value.ids.empty()) { // for the portal, no ids are all
                call.respond(jsonAnswer(wire::OrganizationPage{}));
                return;
            }
            answerWritten(call, source.organizations(std::move(asked.value.ids)),
                          [](const std::vector<Organization> &found) {
                              return jsonAnswer(wire::OrganizationPage{.organizations = found});
                          });
        });
}

void Api::organization(const Call &call, Session &session)
{
    const OrganizationId id = call.organization();
    if (!id.isValid()) {
        fail(call, organizationMissing(id));
        return;
    }
    answer(call, session.source->organizations(std::vector{id}),
           [id, request = call.request](const std::vector<Organization> &found) {
               if (found.empty())
                   return problemAnswer(organizationMissing(id));
               HttpAnswer answer = organizationAnswer(found.front());
               if (wire::namesEtag(request.field("if-none-match"),
                                   wire::etagOf(found.front().revision))) {
                   answer.status = 304;
                   answer.body.clear();
               }
               return answer;
           });
}

void Api::putOrganization(const Call &call, Session &session)
{
    const QByteArray tag = call.request.field("if-match");
    if (tag.isEmpty()) {
        call.respond(problemAnswer(428));
        return;
    }
    withBody<Organization>(
        call, session, [this, call, tag](Asked<Organization> asked, PortalSource &source) {
            Organization &organization = asked.value;
            if (organization.id != call.organization()) {
                fail(call, invalidInput(u"id"_s));
                return;
            }
            // One that is none of ours is that of no revision: the portal says what stands there
            // now.
            organization.revision = wire::revisionOfEtag(tag).value_or(-1);
            ChangeSet changes{.changes = {UpdateOrganization{.organization = organization}},
                              .reason = {},
                              .request = QString::fromUtf8(call.request.field("idempotency-key"))};
            answer(
                call, source.apply(std::move(changes), ApplyMode::Commit),
                [](const ChangeReceipt &receipt) {
                    return organizationAnswer(receipt.organizations.front());
                },
                true);
        });
}

void Api::parentSpans(const Call &call, Session &session)
{
    answer(call,
           tagged(session.source->parentSpans(), call.request,
                  [](const std::vector<ParentSpan> &spans) {
                      return columnsAnswer(wire::toColumns(spans));
                  }),
           asItIs);
}

void Api::hierarchies(const Call &call, Session &session)
{
    const auto query = queryOf<wire::HierarchiesQuery>(call);
    if (!query)
        return;
    ifNotTooMuch(call, *session.source, 2 * static_cast<qint64>(query->days.size()), {}, u"day"_s,
                 [this, call, days = query->days](PortalSource &source) {
                     answer(call,
                            converted(source.hierarchies(days),
                                      [](const std::vector<Hierarchy> &hierarchies) -> HttpAnswer {
                                          return columnsAnswer(wire::toColumns(hierarchies));
                                      }),
                            asItIs);
                 });
}

void Api::apply(const Call &call, Session &session)
{
    using Body = wire::ChangeSetRequest;
    withBody<Body>(
        call, session,
        [this, call, account = session.account](Asked<Body> asked, PortalSource &source) {
            const ApplyMode mode = asked.value.mode;
            const auto request = requestOf(call, mode);
            if (!request)
                return;
            ChangeSet changes = std::move(static_cast<ChangeSet &>(asked.value));
            changes.request = *request;
            answerOrBegin<ChangeReceipt>(
                call, {account, *request, asked.mark},
                [&] { return source.apply(std::move(changes), mode); },
                [](const ChangeReceipt &receipt) { return jsonAnswer(receipt); });
        });
}

void Api::addListEntry(const Call &call, Session &session)
{
    using Body = wire::ListEntryRequest;
    withBody<Body>(call, session, [this, call](const Asked<Body> &asked, PortalSource &source) {
        const auto &[entry, reason, mode] = asked.value;
        if (const auto request = requestOf(call, mode))
            answer(call, source.addListEntry(entry, reason, mode, *request),
                   [](const ListEntry &added) { return jsonAnswer(added); });
    });
}

} // namespace ratingdesk
