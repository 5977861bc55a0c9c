// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/filesystem.h"
#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QDir>
#include <QLockFile>
#include <QSysInfo>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;
using Problem = PortalError::Problem;

namespace {

ChangeSet moveToTop(qint64 id)
{
    return {.changes = {MoveOrganization{OrganizationId(id), {}, {}, 0}}, .reason = {}};
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Copies of whole portals, taken while others work and put back; and what must not be put
/// together.
class PortalCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void copyComesBack();
    void nothingElseIsRestored();
    void cancelledCopyLeavesNothing();
    void foreignLogIsRefused();
    void foreignJournalIsRefused();
    void ownLogIsTakenUp();
    void fileThatIsCutShortIsRefused();
    void networkDriveKeepsItsJournal();
    void remoteFileSystemsAreKnown();
};

void PortalCopiesTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void PortalCopiesTest::copyComesBack()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    const auto source = place.connect();
    QVERIFY(await(source->apply(moveToTop(20), ApplyMode::Commit)));
    const auto before = *await(source->organizations({}));
    const auto backup = backupSqlPortal(place.address(), {}, copy);
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().detail));
    QCOMPARE(backupSqlPortal(place.address(), {}, copy).error().problem, Problem::FileExists);

    QVERIFY(await(source->apply(moveToTop(10), ApplyMode::Commit)));
    QCOMPARE(restoreSqlPortal(place.address(), {}, copy, false).error().problem,
             Problem::AlreadyAPortal);
    QVERIFY(*await(source->organizations({})) != before);
    const auto restored = restoreSqlPortal(place.address(), {}, copy, true);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    const auto again = place.connect();
    QCOMPARE(*await(again->organizations({})), before);
    const auto findings = await(again->check());
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));

    const SqlPlace elsewhere(engine);
    const auto there = restoreSqlPortal(elsewhere.address(), {}, copy, false);
    QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
    QCOMPARE(*await(elsewhere.connect()->organizations({})), before);
}

void PortalCopiesTest::nothingElseIsRestored()
{
    QFETCH_GLOBAL(Engine, engine);
    const SqlPlace place(engine);
    const QTemporaryDir folder;
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    const auto before = *await(place.connect()->organizations({}));
    const QString text = folder.filePath(u"text"_s);
    QVERIFY(writeBytes(text, QByteArray(5000, 'x')));
    const auto refused = restoreSqlPortal(place.address(), {}, text, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::NotAPortal);
    QCOMPARE(
        restoreSqlPortal(place.address(), {}, folder.filePath(u"none"_s), true).error().problem,
        Problem::FileMissing);
    QCOMPARE(*await(place.connect()->organizations({})), before);
}

void PortalCopiesTest::cancelledCopyLeavesNothing()
{
    const SqlPlace place(Engine::Sqlite);
    const QTemporaryDir folder;
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    QVERIFY(await(place.connect()->open()));
    const auto cancelled = backupSqlPortal(place.address(), {}, folder.filePath(u"copy"_s),
                                           [](qint64, qint64) { return false; });
    // A small portal may be copied before anybody can say no.
    QVERIFY(cancelled || cancelled.error().kind == PortalError::Kind::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), cancelled ? 1 : 0);
}

