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
    void driverIsNamed_data();
    void driverIsNamed();
};

void DriverMissingTest::driverIsNamed_data()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("SQLite") << u"QSQLITE"_s;
    QTest::newRow("PostgreSQL") << u"QPSQL"_s;
}

void DriverMissingTest::driverIsNamed()
{
    QFETCH(QString, driver);
    SqlAddress address;
    address.engine =
        driver == u"QPSQL" ? SqlAddress::Engine::Postgresql : SqlAddress::Engine::Sqlite;
    const auto opened = await(makeSqlPortal(address, {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, PortalError::Problem::DriverMissing);
    QCOMPARE(opened.error().subject, driver);
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
