// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include "models/domain/profilelink.h"

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What was printed with a code of its own, from the print to the day when it is gone.
class StandCommandsTest : public CommandsFixture
{
    Q_OBJECT

private:
    static QString registeredOne(const ProgramOutcome &outcome)
    {
        return plainCsv(outcome.output).value(1).value(0);
    }
    QStringList row(const QString &portal, const QString &code)
    {
        for (const QStringList &each : plainCsv(on(portal, {u"stands"_s, u"list"_s}).output)) {
            if (each.value(0) == code)
                return each;
        }
        return {};
    }

private Q_SLOTS:
    void fromThePrintToTheEnd()
    {
        const QString portal = u"stands.sqlite"_s;
        makeRegister(portal);
        const auto registered =
            on(portal, {u"stands"_s, u"register"_s, u"--organization"_s, u"2"_s,
                        u"--organization"_s, u"5"_s, u"--design"_s, u"poster-a4"_s,
                        u"--print-language"_s, u"be"_s, u"--copies"_s, u"2"_s});
        QVERIFY2(registered.status == done, qPrintable(registered.errors));
        const auto rows = plainCsv(registered.output);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].mid(0, 4),
                 (QStringList{u"code"_s, u"organization"_s, u"state"_s, u"place"_s}));
        for (int i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i][1], i < 3 ? u"2"_s : u"5"_s);
            QCOMPARE(rows[i][2], u"printed"_s);
            const auto link = readProfileLink(rows[i].last());
            QVERIFY(link);
            QCOMPARE(link->standCode, rows[i][0]);
        }
        QCOMPARE(on(portal, {u"stands"_s, u"list"_s}).output, registered.output);
        QCOMPARE(plainCsv(on(portal, {u"stands"_s, u"list"_s, u"--under"_s, u"2"_s}).output).size(),
                 3);

        const QString code = rows[1][0];
        // Typed as it is read.
        QCOMPARE(
            on(portal, {u"stands"_s, u"place"_s, code.toLower(), u"--place"_s, u"Hall"_s}).status,
            done);
        QCOMPARE(row(portal, code).mid(1, 3), (QStringList{u"2"_s, u"placed"_s, u"Hall"_s}));
        QCOMPARE(on(portal, {u"stands"_s, u"check"_s, code}).status, done);
        QCOMPARE(row(portal, code)[9], row(portal, code)[8]); // on the same day
        QCOMPARE(on(portal, {u"stands"_s, u"retire"_s, code, rows[3][0]}).status, done);
        QCOMPARE(row(portal, code)[2], u"retired"_s);
        QCOMPARE(row(portal, rows[3][0])[2], u"retired"_s);
        QCOMPARE(plainCsv(on(portal, {u"stands"_s, u"list"_s, u"--state"_s, u"printed"_s}).output)
                     .size(),
                 3);
        QCOMPARE(on(portal, {u"portal"_s, u"check"_s}).status, done);
    }

    /// A portal for trying out stands still on some day: what is printed and placed there, is on
    /// it.
    void aPortalThatStandsStillHasItsOwnToday()
    {
        const QString portal = u"demo.sqlite"_s;
        QCOMPARE(m_runner
                     .ratingdesk({u"demo"_s, u"create"_s, u"--out"_s, portal, u"--organizations"_s,
                                  u"60"_s, u"--questionnaires"_s, u"100"_s, u"--users"_s, u"10"_s,
                                  u"--months"_s, u"3"_s})
                     .status,
                 done);
        const auto registered = on(portal, {u"stands"_s, u"register"_s, u"--organization"_s,
                                            u"10003"_s, u"--design"_s, u"poster-a4"_s});
        QVERIFY2(registered.status == done, qPrintable(registered.errors));
        const QString code = registeredOne(registered);
        const auto placed = on(portal, {u"stands"_s, u"place"_s, code, u"--place"_s, u"Hall"_s});
        QVERIFY2(placed.status == done, qPrintable(placed.errors));
        const QStringList shown = row(portal, code);
        QCOMPARE(shown[6], shown[8]); // printed_on, placed_on
    }

    void overdueOnesAreFound()
    {
        const QString portal = u"overdue.sqlite"_s;
        makeRegister(portal);
        const QString code =
            registeredOne(on(portal, {u"stands"_s, u"register"_s, u"--organization"_s, u"2"_s,
                                      u"--design"_s, u"poster-a4"_s}));
        const auto countOf = [&](const QString &option) {
            return plainCsv(on(portal, {u"stands"_s, u"list"_s, option, u"2999-01-01"_s}).output)
                       .size() -
                   1;
        };
        QCOMPARE(countOf(u"--not-checked-since"_s), 0); // it hangs nowhere
        QCOMPARE(on(portal, {u"stands"_s, u"place"_s, code, u"--place"_s, u"Hall"_s}).status, done);
        QCOMPARE(countOf(u"--not-checked-since"_s), 1);
        QCOMPARE(countOf(u"--not-scanned-since"_s), 1);
        QCOMPARE(
            plainCsv(on(portal, {u"stands"_s, u"list"_s, u"--not-scanned-since"_s, u"2000-01-01"_s})
                         .output)
                .size(),
            1);
    }

    void whatIsToBePrintedAnewIsFound()
    {
        const QString portal = u"outdated.sqlite"_s;
        makeRegister(portal);
        QCOMPARE(on(portal, {u"stands"_s, u"register"_s, u"--organization"_s, u"2"_s,
                             u"--organization"_s, u"5"_s, u"--design"_s, u"poster-a4"_s})
                     .status,
                 done);
        const QStringList outdated{u"stands"_s, u"list"_s, u"--outdated"_s};
        QCOMPARE(plainCsv(on(portal, outdated).output).size(), 1);
        QCOMPARE(on(portal,
                    {u"organizations"_s, u"update"_s, u"5"_s, u"--set"_s, u"name_ru=Новое имя"_s})
                     .status,
                 done);
        auto rows = plainCsv(on(portal, outdated).output);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].last(), u"outdated"_s);
        QCOMPARE(rows[1][1], u"5"_s);
        QCOMPARE(rows[1].last(), u"renamed"_s);
        QCOMPARE(
            on(portal, {u"organizations"_s, u"archive"_s, u"5"_s, u"--reason"_s, u"x"_s}).status,
            done);
        QCOMPARE(plainCsv(on(portal, outdated).output)[1].last(), u"archived"_s);
        // Whoever has taken it down is done with it.
        QCOMPARE(on(portal, {u"stands"_s, u"retire"_s, rows[1][0]}).status, done);
        QCOMPARE(plainCsv(on(portal, outdated).output).size(), 1);
    }

    void whatDoesNotFitIsSaid()
    {
        const QString portal = u"wrong.sqlite"_s;
        makeRegister(portal);
        const QStringList wanted{u"stands"_s, u"register"_s, u"--design"_s, u"poster-a4"_s};
        QCOMPARE(on(portal, wanted).status, wrongUsage);
        QCOMPARE(on(portal, wanted + QStringList{u"--organization"_s, u"99"_s}).status, failed);
        const auto unknown = on(portal, {u"stands"_s, u"retire"_s, u"K7M2PXQ4"_s});
        QCOMPARE(unknown.status, failed);
        QVERIFY2(unknown.errors.contains(u"no stand with the code “K7M2PXQ4”"_s),
                 qPrintable(unknown.errors));
        const QString code =
            registeredOne(on(portal, wanted + QStringList{u"--organization"_s, u"2"_s}));
        const auto nowhere = on(portal, {u"stands"_s, u"check"_s, code});
        QCOMPARE(nowhere.status, failed);
        QVERIFY2(nowhere.errors.contains(u"Say first where it hangs"_s),
                 qPrintable(nowhere.errors));
        QCOMPARE(on(portal, {u"stands"_s, u"retire"_s, code, u"--on"_s, u"2999-01-01"_s}).status,
                 failed);
        QCOMPARE(row(portal, code)[2], u"printed"_s);
    }

    void aRequestThatCameTwiceIsOneRegistration()
    {
        const QString portal = u"twice.sqlite"_s;
        makeRegister(portal);
        const QStringList wanted{u"stands"_s,   u"register"_s,  u"--organization"_s, u"2"_s,
                                 u"--design"_s, u"poster-a4"_s, u"--request"_s,      u"print-1"_s};
        const auto once = on(portal, wanted);
        QCOMPARE(once.status, done);
        QCOMPARE(on(portal, wanted).output, once.output);
        QCOMPARE(on(portal, {u"stands"_s, u"list"_s}).output, once.output);
    }
};

QTEST_GUILESS_MAIN(StandCommandsTest)
#include "tst_standcommands.moc"
