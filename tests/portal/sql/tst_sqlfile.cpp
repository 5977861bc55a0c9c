// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/fulldisk.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = PortalError::Problem;

namespace {

/// Becomes a user without special rights while it lives, for root may write everywhere.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_isRoot(geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_isRoot && seteuid(nobody) != 0)
            qFatal("Cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("Cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_isRoot;
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every way in which a portal's file can be bad, or the place where it is.
class SqlFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void missingFile();
    void whatIsNotAPortal_data();
    void whatIsNotAPortal();
    void truncatedFile();
    void fileThatMayNotBeWritten();
    void fileThatIsBusy();
    void fileThatWasRemovedWhileOpen();
    void pathThatIsTooLong();
    void fullDiskKeepsWhatWasThere();
    void fullDiskLeavesNoNewPortal();
    void nothingIsOverwritten();
    void failedFillLeavesNothing();
    void folderThatIsNotThere();
    void whatAKilledProgramLeftIsCleared();

private:
    SqlAddress address(const QString &name = u"portal.sqlite"_s) const
    {
        SqlAddress file;
        file.path = m_folder->filePath(name);
        return file;
    }
    PortalError openingError(const SqlAddress &file) const
    {
        const auto opened = await(makeSqlPortal(file, {})->open());
        return opened ? PortalError() : opened.error();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqlFileTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void SqlFileTest::missingFile()
{
    const PortalError error = openingError(address());
    QCOMPARE(error.kind, PortalError::Kind::NotFound);
    QCOMPARE(error.problem, Problem::FileMissing);
    QCOMPARE(error.subject, address().path);
    QVERIFY(files().isEmpty()); // SQLite would have made one
    QCOMPARE(upgradeSqlPortal(address(), {}).error().problem, Problem::FileMissing);
}

void SqlFileTest::whatIsNotAPortal_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a text", "an empty file", "another database", "a folder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SqlFileTest::whatIsNotAPortal()
{
    QFETCH(QString, name);
    const SqlAddress file = address(name);
    if (name == u"a text")
        write(file.path, QByteArray("Дорогой портал!\n").repeated(200));
    else if (name == u"an empty file")
        write(file.path, {});
    else if (name == u"another database")
        QVERIFY(RawConnection(file).run(u"CREATE TABLE schema_migration (version integer)"_s));
    else
        QVERIFY(QDir(m_folder->path()).mkdir(name));

    const QByteArray before = contentOf(file.path);
    const PortalError error = openingError(file);
    QCOMPARE(error.kind, PortalError::Kind::Invalid);
    QCOMPARE(error.problem, Problem::NotAPortal);
    QCOMPARE(error.subject, file.path);
    QCOMPARE(upgradeSqlPortal(file, {}).error().problem, Problem::NotAPortal);
    QCOMPARE(createSqlPortal(file, {}, {}).error().problem, Problem::NotAPortal);
    QCOMPARE(contentOf(file.path), before);
}

/// As a copy looks that broke off: the head of a portal, and then nothing.
void SqlFileTest::truncatedFile()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    QFile file(address().path);
    QVERIFY(file.resize(file.size() / 2));
    const QByteArray before = contentOf(address().path);
    const PortalError error = openingError(address());
    QCOMPARE(error.kind, PortalError::Kind::Invalid);
    QCOMPARE(error.problem, Problem::Damaged);
    QCOMPARE(error.subject, address().path);
    QCOMPARE(upgradeSqlPortal(address(), {}).error().problem, Problem::Damaged);
    QCOMPARE(createSqlPortal(address(), {}, {}).error().problem, Problem::Damaged);
    QCOMPARE(contentOf(address().path), before);
}

void SqlFileTest::fileThatMayNotBeWritten()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
    QVERIFY(QFile::setPermissions(address().path,
                                  QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const OrdinaryUser user;
    const auto source = makeSqlPortal(address(), {});
    const auto opened = await(source->open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(await(source->skeleton(true)));
    const ChangeSet move{.changes = {MoveOrganization{OrganizationId(10), {}, {}, 0}},
                         .reason = {}};
    const auto refused = await(source->apply(move, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Forbidden);
    QCOMPARE(refused.error().problem, Problem::ReadOnly);
    QCOMPARE(refused.error().subject, address().path);
    QVERIFY(await(source->tallies({})));
}

void SqlFileTest::fileThatIsBusy()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    const auto source = makeSqlPortal(address(), {});
    QVERIFY(await(source->open()));
    RawConnection other(address());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    const ChangeSet move{.changes = {MoveOrganization{OrganizationId(10), {}, {}, 0}},
                         .reason = {}};
    const auto refused = await(source->apply(move, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Unreachable);
    QCOMPARE(refused.error().problem, Problem::Locked);
    QVERIFY(await(source->referenceData())); // who only reads waits for no writer
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(await(source->apply(move, ApplyMode::Commit)));
}

void SqlFileTest::fileThatWasRemovedWhileOpen()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    const auto source = makeSqlPortal(address(), {});
    QVERIFY(await(source->open()));
    const ChangeSet move{.changes = {MoveOrganization{OrganizationId(10), {}, {}, 0}},
                         .reason = {}};
    QVERIFY(await(source->apply(move, ApplyMode::Commit)));
    QVERIFY(QFile::rename(address().path, address().path + u".old"_s));
    const auto refused = await(source->apply(move, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::FileGone);
    QCOMPARE(refused.error().subject, address().path);
    QCOMPARE(await(source->apply(move, ApplyMode::Commit)).error().problem, Problem::FileMissing);
}

void SqlFileTest::pathThatIsTooLong()
{
    SqlAddress tooLong = address();
    for (const int length : {247, 300}) {
        tooLong.path = m_folder->filePath(QString(length, u'p'));
        const auto created = createSqlPortal(tooLong, {}, {});
        QVERIFY(!created);
        QCOMPARE(created.error().problem, Problem::PathTooLong);
    }
    QCOMPARE(openingError(tooLong).problem, Problem::PathTooLong);
}

void SqlFileTest::fullDiskKeepsWhatWasThere()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    const auto source = makeSqlPortal(address(), {});
    const auto before = await(source->organizations({}));
    QVERIFY(before);
    ChangeSet changes;
    for (qint64 id = 1000; id < 3000; ++id)
        changes.changes.push_back(
            CreateOrganization{sampleOrganization(id, 1, QString(200, u'Ж'))});
    for (const long long left : {0LL, 20'000LL, 400'000LL}) {
        const FullDisk disk(left);
        const auto refused = await(source->apply(changes, ApplyMode::Commit));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::DiskFull);
        QCOMPARE(refused.error().subject, address().path);
    }
    QCOMPARE(*await(source->organizations({})), *before);
    QVERIFY(await(source->check())->empty());
    QVERIFY(await(source->apply(changes, ApplyMode::Commit)));
}

void SqlFileTest::fullDiskLeavesNoNewPortal()
{
    for (const long long left : {0LL, 50'000LL}) {
        const FullDisk disk(left);
        const auto refused = createSqlPortal(address(), {}, {}, fillSamplePortal);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::DiskFull);
    }
    QVERIFY(files().isEmpty());
}

void SqlFileTest::nothingIsOverwritten()
{
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    const QByteArray before = contentOf(address().path);
    const auto refused = createSqlPortal(address(), {}, {}, fillSamplePortal);
    QCOMPARE(refused.error().kind, PortalError::Kind::Conflict);
    QCOMPARE(refused.error().problem, Problem::AlreadyAPortal);
    QCOMPARE(contentOf(address().path), before);
}

void SqlFileTest::failedFillLeavesNothing()
{
    const auto refused = createSqlPortal(address(), {}, {}, [](BulkSink &sink) -> Result<void> {
        if (auto filled = fillSamplePortal(sink); !filled)
            return filled;
        return Failure(cancelled());
    });
    QCOMPARE(refused.error().kind, PortalError::Kind::Cancelled);
    QVERIFY(files().isEmpty());

    // Rows that do not fit together are no portal either.
    const auto orphan = createSqlPortal(address(), {}, {}, [](BulkSink &sink) {
        const std::vector organizations{sampleOrganization(7, 6, u"Без вышестоящей"_s)};
        return sink.organizations(organizations, std::vector{sampleToday});
    });
    QCOMPARE(orphan.error().problem, Problem::OrganizationMissing);
    QVERIFY(files().isEmpty());
}

void SqlFileTest::folderThatIsNotThere()
{
    const auto refused = createSqlPortal(address(u"no/such/folder.sqlite"_s), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::WriteFailed);
}

void SqlFileTest::whatAKilledProgramLeftIsCleared()
{
    write(address().path + u".part"_s, "half a portal");
    QVERIFY(createSqlPortal(address(), {}, {}, fillSamplePortal));
    QCOMPARE(files(), QStringList{u"portal.sqlite"_s});
}

QTEST_GUILESS_MAIN(SqlFileTest)
#include "tst_sqlfile.moc"