void PortalCopiesTest::foreignLogIsRefused()
{
    // What a killed program leaves, and an older copy that somebody puts in the file's place.
    const SqlPlace place(Engine::Sqlite);
    const QString path = place.address().path;
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    QVERIFY(await(place.connect()->apply(moveToTop(20), ApplyMode::Commit)));
    const QByteArray old = bytesOf(path);
    QVERIFY(await(place.connect()->apply(moveToTop(11), ApplyMode::Commit)));
    QByteArray log;
    {
        const auto source = place.connect();
        QVERIFY(await(source->apply(moveToTop(10), ApplyMode::Commit)));
        log = bytesOf(path + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    QVERIFY(writeBytes(path, old));
    QVERIFY(writeBytes(path + u"-wal"_s, log));
    const auto opened = await(place.connect()->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, Problem::ForeignJournal);
    QCOMPARE(opened.error().subject, QString(path + u"-wal"_s));
    QCOMPARE(bytesOf(path), old);
}

void PortalCopiesTest::foreignJournalIsRefused()
{
    SqlPlace place(Engine::Sqlite);
    SqlAddress address = place.address();
    address.options = u"network"_s;
    QVERIFY(createSqlPortal(address, {}, {}, fillSamplePortal));
    QVERIFY(await(makeSqlPortal(address, {})->apply(moveToTop(20), ApplyMode::Commit)));
    const QByteArray old = bytesOf(address.path);
    QVERIFY(await(makeSqlPortal(address, {})->apply(moveToTop(11), ApplyMode::Commit)));
    QVERIFY(await(makeSqlPortal(address, {})->apply(moveToTop(100), ApplyMode::Commit)));
    QByteArray journal;
    {
        // A cache so small that pages are written before the end.
        RawConnection raw(address);
        QVERIFY(raw.run(u"PRAGMA cache_size = 2"_s));
        QVERIFY(raw.run(u"BEGIN IMMEDIATE"_s));
        QVERIFY(raw.run(u"PRAGMA user_version = 5"_s));
        QVERIFY(raw.run(u"UPDATE organization SET address = hex(zeroblob(3000))"_s));
        journal = bytesOf(address.path + u"-journal"_s);
        QVERIFY(raw.run(u"ROLLBACK"_s));
    }
    QVERIFY(journal.size() > 1000);
    QVERIFY(writeBytes(address.path, old));
    QVERIFY(writeBytes(address.path + u"-journal"_s, journal));
    const auto opened = await(makeSqlPortal(address, {})->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, Problem::ForeignJournal);
    QCOMPARE(bytesOf(address.path), old);
}

void PortalCopiesTest::ownLogIsTakenUp()
{
    // The same that a killed program leaves, with the file it belongs to.
    const SqlPlace place(Engine::Sqlite);
    const SqlPlace copy(Engine::Sqlite);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    const auto source = place.connect();
    for (const qint64 id : {20, 11, 10}) {
        QVERIFY(await(source->apply(moveToTop(id), ApplyMode::Commit)));
        QVERIFY(writeBytes(copy.address().path, bytesOf(place.address().path)));
        QVERIFY(
            writeBytes(copy.address().path + u"-wal"_s, bytesOf(place.address().path + u"-wal"_s)));
        const auto taken = copy.connect();
        const auto opened = await(taken->open());
        QVERIFY(opened);
        QCOMPARE(await(taken->organizations(std::vector{OrganizationId(id)}))->front().parent,
                 std::nullopt);
    }
}

void PortalCopiesTest::fileThatIsCutShortIsRefused()
{
    const SqlPlace place(Engine::Sqlite);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    QFile file(place.address().path);
    QVERIFY(file.resize(file.size() / 2));
    const auto opened = await(place.connect()->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, Problem::Damaged);
}

void PortalCopiesTest::networkDriveKeepsItsJournal()
{
    const SqlPlace place(Engine::Sqlite);
    SqlAddress address = place.address();
    QVERIFY(createSqlPortal(address, {}, {}, fillSamplePortal));
    const auto mode = [&address] {
        RawConnection raw(address);
        raw.run(u"PRAGMA journal_mode"_s);
        return raw.value().toString();
    };
    QCOMPARE(mode(), u"wal"_s);
    address.options = u"network"_s;
    {
        const auto source = makeSqlPortal(address, {});
        QVERIFY(await(source->open()));
        QVERIFY(await(source->apply(moveToTop(20), ApplyMode::Commit)));
        QVERIFY(!QFile::exists(address.path + u"-shm"_s));
    }
    QCOMPARE(mode(), u"delete"_s);

    QLockFile held(address.path + u".lock"_s);
    QVERIFY(held.lock());
    const auto source = makeSqlPortal(address, {});
    QVERIFY(await(source->skeleton(false)));
    const auto refused = await(source->apply(moveToTop(10), ApplyMode::Commit));
    QCOMPARE(refused.error().problem, Problem::HeldElsewhere);
    QCOMPARE(refused.error().subject, QSysInfo::machineHostName());
    held.unlock();
    QVERIFY(await(source->apply(moveToTop(10), ApplyMode::Commit)));
}

void PortalCopiesTest::remoteFileSystemsAreKnown()
{
    for (const quint64 type :
         {0x6969ULL, 0xff534d42ULL, 0xfe534d42ULL, 0x65735546ULL, 0xffffffffff534d42ULL})
        QVERIFY(sql::isRemoteFileSystem(type));
    for (const quint64 type : {0xef53ULL, 0x9123683eULL, 0x58465342ULL, 0x01021994ULL})
        QVERIFY(!sql::isRemoteFileSystem(type));
    QVERIFY(!sql::isOnRemoteFileSystem(QDir::tempPath() + u"/portal.sqlite"_s));
}

QTEST_GUILESS_MAIN(PortalCopiesTest)
#include "tst_portalcopies.moc"
