// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/draftkeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const QString portal = u"sqlite:/portal.sqlite"_s;

Organization school(qint64 id)
{
    Organization made;
    made.id = OrganizationId(id);
    made.revision = 3;
    made.nameRu = u"Школа № %1"_s.arg(id);
    return made;
}

/// One run of the program: its drafts and their keeper.
struct Run
{
    explicit Run(const QString &folder, const QString &of = portal) { keeper.keepIn(folder, of); }

    void edit(qint64 id, const QString &phone)
    {
        Organization edited = school(id);
        edited.phone = phone;
        drafts.put(school(id), edited);
    }

    OrganizationDrafts drafts;
    DraftKeeper keeper{drafts};
};

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFieldComesBack()
    {
        Organization edited = school(1);
        edited.parent = OrganizationId(4);
        edited.kind = OrganizationKind::Subdivision;
        edited.state = OrganizationState::Archived;
        edited.registerKind = Register::Local;
        edited.nameRu = u"Имя\n\"1\""_s;
        edited.nameBe = u"Імя"_s;
        edited.shortNameRu = u"И"_s;
        edited.shortNameBe = u"І"_s;
        edited.unp = u"100308563"_s;
        edited.soato = u"5000000000"_s;
        edited.address = u"Минск"_s;
        edited.phone = u"1"_s;
        edited.email = u"a@b.by"_s;
        edited.website = u"b.by"_s;
        edited.sphere = SphereId(2);
        edited.category = CategoryId(3);
        Organization made;
        made.nameBe = u"Новая"_s;
        {
            Run run(path());
            run.drafts.put(school(1), edited);
            run.drafts.putNew(made);
        }
        const Run next(path());
        QCOMPARE(next.keeper.left().edits.size(), 1);
        QCOMPARE(next.keeper.left().edits.front().base, school(1));
        QCOMPARE(next.keeper.left().edits.front().edited, edited);
        QCOMPARE(next.keeper.left().made, QList{made});
    }

    void whatIsTypedIsKeptAfterAPause()
    {
        Run run(path());
        run.edit(1, u"1"_s);
        QVERIFY(files().isEmpty()); // not at every key
        QTRY_COMPARE(files().size(), 1);
        QCOMPARE(QFile::permissions(files().front()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void whatIsSavedOrDiscardedIsKeptNoLonger()
    {
        Run run(path());
        run.edit(1, u"1"_s);
        QVERIFY(run.keeper.keepNow());
        QCOMPARE(files().size(), 1);
        run.drafts.put(school(1), school(1));
        QVERIFY(files().isEmpty());
        run.edit(2, u"1"_s);
        QVERIFY(run.keeper.keepNow());
        run.drafts.clear();
        QVERIFY(files().isEmpty());
    }

    void whatIsLeftIsTakenUp()
    {
        leave(1, u"1"_s);
        leave(2, u"2"_s);
        Run run(path());
        QCOMPARE(run.keeper.left().count(), 2);
        const auto lost = run.keeper.restoreLeft([](OrganizationId id) { return id.value() == 2; });
        QCOMPARE(lost.size(), std::size_t(1));
        QCOMPARE(lost.front().id, OrganizationId(1));
        QVERIFY(!run.drafts.find(OrganizationId(1)));
        QCOMPARE(run.drafts.find(OrganizationId(2))->edited.phone, u"2"_s);
        QCOMPARE(run.keeper.left().count(), 0);
        // From here on in the file of this run, already on the disk.
        QCOMPARE(files().size(), 1);
    }

    void whatIsTypedMeanwhileCounts()
    {
        leave(1, u"then"_s);
        Run run(path());
        run.edit(1, u"now"_s);
        run.keeper.restoreLeft([](OrganizationId) { return true; });
        QCOMPARE(run.drafts.find(OrganizationId(1))->edited.phone, u"now"_s);
    }

    void theNewestOfOneOrganizationCounts()
    {
        leave(1, u"first"_s);
        const QDateTime past = QDateTime::currentDateTime().addDays(-1);
        QFile file(files().front());
        QVERIFY(file.open(QFile::ReadWrite) && file.setFileTime(past, QFile::FileModificationTime));
        file.close();
        leave(1, u"second"_s);
        const Run run(path());
        QCOMPARE(run.keeper.left().count(), 1);
        QCOMPARE(run.keeper.left().edits.front().edited.phone, u"second"_s);
    }

    void whatIsLeftStaysUntilItIsAnswered()
    {
        leave(1, u"1"_s);
        {
            const Run run(path());
            QCOMPARE(run.keeper.left().count(), 1);
        }
        Run run(path());
        QCOMPARE(run.keeper.left().count(), 1);
        run.keeper.discardLeft();
        QVERIFY(files().isEmpty());
        QCOMPARE(Run(path()).keeper.left().count(), 0);
    }

    void aRunThatLivesLeavesNothing()
    {
        Run run(path());
        run.edit(1, u"1"_s);
        QVERIFY(run.keeper.keepNow());
        QCOMPARE(Run(path()).keeper.left().count(), 0);
        QCOMPARE(files().size(), 1);
    }

    void portalsDoNotMix()
    {
        leave(1, u"1"_s);
        QCOMPARE(Run(path(), u"sqlite:/other.sqlite"_s).keeper.left().count(), 0);
        QCOMPARE(Run(path()).keeper.left().count(), 1);
    }

    void aDamagedFileIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{", 3);
        QTest::newRow("another version")
            << QByteArray(R"({"version":2,"edits":[{"base":{"id":1}}]})");
        QTest::newRow("other kinds")
            << QByteArray(R"({"version":1,"edits":{"base":1},"new":[1,"x"]})");
        QTest::newRow("no organization")
            << QByteArray(R"({"version":1,"edits":[{"base":{"id":-1}}]})");
        QTest::newRow("endless") << QByteArray(maxDraftFileSize + 1, '[');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void aDamagedFileIsPassedOver()
    {
        QFETCH(QByteArray, content);
        leave(1, u"1"_s);
        QFile file(files().front());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        leave(2, u"2"_s);
        Run run(path());
        QCOMPARE(run.keeper.left().count(), 1);
        QCOMPARE(run.keeper.left().edits.front().base.id, OrganizationId(2));
        run.keeper.discardLeft();
        QVERIFY(files().isEmpty());
    }

    void aTextWithoutEndIsCut()
    {
        leave(1, QString(100'000, u'5'));
        QCOMPARE(Run(path()).keeper.left().edits.front().edited.phone.size(), maxKeptText);
    }

    void whatCannotBeKeptIsSaidOnce()
    {
        QTemporaryDir other;
        const QString file = other.filePath(u"file"_s);
        QVERIFY(QFile(file).open(QFile::WriteOnly));
        Run run(file + u"/drafts"_s); // below a file there is no folder
        const QSignalSpy failed(&run.keeper, &DraftKeeper::failed);
        run.edit(1, u"1"_s);
        QVERIFY(!run.keeper.keepNow());
        run.edit(1, u"2"_s);
        QVERIFY(!run.keeper.keepNow());
        QCOMPARE(failed.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"drafts"_s); }
    QStringList files() const
    {
        QStringList paths;
        for (const QString &name : QDir(path()).entryList({u"*.json"_s}, QDir::Files))
            paths << QDir(path()).filePath(name);
        return paths;
    }
    /// What a run leaves that ends with something unsaved.
    void leave(qint64 id, const QString &phone)
    {
        Run run(path());
        run.edit(id, phone);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "tst_draftkeeper.moc"
