// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"
#include "tests/support/talliesof.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 300'000;
constexpr int tellAfter = 100'000; ///< far more than SQLite holds in memory before it writes

SqlAddress fileAddress(const QString &path)
{
    SqlAddress address;
    address.path = path;
    return address;
}

Questionnaire questionnaire(int number)
{
    Questionnaire given;
    given.id = QuestionnaireId(1000 + number);
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC).addSecs(number);
    given.scores = {1, 2, 3, 4};
    given.comment = u"Комментарий %1"_s.arg(number);
    return given;
}

void tellTheParent()
{
    std::puts("in the middle");
    std::fflush(stdout);
}

/// What the child program does until it is killed.
int importUntilKilled(const QString &path)
{
    const auto source = makeSqlPortal(fileAddress(path), {});
    std::vector<Questionnaire> questionnaires;
    for (int i = 0; i < rows; ++i)
        questionnaires.push_back(questionnaire(i));
    const auto future = source->addQuestionnaires(std::move(questionnaires), ApplyMode::Commit);
    QFutureWatcher<Result<QuestionnaireReceipt>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher,
                     [told = false](int done) mutable {
                         if (done >= tellAfter && !std::exchange(told, true))
                             tellTheParent();
                     });
    watcher.setFuture(future);
    return await(future) ? 0 : 1;
}

int createUntilKilled(const QString &path)
{
    const auto made = createSqlPortal(fileAddress(path), {}, {}, [](BulkSink &sink) {
        auto filled = fillSamplePortal(sink);
        for (int i = 0; i < rows && filled; ++i) {
            if (i == tellAfter)
                tellTheParent();
            filled = sink.questionnaires(std::vector{questionnaire(i)});
        }
        return filled;
    });
    return made ? 0 : 1;
}

} // namespace

/// A program that is killed in the middle of its work leaves a portal that is whole.
class SqlCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImport();
    void killedCreation();

private:
    /// Runs this program as a child and kills it when it says that it is in the middle.
    void killInTheMiddle(const QString &work, const QString &path)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {work, path});
        QVERIFY(child.waitForReadyRead(120'000));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
};

void SqlCrashTest::killedImport()
{
    const QTemporaryDir folder;
    const SqlAddress address = fileAddress(folder.filePath(u"portal.sqlite"_s));
    QVERIFY(createSqlPortal(address, {}, {}, fillSamplePortal));
    killInTheMiddle(u"--import"_s, address.path);
    // The log that was not closed is the proof that it was in the middle.
    QVERIFY(QFile::exists(address.path + u"-wal"_s));

    const auto source = makeSqlPortal(address, {});
    QVERIFY(await(source->open()));
    QVERIFY(await(source->check())->empty());
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*await(source->tallies(query)), talliesOf(sampleQuestionnaires(), query));
    QVERIFY(await(source->addQuestionnaires({questionnaire(1)}, ApplyMode::Commit)));
}

void SqlCrashTest::killedCreation()
{
    const QTemporaryDir folder;
    const SqlAddress address = fileAddress(folder.filePath(u"portal.sqlite"_s));
    killInTheMiddle(u"--create"_s, address.path);
    QVERIFY(!QFile::exists(address.path));
    QVERIFY(createSqlPortal(address, {}, {}, fillSamplePortal));
    QVERIFY(await(makeSqlPortal(address, {})->check())->empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"portal.sqlite"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--import")
        return importUntilKilled(arguments.value(2));
    if (arguments.value(1) == u"--create")
        return createUntilKilled(arguments.value(2));
    SqlCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlcrash.moc"
