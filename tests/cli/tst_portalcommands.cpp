// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QFile>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// Copies of a portal and the journal's head, as whoever looks after it calls them.
class PortalCommandsTest : public CommandsFixture
{
    Q_OBJECT

    const QString m_portal = u"portal.sqlite"_s;

    QString names() { return on(m_portal, {u"organizations"_s, u"list"_s}).output; }

private Q_SLOTS:
    void init()
    {
        for (const QString &file : {u"copy.sqlite"_s, u"new.sqlite"_s, u"head.json"_s})
            QFile::remove(m_runner.path(file));
        makeRegister(m_portal);
    }

    void copyIsBroughtBack()
    {
        const QString before = names();
        auto outcome = on(m_portal, {u"portal"_s, u"backup"_s, u"copy.sqlite"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(u"copy.sqlite"_s));
        QCOMPARE(on(m_portal, {u"portal"_s, u"backup"_s, u"copy.sqlite"_s}).status, failed);
        QCOMPARE(on(m_portal, {u"portal"_s, u"backup"_s, m_portal}).status, wrongUsage);

        QCOMPARE(on(m_portal, {u"organizations"_s, u"archive"_s, u"5"_s}).status, done);
        QVERIFY(names() != before);
        outcome = on(m_portal, {u"portal"_s, u"restore"_s, u"copy.sqlite"_s});
        QVERIFY2(outcome.status != done, qPrintable(outcome.errors));
        QVERIFY(names() != before);
        outcome = on(m_portal, {u"portal"_s, u"restore"_s, u"copy.sqlite"_s, u"--replace"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(names(), before);
        QCOMPARE(on(m_portal, {u"portal"_s, u"check"_s}).status, done);

        outcome = on(u"new.sqlite"_s, {u"portal"_s, u"restore"_s, u"copy.sqlite"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(on(u"new.sqlite"_s, {u"organizations"_s, u"list"_s}).output, before);
    }

    void nothingElseIsBroughtBack()
    {
        const QString before = names();
        m_runner.write(u"text.txt"_s, QByteArray(5000, 'x'));
        for (const QString &file : {u"text.txt"_s, u"missing.sqlite"_s}) {
            const auto outcome = on(m_portal, {u"portal"_s, u"restore"_s, file, u"--replace"_s});
            QVERIFY2(outcome.status == failed || outcome.status == unreachable,
                     qPrintable(outcome.errors));
            QVERIFY(!outcome.errors.isEmpty());
        }
        QCOMPARE(names(), before);
    }

    void journalIsComparedWithAKeptHead()
    {
        auto outcome = on(m_portal, {u"portal"_s, u"check"_s, u"--save-head"_s, u"head.json"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QCOMPARE(on(m_portal, {u"portal"_s, u"check"_s, u"--save-head"_s, u"head.json"_s}).status,
                 wrongUsage);
        QCOMPARE(on(m_portal, {u"portal"_s, u"backup"_s, u"copy.sqlite"_s}).status, done);
        QCOMPARE(on(m_portal, {u"organizations"_s, u"archive"_s, u"5"_s}).status, done);
        for (const QString &kept : {u"head.json"_s, u"copy.sqlite"_s}) {
            outcome = on(m_portal, {u"portal"_s, u"check"_s, u"--against"_s, kept});
            QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        }

        // Another portal of the same content is not the same portal.
        makeRegister(m_portal);
        outcome = on(m_portal, {u"portal"_s, u"check"_s, u"--against"_s, u"head.json"_s});
        QCOMPARE(outcome.status, problemsFound);
        QVERIFY2(outcome.output.contains(u"shortened_journal"_s), qPrintable(outcome.output));
        m_runner.write(u"text.txt"_s, "{}");
        QCOMPARE(on(m_portal, {u"portal"_s, u"check"_s, u"--against"_s, u"text.txt"_s}).status,
                 failed);
    }
};

QTEST_GUILESS_MAIN(PortalCommandsTest)
#include "tst_portalcommands.moc"
