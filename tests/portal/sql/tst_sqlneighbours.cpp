// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr OrganizationId school(20);

SqlAddress fileAddress(const QString &path)
{
    SqlAddress address;
    address.path = path;
    return address;
}

QString phoneIn(PortalSource &source)
{
    const auto found = await(source.organizations(std::vector<OrganizationId>{school}));
    return found && !found->empty() ? found->front().phone : u"not there"_s;
}

/// What the other program does: it comes, looks, and goes.
int lookAndGo(const QString &path)
{
    const auto source = makeSqlPortal(fileAddress(path), {});
    std::puts(qPrintable(phoneIn(*source)));
    return 0;
}

} // namespace

/// Several programs at one portal file, of which each may come and go.
class SqlNeighboursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What one saves is not lost when another one goes: that one takes the write-ahead log away
    /// only where nobody else is at the file.
    void whatIsSavedStaysWhenAnotherProgramGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"portal.sqlite"_s);
        QVERIFY(createSqlPortal(fileAddress(path), {}, {}, fillSamplePortal));
        const auto source = makeSqlPortal(fileAddress(path), {});
        QVERIFY(await(source->open()));
        // As a window does it: several readers beside the one who writes.
        const auto tallies = source->tallies({});
        const auto figures = source->figures();
        QVERIFY(await(tallies));
        QVERIFY(await(figures));
        for (int i = 1; i <= 3; ++i) {
            const QString phone = u"+375 17 200-00-0%1"_s.arg(i);
            change(*source, phone);
            QCOMPARE(seenByAnother(path), phone);
            QVERIFY2(QFile::exists(path + u"-wal"_s), "it was taken away from who works with it");
        }
        QCOMPARE(phoneIn(*source), u"+375 17 200-00-03"_s);
    }

private:
    static void change(PortalSource &source, const QString &phone)
    {
        const auto found = await(source.organizations(std::vector<OrganizationId>{school}));
        QVERIFY(found && !found->empty());
        Organization changed = found->front();
        changed.phone = phone;
        QVERIFY(await(source.apply({.changes = {UpdateOrganization{changed}}, .reason = {}},
                                   ApplyMode::Commit)));
    }

    static QString seenByAnother(const QString &path)
    {
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(), {u"--look"_s, path});
        if (!other.waitForFinished())
            return u"it did not come back"_s;
        return QString::fromUtf8(other.readAllStandardOutput()).trimmed();
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--look"_s)
        return lookAndGo(arguments.at(2));
    SqlNeighboursTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlneighbours.moc"
