// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/portalerrors.h"
#include "models/portal/wire/names.h"
#include "models/portal/wire/paths.h"
#include "models/portal/wire/problems.h"
#include "tests/portal/wire/randomvalues.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using test::RandomValues;

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

bool same(const CommentQuery &left, const CommentQuery &right)
{
    return left.organization == right.organization && left.before == right.before &&
           left.limit == right.limit;
}
bool same(const JournalQuery &left, const JournalQuery &right)
{
    return left.organization == right.organization && left.before == right.before &&
           left.limit == right.limit && left.changesOnly == right.changesOnly;
}
template <class T>
bool same(const T &left, const T &right)
{
    return left == right;
}

template <class Query>
void comesBack()
{
    RandomValues random(11);
    for (int i = 0; i < 100; ++i) {
        const Query query = random.value<Query>();
        const QString parameters = wire::parametersOf(query);
        const auto read = wire::queryIn<Query>(parameters);
        QVERIFY2(read && same(*read, query), qPrintable(parameters));
    }
    QCOMPARE(wire::parametersOf(Query{}), QString());
    QVERIFY(wire::queryIn<Query>({}));
}

template <class Query>
QString refusal(const QString &parameters)
{
    const auto read = wire::queryIn<Query>(parameters);
    return read ? u"fine"_s : read.error().subject;
}

bool isText(const wire::PasswordGrant &grant)
{
    return grant.username.isValidUtf16() && grant.password.isValidUtf16();
}
bool isText(const wire::RefreshGrant &grant) { return grant.refreshToken.isValidUtf16(); }

} // namespace

