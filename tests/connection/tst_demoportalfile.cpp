// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connection.h"
#include "models/portal/sql/migrations.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <atomic>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Several programs may open the demo portal for the first time at once: one makes it, the others
/// wait for it.
class DemoPortalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_file = demoPortalAddress().database.path;
        QVERIFY(m_file.startsWith(m_folder->path()));
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }

    void waitsForAnotherProgram()
    {
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.tryLock());
        std::atomic_int waits = 0;
        auto making = QtConcurrent::run([&waits] {
            return makeDemoPortalFile([](qint64, qint64) { return true; }, [&waits] { ++waits; });
        });
        QTRY_COMPARE(waits.load(), 1);
        QVERIFY(!making.isFinished());
        // The other one has finished.
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a portal");
        file.close();
        other.unlock();
        QTRY_VERIFY(making.isFinished());
        QVERIFY(making.result().has_value());
        QCOMPARE(waits.load(), 1);
        QCOMPARE(QFileInfo(m_file).size(), 8);
    }

    void waitingCanBeCancelled()
    {
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.tryLock());
        const auto made = makeDemoPortalFile([](qint64, qint64) { return false; });
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, PortalError::Kind::Cancelled);
        QVERIFY(!QFile::exists(m_file));
    }

    void thatOfAnOlderVersionIsBroughtToThisOne()
    {
        const PortalAddress address = demoPortalAddress();
        QVERIFY(needsDemoPortalFile(address));
        {
            sql::Connection connection(address.database, {});
            connection.open(sql::Connection::Opening::New);
            sql::prepareForMigrations(connection);
            sql::migrate(connection, 0, 3, sql::MigrationTransactions::Within);
        }
        QVERIFY(needsDemoPortalFile(address));
        const auto made = makeDemoPortalFile();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QVERIFY(!needsDemoPortalFile(address));
        QVERIFY(await(makePortal(address, {})->open()).has_value());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(DemoPortalFileTest)
#include "tst_demoportalfile.moc"
