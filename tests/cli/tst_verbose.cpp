// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QRegularExpression>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What --verbose tells of a command, and what it must not tell.
class VerboseTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachRequestWithItsDuration()
    {
        const QString portal = u"verbose.sqlite"_s;
        makeRegister(portal);
        const QStringList list{u"organizations"_s, u"list"_s};
        const auto silent = on(portal, list);
        QCOMPARE(silent.status, done);
        QVERIFY2(!silent.errors.contains(u"ratingdesk."_s), qPrintable(silent.errors));
        const auto verbose = on(portal, list + QStringList{u"--verbose"_s});
        QCOMPARE(verbose.status, done);
        QCOMPARE(verbose.output, silent.output);
        static const QRegularExpression request(
            u"^\\S+Z info ratingdesk\\.portal: open: done after \\d+ ms$"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(request.match(verbose.errors).hasMatch(), qPrintable(verbose.errors));
        static const QRegularExpression command(
            u"^\\S+Z info ratingdesk\\.command: organizations list ended with 0 after \\d+ ms$"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(command.match(verbose.errors).hasMatch(), qPrintable(verbose.errors));
    }

    void tellsWhatFailed()
    {
        const QString portal = u"failing.sqlite"_s;
        makeRegister(portal);
        const auto refused = on(portal, {u"--verbose"_s, u"organizations"_s, u"archive"_s,
                                         u"99999"_s, u"--reason"_s, u"closed"_s});
        QCOMPARE(refused.status, failed);
        QVERIFY2(refused.errors.contains(u"ended with 1 after"_s), qPrintable(refused.errors));
    }

    void tellsNoNamesAndNoTexts()
    {
        const QString portal = u"private.sqlite"_s;
        makeRegister(portal);
        const auto told = [this, &portal](const QStringList &arguments) {
            QStringList lines;
            const auto outcome = on(portal, QStringList{u"--verbose"_s} + arguments);
            for (const QString &line : outcome.errors.split(u'\n')) {
                if (line.contains(u" ratingdesk."_s))
                    lines += line;
            }
            return lines.join(u'\n');
        };
        const QString update =
            told({u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s, u"name_ru=Имярек"_s,
                  u"--set"_s, u"phone=+375291234567"_s, u"--reason"_s, u"просьба Имярека"_s});
        const QString search = told({u"organizations"_s, u"list"_s, u"--search"_s, u"Имярек"_s});
        const QString wrong = told({u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s,
                                    u"email=Имярек"_s, u"--reason"_s, u"Имярек"_s});
        for (const QString &lines : {update, search, wrong}) {
            QVERIFY(lines.contains(u"ratingdesk.portal"_s));
            QVERIFY2(!lines.contains(u"Имярек"_s, Qt::CaseInsensitive), qPrintable(lines));
            QVERIFY2(!lines.contains(u"1234567"_s), qPrintable(lines));
        }
    }
};

QTEST_GUILESS_MAIN(VerboseTest)
#include "tst_verbose.moc"