/// Addresses, headers, forms and errors.
class WireAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesComeBack()
    {
        comesBack<wire::SkeletonQuery>();
        comesBack<wire::OrganizationPageQuery>();
        comesBack<wire::HierarchiesQuery>();
        comesBack<wire::ChangesQuery>();
        comesBack<wire::JobQuery>();
        comesBack<wire::PublicRankingQuery>();
        comesBack<CommentQuery>();
        comesBack<JournalQuery>();
    }

    void wrongParametersAreNamed()
    {
        QCOMPARE(refusal<JournalQuery>(u"limit=5&changes_only=true"_s), u"fine"_s);
        QCOMPARE(refusal<JournalQuery>(u"limit=five"_s), u"limit"_s);
        QCOMPARE(refusal<JournalQuery>(u"limit="_s), u"limit"_s);
        QCOMPARE(refusal<JournalQuery>(u"limit=99999999999"_s), u"limit"_s);
        QCOMPARE(refusal<JournalQuery>(u"limit=5&limit=6"_s), u"limit"_s);
        QCOMPARE(refusal<JournalQuery>(u"organization=7x"_s), u"organization"_s);
        QCOMPARE(refusal<JournalQuery>(u"changes_only=1"_s), u"changes_only"_s);
        QCOMPARE(refusal<JournalQuery>(u"actor=operator"_s), u"actor"_s);
        QCOMPARE(refusal<wire::HierarchiesQuery>(u"day=2023-05-01&day=2023-05-32"_s), u"day"_s);
        QStringList days;
        for (std::size_t i = 0; i < wire::mostDays; ++i)
            days.append(u"day=2023-05-01"_s);
        QCOMPARE(refusal<wire::HierarchiesQuery>(days.join(u'&')), u"fine"_s);
        days.append(days.constFirst());
        QCOMPARE(refusal<wire::HierarchiesQuery>(days.join(u'&')), u"day"_s);
    }

    void pathsKeepWhatTheyName()
    {
        QCOMPARE(wire::paths::organization(OrganizationId(17)), u"/api/v1/organizations/17"_s);
        QCOMPARE(wire::paths::settle(u"a/../b?c#d е"_s),
                 u"/api/v1/requests/a%2F..%2Fb%3Fc%23d%20%D0%B5/settle"_s);
    }

    void tagsNameRevisions()
    {
        QCOMPARE(wire::etagOf(17), QByteArray("\"17\""));
        QCOMPARE(wire::revisionOfEtag(" \"17\" "), 17);
        for (const char *other : {"", "\"", "\"\"", "17", "W/\"17\"", "\"17\", \"18\"", "*",
                                  "\"0x11\"", "\"017\"", "\"99999999999999999999\""})
            QVERIFY2(!wire::revisionOfEtag(other), other);

        QVERIFY(wire::namesEtag("\"a\", W/\"b\"", "\"b\""));
        QVERIFY(wire::namesEtag("*", "\"b\""));
        QVERIFY(!wire::namesEtag("\"a\"", "\"b\""));
        QVERIFY(!wire::namesEtag("", "\"b\""));
    }

    void formsComeBack()
    {
        RandomValues random(13);
        for (int i = 0; i < 200; ++i) {
            const wire::TokenRequest request = random.tokenRequest();
            const auto read = wire::tokenRequestIn(wire::formOf(request));
            QVERIFY(read);
            // Half a surrogate pair is nothing that a form can hold.
            if (std::visit([](const auto &grant) { return isText(grant); }, request))
                QVERIFY2(*read == request, wire::formOf(request).constData());
        }
        const auto error = [](const QByteArray &form) {
            const auto read = wire::tokenRequestIn(form);
            return read ? u"fine"_s : read.error();
        };
        QCOMPARE(error("grant_type=password&username=a+b&password=%20"), u"fine"_s);
        QCOMPARE(error(""), u"invalid_request"_s);
        QCOMPARE(error("grant_type=password&username=a"), u"invalid_request"_s);
        QCOMPARE(error("grant_type=password&username=a&username=b&password=c"),
                 u"invalid_request"_s);
        QCOMPARE(error("grant_type=client_credentials"), u"unsupported_grant_type"_s);
    }

    void errorsComeBack()
    {
        for (int kind = 0; kind <= int(Kind::Internal); ++kind) {
            for (int problem = 0; problem <= int(Problem::WriteFailed); ++problem) {
                const PortalError error{.kind = static_cast<Kind>(kind),
                                        .problem = static_cast<Problem>(problem),
                                        .subject = u"17"_s,
                                        .detail = u"SELECT secret"_s,
                                        .current = {}};
                const int status = wire::statusOf(error);
                QVERIFY(status >= 400 && status < 600);
                QVERIFY(!wire::titleOf(status).isEmpty());
                const QByteArray body = wire::problemOf(error, status);
                // What is wrong with the input is told, and nothing else.
                const bool isTold = error.problem == Problem::InvalidInput ||
                                    error.problem == Problem::InvalidField;
                QCOMPARE(body.contains("secret"), isTold);
                const PortalError read = wire::errorOf(status, body);
                QCOMPARE(read.detail.contains(u"secret"_s), isTold);
                QCOMPARE(read.kind, error.kind);
                QCOMPARE(read.problem, error.problem);
            }
        }
    }

    void verdictsComeBack()
    {
        using Outcome = ChangeVerdict::Outcome;
        PortalError refused = organizationMissing(OrganizationId(7));
        refused.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(
            std::vector{ChangeVerdict{Outcome::New}, ChangeVerdict{Outcome::Withdrawn},
                        ChangeVerdict{Outcome::Rejected, organizationMissing(OrganizationId(7))},
                        ChangeVerdict{Outcome::Rejected, PortalError{.kind = Kind::Internal,
                                                                     .subject = u"/secret"_s}}});
        const QByteArray body = wire::problemOf(refused, 404);
        QVERIFY(!body.contains("secret"));
        const PortalError read = wire::errorOf(404, body);
        QVERIFY(read.verdicts);
        QCOMPARE(read.verdicts->size(), refused.verdicts->size());
        for (std::size_t i = 0; i < read.verdicts->size(); ++i)
            QCOMPARE(read.verdicts->at(i).outcome, refused.verdicts->at(i).outcome);
        QVERIFY(!read.verdicts->at(1).refusal);
        QCOMPARE(read.verdicts->at(2).refusal->subject, u"7"_s);
        QCOMPARE(read.verdicts->at(3).refusal->kind, Kind::Internal);
        // Of a later service.
        const PortalError later =
            wire::errorOf(404, R"({"kind":"notFound","changes":[{"verdict":"merged"},5]})");
        QCOMPARE(later.verdicts->size(), std::size_t(2));
        QVERIFY(!wire::errorOf(404, R"({"kind":"notFound","changes":5})").verdicts);
    }

    void statusesAreThoseOfTheContract()
    {
        const OrganizationId seven(7);
        Organization current;
        current.id = seven;
        current.revision = 3;
        current.nameRu = u"Как стоит теперь"_s;
        const PortalError stale = staleRevision(current);
        QCOMPARE(wire::statusOf(stale), 409);
        QCOMPARE(wire::statusOf(stale, true), 412);
        const PortalError read = wire::errorOf(412, wire::problemOf(stale, 412));
        QVERIFY(read.current);
        QVERIFY(*read.current == current);

        QCOMPARE(wire::statusOf(organizationMissing(seven)), 404);
        QCOMPARE(wire::statusOf(hasDependents(seven)), 409);
        QCOMPARE(wire::statusOf(requestReused(u"r"_s)), 422);
        QCOMPARE(wire::statusOf(invalidField(OrganizationField::Unp)), 422);
        QCOMPARE(wire::statusOf(invalidInput(u"changes[3]"_s)), 422);
        QCOMPARE(wire::statusOf(invalidInput(u"body"_s)), 400);
        QCOMPARE(wire::statusOf(invalidInput(u"If-Match"_s)), 428);
        QCOMPARE(wire::statusOf({.kind = Kind::Forbidden, .problem = Problem::OutsideScope}), 403);
        QCOMPARE(wire::statusOf({.kind = Kind::Forbidden, .problem = Problem::SignInRefused}), 401);
        QCOMPARE(wire::statusOf(cancelled()), 503);
        QCOMPARE(wire::statusOf({.kind = Kind::Unreachable}), 503);
        QCOMPARE(wire::statusOf({}), 500);
    }

    void nothingOfTheMachineLeavesIt()
    {
        for (const Problem problem : {Problem::FileMissing, Problem::ServerUnreachable,
                                      Problem::DiskFull, Problem::HeldElsewhere}) {
            const QByteArray body = wire::problemOf(
                {.kind = Kind::Unreachable, .problem = problem, .subject = u"db7.inner"_s}, 503);
            QVERIFY(!body.contains("db7.inner"));
        }
    }

    void otherPeoplesAnswersAreErrorsToo()
    {
        const QByteArray proxy = "<html><h1>502 Bad Gateway</h1></html>";
        QCOMPARE(wire::errorOf(502, proxy).kind, Kind::Unreachable);
        QCOMPARE(wire::errorOf(503, {}).kind, Kind::Unreachable);
        QCOMPARE(wire::errorOf(504, {}).problem, Problem::TimedOut);
        QCOMPARE(wire::errorOf(401, "{}").problem, Problem::SignInRefused);
        QCOMPARE(wire::errorOf(404, R"({"kind":7})").kind, Kind::NotFound);
        QCOMPARE(wire::errorOf(500, {}).kind, Kind::Internal);
        QCOMPARE(wire::errorOf(418, {}).kind, Kind::Invalid);
        // A problem that only a later service knows keeps its kind.
        const PortalError later =
            wire::errorOf(409, R"({"kind":"conflict","problem":"moonPhase","subject":"7"})");
        QCOMPARE(later.kind, Kind::Conflict);
        QCOMPARE(later.problem, Problem::Other);
        const PortalError broken = wire::errorOf(
            412, R"({"kind":"conflict","problem":"staleRevision","current":{"id":1}})");
        QVERIFY(!broken.current);
    }

    void everyEnumeratorHasAName()
    {
        const auto distinct = []<class E>(E last) {
            QSet<QString> names;
            for (int number = 0; number <= int(last); ++number) {
                const QString name = wire::nameOf(static_cast<E>(number));
                QVERIFY(!name.isEmpty());
                names.insert(name);
                QVERIFY(wire::enumeratorOf<E>(name) == static_cast<E>(number));
            }
            QCOMPARE(names.size(), int(last) + 1);
        };
        distinct(OrganizationKind::Subdivision);
        distinct(OrganizationState::Merged);
        distinct(Register::Local);
        distinct(BaseCriterion::Courtesy);
        distinct(Channel::Other);
        distinct(static_cast<TallyColumn>(tallyColumnCount - 1));
        distinct(Role::Supervisor);
        distinct(ApplyMode::DryRun);
        distinct(JournalAction::QuestionnairesChanged);
        distinct(CheckFinding::Kind::ShortenedJournal);
        distinct(ReferenceList::Criteria);
        distinct(Kind::Internal);
        distinct(Problem::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(WireAddressesTest)
#include "tst_wireaddresses.moc"
