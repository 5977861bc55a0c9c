// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/publicpages.h"

#include "app/language/translation.h"
#include "models/domain/standcode.h"
#include "models/portal/portalerrors.h"
#include "models/portal/wire/queries.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr char htmlType[] = "text/html; charset=utf-8";
constexpr char forAMinute[] = "public, max-age=60";
/// A page that a whole country opens is made once within it.
constexpr std::chrono::seconds sameForAll(1);
constexpr char everyTime[] = "private, no-cache";

QString pathOf(OrganizationId organization)
{
    return u"/organization/%1/org-page"_s.arg(organization.value());
}

Language languageOf(const Call &call)
{
    const QString asked = QUrlQuery(call.query()).queryItemValue(u"language"_s);
    return languageOfCode(asked).value_or(preferredLanguage(call.request.field("accept-language")));
}

/// The code of the stand whose link it is; empty for none, and for what cannot be one.
QString standIn(const Call &call)
{
    const QString code = QUrlQuery(call.query()).queryItemValue(u"stand"_s);
    return isStandCode(code) ? code : QString();
}

HttpAnswer htmlAnswer(int status, const QByteArray &html)
{
    return {.status = status,
            .contentType = htmlType,
            .body = html,
            .fields = {{"Content-Security-Policy", ProfilePage::contentPolicy()},
                       {"Referrer-Policy", "no-referrer"},
                       {"Vary", "Accept-Language"}}};
}

QJsonValue numberOf(const Fraction &fraction)
{
    return fraction.isNull() ? QJsonValue() : QJsonValue(fraction.text(4).toDouble());
}

QJsonObject jsonOf(const PublicProfile &profile)
{
    const Organization &organization = profile.organization;
    QJsonObject criteria;
    const std::array names{u"simplicity"_s, u"information"_s, u"timeliness"_s, u"courtesy"_s};
    for (const BaseCriterion criterion : allBaseCriteria) {
        const auto index = static_cast<std::size_t>(criterion);
        criteria.insert(names[index],
                        profile.row ? numberOf(profile.row->criteria[index]) : QJsonValue());
    }
    const auto position =
        profile.row && profile.row->position ? QJsonValue(*profile.row->position) : QJsonValue();
    return {{u"id"_s, organization.id.value()},
            {u"name_ru"_s, organization.fullName(Language::Russian)},
            {u"name_be"_s, organization.fullName(Language::Belarusian)},
            {u"is_active"_s, organization.state == OrganizationState::Active},
            {u"questionnaires"_s, profile.row ? profile.row->questionnaires : 0},
            {u"score"_s, profile.row ? numberOf(profile.row->score) : QJsonValue()},
            {u"satisfaction"_s, profile.row ? numberOf(profile.row->satisfaction) : QJsonValue()},
            {u"criteria"_s, criteria},
            {u"position"_s, position},
            {u"ranked"_s, profile.ranked},
            {u"as_of"_s, profile.asOf.toString(Qt::ISODate)},
            {u"is_demo"_s, profile.isDemo}};
}

QJsonObject jsonOf(const PublicRanking &ranking)
{
    QJsonArray rows;
    for (const auto &[organization, row] : ranking.rows)
        rows.append(QJsonObject{{u"position"_s, row.position.value_or(0)},
                                {u"id"_s, organization.id.value()},
                                {u"name_ru"_s, organization.fullName(Language::Russian)},
                                {u"name_be"_s, organization.fullName(Language::Belarusian)},
                                {u"questionnaires"_s, row.questionnaires},
                                {u"score"_s, numberOf(row.score)},
                                {u"satisfaction"_s, numberOf(row.satisfaction)}});
    return {{u"rows"_s, rows},
            {u"next"_s, ranking.until < ranking.ranked ? QJsonValue(ranking.until) : QJsonValue()},
            {u"ranked"_s, ranking.ranked},
            {u"as_of"_s, ranking.asOf.toString(Qt::ISODate)},
            {u"is_demo"_s, ranking.isDemo}};
}

} // namespace

PublicPages::PublicPages(PublicProfiles::MakeSource makeSource, const QString &publicUrl,
                         CountScan countScan)
    : m_profiles(std::move(makeSource)), m_publicUrl(publicUrl), m_countScan(std::move(countScan))
{
}

