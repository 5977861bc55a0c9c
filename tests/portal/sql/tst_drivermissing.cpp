// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlportal.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// A system on which Qt's database drivers are not installed.
class DriverMissingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNeedsOne();
    void serverNeedsNone();
};

void DriverMissingTest::fileNeedsOne()
{
    const auto opened = await(makeSqlPortal(SqlAddress(), {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, PortalError::Problem::DriverMissing);
    QCOMPARE(opened.error().subject, u"QSQLITE"_s);
}

void DriverMissingTest::serverNeedsNone()
{
    SqlAddress address;
    address.engine = SqlAddress::Engine::Postgresql;
    address.host = u"127.0.0.1"_s;
    address.port = 1;
    const auto opened = await(makeSqlPortal(address, {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, PortalError::Problem::ServerUnreachable);
}

int main(int argc, char **argv)
{
    QCoreApplication::setLibraryPaths({}); // there are no plugins anywhere
    QCoreApplication application(argc, argv);
    QCoreApplication::setLibraryPaths({});
    DriverMissingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drivermissing.moc"
