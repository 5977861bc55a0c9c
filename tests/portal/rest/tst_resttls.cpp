// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/portalerrors.h"
#include "models/portal/rest/restportal.h"
#include "tests/portal/rest/scriptedservice.h"
#include "tests/portal/rest/tlsfront.h"
#include "tests/support/await.h"

#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

using Problem = PortalError::Problem;

/// The client of the API in front of real certificates: none of their faults can be passed by, and
/// nothing is said to a server whose name is not proved.
class RestTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorityOfTheAddressIsTrusted()
    {
        const TlsFront front(m_authority, {.subjectNames = u"DNS:localhost"_s}, m_service.port);
        const auto portal = connect(front, u"localhost"_s, m_authority.file());
        const auto session = await(portal->open());
        QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
        QCOMPARE(session->portal.name, u"Portal"_s);
        QVERIFY(front.bytesHeard() > 0);
    }

    void faultsOfCertificatesEndIt_data()
    {
        QTest::addColumn<QString>("subjectNames");
        QTest::addColumn<bool>("isOutdated");
        QTest::addColumn<bool>("authorityIsKnown");
        QTest::newRow("an authority that nobody named") << u"DNS:localhost"_s << false << false;
        QTest::newRow("another server's name") << u"DNS:portal.example"_s << false << true;
        QTest::newRow("outdated") << u"DNS:localhost"_s << true << true;
    }
    void faultsOfCertificatesEndIt()
    {
        QFETCH(const QString, subjectNames);
        QFETCH(const bool, isOutdated);
        QFETCH(const bool, authorityIsKnown);
        const TlsFront front(m_authority, {.subjectNames = subjectNames, .isOutdated = isOutdated},
                             m_service.port);
        const auto portal =
            connect(front, u"localhost"_s, authorityIsKnown ? m_authority.file() : QString());
        const auto session = await(portal->open());
        QVERIFY(!session);
        QCOMPARE(session.error().problem, Problem::EncryptionRefused);
        QCOMPARE(session.error().subject, u"localhost"_s);
        QVERIFY(!session.error().detail.isEmpty());
        QCOMPARE(front.bytesHeard(), 0);
    }

    void anotherAuthorityOfTheSameNameIsNotIt()
    {
        const CertificateAuthority other;
        const TlsFront front(m_authority, {.subjectNames = u"DNS:localhost"_s}, m_service.port);
        const auto session = await(connect(front, u"localhost"_s, other.file())->open());
        QVERIFY(!session);
        QCOMPARE(session.error().problem, Problem::EncryptionRefused);
        QCOMPARE(front.bytesHeard(), 0);
    }

    void fileWithoutCertificatesIsSaid()
    {
        const TlsFront front(m_authority, {.subjectNames = u"DNS:localhost"_s}, m_service.port);
        const QString missing = u"/nowhere/authority.pem"_s;
        const auto session = await(connect(front, u"localhost"_s, missing)->open());
        QVERIFY(!session);
        QCOMPARE(session.error().problem, Problem::EncryptionRefused);
        QCOMPARE(session.error().detail, missing);
        QCOMPARE(front.bytesHeard(), 0);
    }

    /// A server that speaks no TLS at all gets neither account nor password.
    void serverWithoutTlsHearsNothing()
    {
        m_service.seen.clear();
        const auto session =
            await(makeRestPortal({.base = QUrl(u"https://localhost:%1"_s.arg(m_service.port)),
                                  .account = u"vera"_s,
                                  .authorities = {}},
                                 u"secret"_s, limits())
                      ->open());
        QVERIFY(!session);
        QCOMPARE(session.error().problem, Problem::EncryptionRefused);
        QVERIFY(m_service.seen.empty());
    }

private:
    static TimeLimits limits()
    {
        TimeLimits limits;
        limits.statement = std::chrono::seconds(2);
        limits.grace = std::chrono::milliseconds(500);
        return limits;
    }
    static std::unique_ptr<PortalSource> connect(const TlsFront &front, const QString &host,
                                                 const QString &authorities)
    {
        return makeRestPortal({.base = QUrl(u"https://%1:%2"_s.arg(host).arg(front.port())),
                               .account = u"vera"_s,
                               .authorities = authorities},
                              u"secret"_s, limits());
    }

    CertificateAuthority m_authority;
    ScriptedService m_service;
};

QTEST_GUILESS_MAIN(RestTlsTest)

#include "tst_resttls.moc"