void PublicPages::addTo(Router &router)
{
    router.add("GET", "/organization/{id}/org-page", [this](const Call &call) { page(call); });
    router.add("GET", "/RatingPortal/OrgCardForUser", [this](const Call &call) { oldLink(call); });
    router.add("GET", wire::paths::publicProfiles + QByteArray("/{id}"),
               [this](const Call &call) { profile(call); });
    router.add("GET", wire::paths::publicRanking, [this](const Call &call) { ranking(call); });
}

void PublicPages::page(const Call &call)
{
    const Language language = languageOf(call);
    const OrganizationId asked = call.organization();
    if (!asked.isValid()) {
        call.respond(htmlAnswer(404, m_page.missingHtml(language)));
        return;
    }
    const QString stand = standIn(call);
    if (!stand.isEmpty())
        m_countScan(stand);
    m_profiles.find(
        asked, [this, call, language, asked, stand](const Result<PublicProfile> &profile) {
            if (!profile) {
                const bool isMissing = profile.error().kind == PortalError::Kind::NotFound;
                HttpAnswer answer =
                    htmlAnswer(isMissing ? 404 : 503, isMissing ? m_page.missingHtml(language)
                                                                : m_page.unavailableHtml(language));
                if (!isMissing)
                    answer.fields.emplace_back("Retry-After", "60");
                call.respond(std::move(answer));
                return;
            }
            if (profile->organization.id != asked) { // it is a part of another one now
                call.respond(redirect(302, profile->organization.id)); // as long as it is
                return;
            }
            HttpAnswer answer =
                htmlAnswer(200, m_page.html(*profile, language, pathOf(profile->organization.id)));
            // What a cache answers nobody counts.
            answer.fields.emplace_back("Cache-Control", stand.isEmpty() ? forAMinute : everyTime);
            call.respond(std::move(answer));
        });
}

void PublicPages::oldLink(const Call &call)
{
    bool isNumber = false;
    const qint64 id = QUrlQuery(call.query()).queryItemValue(u"id"_s).toLongLong(&isNumber);
    if (isNumber && id > 0)
        call.respond(redirect(301, OrganizationId(id)));
    else
        call.respond(htmlAnswer(404, m_page.missingHtml(languageOf(call))));
}

void PublicPages::profile(const Call &call)
{
    const OrganizationId asked = call.organization();
    if (!asked.isValid()) {
        call.respond(problemAnswer(organizationMissing(asked)));
        return;
    }
    m_profiles.find(asked, [call](const Result<PublicProfile> &profile) {
        if (!profile) {
            // Whose account the service looks with is nobody's business.
            const bool isMissing = profile.error().kind == PortalError::Kind::NotFound;
            call.respond(isMissing ? problemAnswer(profile.error()) : problemAnswer(503));
            return;
        }
        HttpAnswer answer = taggedAnswer(call.request, jsonAnswer(jsonOf(*profile)));
        answer.fields.emplace_back("Cache-Control", forAMinute);
        answer.sameFor = sameForAll;
        call.respond(std::move(answer));
    });
}

void PublicPages::ranking(const Call &call)
{
    const auto query = wire::queryIn<wire::PublicRankingQuery>(call.query());
    if (!query) {
        call.respond(problemAnswer(query.error()));
        return;
    }
    const bool isLimit = query->limit >= 1 && query->limit <= wire::longestPublicRanking;
    if (!isLimit || query->after < 0) {
        call.respond(problemAnswer(invalidInput(isLimit ? u"after"_s : u"limit"_s)));
        return;
    }
    m_profiles.ranking(query->after, query->limit,
                       [call](const Result<std::shared_ptr<const PublicRanking>> &ranking) {
                           if (!ranking) {
                               call.respond(problemAnswer(503));
                               return;
                           }
                           HttpAnswer answer =
                               taggedAnswer(call.request, jsonAnswer(jsonOf(**ranking)));
                           answer.fields.emplace_back("Cache-Control", forAMinute);
                           answer.sameFor = sameForAll;
                           call.respond(std::move(answer));
                       });
}

HttpAnswer PublicPages::redirect(int status, OrganizationId organization) const
{
    return {.status = status,
            .fields = {{"Location", (m_publicUrl + pathOf(organization)).toUtf8()}}};
}

} // namespace ratingdesk
