// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The register from the command line: listed, shown, changed.
class OrganizationCommandsTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void organizationsAreListed()
    {
        makeRegister(u"list.sqlite"_s);
        const auto ids = [this](const QStringList &options) {
            QStringList found;
            const auto rows = plainCsv(
                on(u"list.sqlite"_s, QStringList{u"organizations"_s, u"list"_s} + options).output);
            for (const QStringList &row : rows.mid(1))
                found += row.first();
            return found.join(u' ');
        };
        QCOMPARE(on(u"list.sqlite"_s, {u"organizations"_s, u"list"_s}).output.section(u'\n', 0, 0),
                 u"id,parent_id,kind,state,name,short_name,unp,region,path"_s);
        QCOMPARE(ids({}), u"1 2 3 4 5"_s);
        QCOMPARE(ids({u"--under"_s, u"2"_s}), u"2 4"_s);
        QCOMPARE(ids({u"--kind"_s, u"organization"_s}), u"2 3 5"_s);
        QCOMPARE(ids({u"--region"_s, u"brest"_s}), u"3"_s);
        QCOMPARE(ids({u"--search"_s, u"БОЛЬН"_s}), u"2"_s);
        QCOMPARE(ids({u"--search"_s, u"бальніца"_s}), u"2"_s);
        QCOMPARE(ids({u"--search"_s, u"бассейн"_s}), QString());
        QCOMPARE(ids({u"--search"_s, QString()}), u"1 2 3 4 5"_s);
        QCOMPARE(ids({u"--search"_s, u" "_s, u"--kind"_s, u"subdivision"_s}), u"4"_s);
        QCOMPARE(ids({u"--search"_s, u"100308563"_s}), u"2"_s);
        QCOMPARE(ids({u"--state"_s, u"archived"_s}), QString());
        QCOMPARE(on(u"list.sqlite"_s, {u"organizations"_s, u"list"_s, u"--under"_s, u"9"_s}).status,
                 failed);
    }

    void organizationIsShown()
    {
        makeRegister(u"show.sqlite"_s);
        const auto outcome = on(u"show.sqlite"_s, {u"organizations"_s, u"show"_s, u"2"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY(outcome.output.contains(u"\nunp,100308563\n"_s));
        const auto unknown = on(u"show.sqlite"_s, {u"organizations"_s, u"show"_s, u"99"_s});
        QCOMPARE(unknown.status, failed);
        QCOMPARE(
            unknown.errors,
            u"There is no organization with the id 99 in the portal. Look for it by its name.\n"_s);
    }

    void organizationIsCreatedAndUpdated()
    {
        makeRegister(u"edit.sqlite"_s);
        const QStringList create{
            u"organizations"_s, u"create"_s,         u"--under"_s, u"2"_s,
            u"--set"_s,         u"name_ru=Аптека"_s, u"--set"_s,   u"kind=subdivision"_s};
        const auto tried = on(u"edit.sqlite"_s, create + QStringList{u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QVERIFY(tried.output.contains(u"Аптека"_s));
        QVERIFY(tried.errors.contains(u"dry run"_s));
        QVERIFY(
            !on(u"edit.sqlite"_s, {u"organizations"_s, u"list"_s}).output.contains(u"Аптека"_s));

        const auto created = on(u"edit.sqlite"_s, create);
        QCOMPARE(created.status, done);
        const QStringList row = plainCsv(created.output).value(1);
        QCOMPARE(row.mid(1, 4), (QStringList{u"2"_s, u"subdivision"_s, u"active"_s, u"Аптека"_s}));
        QCOMPARE(row.last(), u"1/2/"_s + row.first());

        const QString &id = row.first();
        const auto updated = on(u"edit.sqlite"_s, {u"organizations"_s, u"update"_s, id, u"--set"_s,
                                                   u"name_ru=Аптека № 1"_s});
        QCOMPARE(updated.status, done);
        QVERIFY(updated.errors.contains(u"name_ru: “Аптека” becomes “Аптека № 1”"_s));
        QVERIFY(updated.output.contains(u"Аптека № 1"_s));

        for (const QString &setting : {u"unp=200988542"_s, u"colour=red"_s, u"kind=school"_s,
                                       u"name_ru="_s, u"parent=1"_s}) {
            const auto refused =
                on(u"edit.sqlite"_s, {u"organizations"_s, u"update"_s, id, u"--set"_s, setting});
            QCOMPARE(refused.status, wrongUsage);
            QVERIFY(!refused.errors.isEmpty());
        }
    }

    void refusalsNameWhatIsWrong()
    {
        makeRegister(u"refused.sqlite"_s);
        const auto tooLong =
            on(u"refused.sqlite"_s, {u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s,
                                     u"name_ru="_s + QString(256, u'я')});
        QCOMPARE(tooLong.status, wrongUsage);
        QCOMPARE(tooLong.errors, u"Official name in Russian: Longer than 255 characters.\n"_s);

        const QStringList move{u"organizations"_s, u"move"_s, u"2"_s,   u"--to"_s, u"5"_s,
                               u"--reason"_s,      u"x"_s,    u"--on"_s};
        const auto future = on(u"refused.sqlite"_s, move + QStringList{u"2999-01-01"_s});
        QCOMPARE(future.status, wrongUsage);
        QVERIFY2(future.errors.contains(u"2999-01-01 has not come yet"_s),
                 qPrintable(future.errors));
        QCOMPARE(on(u"refused.sqlite"_s, move.mid(0, 7)).status, done);
        const auto tooEarly =
            on(u"refused.sqlite"_s, {u"organizations"_s, u"move"_s, u"2"_s, u"--to"_s, u"1"_s,
                                     u"--reason"_s, u"x"_s, u"--on"_s, u"2001-01-01"_s});
        QCOMPARE(tooEarly.status, failed);
        QVERIFY2(tooEarly.errors.contains(u"was moved after it"_s), qPrintable(tooEarly.errors));
    }

    /// Of several mistakes, all are named at once.
    void severalRefusalsAreNamedTogether()
    {
        makeRegister(u"several.sqlite"_s);
        const QString portal = u"several.sqlite"_s;
        const auto fields = on(portal, {u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s,
                                        u"kind=school"_s, u"--set"_s, u"colour=red"_s, u"--set"_s,
                                        u"unp=12"_s, u"--set"_s, u"email=nobody"_s});
        QCOMPARE(fields.status, wrongUsage);
        for (const QString &said :
             {u"“school” is no value for kind. Possible are: body, organization, subdivision."_s,
              u"“colour=red” sets nothing"_s, u"A УНП has nine characters."_s,
              u"An e-mail address looks like"_s})
            QVERIFY2(fields.errors.contains(said), qPrintable(fields.errors));

        const auto missing =
            on(portal, {u"organizations"_s, u"archive"_s, u"3"_s, u"77"_s, u"88"_s});
        QCOMPARE(missing.status, failed);
        QVERIFY2(missing.errors.contains(u"77, 88"_s), qPrintable(missing.errors));
        const auto moved = on(portal, {u"organizations"_s, u"move"_s, u"77"_s, u"3"_s, u"--to"_s,
                                       u"99"_s, u"--reason"_s, u"r"_s});
        QCOMPARE(moved.status, failed);
        QVERIFY2(moved.errors.contains(u"77, 99"_s), qPrintable(moved.errors));
        const auto noIds = on(
            portal, {u"organizations"_s, u"archive"_s, u"one"_s, u"3"_s, u"9223372036854775807"_s});
        QCOMPARE(noIds.status, wrongUsage);
        QVERIFY2(noIds.errors.contains(u"one, 9223372036854775807"_s), qPrintable(noIds.errors));
        QCOMPARE(on(portal, {u"organizations"_s, u"archive"_s, QString()}).status, wrongUsage);
        QCOMPARE(on(portal, {u"organizations"_s, u"move"_s, u"3"_s, u"--to"_s, u"2"_s,
                             u"--reason"_s, u" "_s})
                     .status,
                 wrongUsage);
        QVERIFY(
            on(portal, {u"organizations"_s, u"show"_s, u"3"_s}).output.contains(u"state,active"_s));
    }

    void readingInVainSaysNothingOfChanges()
    {
        makeRegister(u"reading.sqlite"_s);
        for (const QStringList &command :
             {QStringList{u"organizations"_s, u"show"_s, u"77"_s},
              QStringList{u"organizations"_s, u"list"_s, u"--under"_s, u"77"_s},
              QStringList{u"ranking"_s, u"--scope"_s, u"77"_s, u"--period"_s, u"2020"_s}}) {
            const auto outcome = on(u"reading.sqlite"_s, command);
            QCOMPARE(outcome.status, failed);
            QVERIFY2(outcome.errors.contains(u"no organization with the id 77"_s),
                     qPrintable(outcome.errors));
            QVERIFY2(!outcome.errors.contains(u"changed"_s), qPrintable(outcome.errors));
        }
    }

    void organizationsAreMovedAndArchived()
    {
        makeRegister(u"move.sqlite"_s);
        const auto pathOf = [this](const QString &id) {
            const auto rows = plainCsv(
                on(u"move.sqlite"_s, {u"organizations"_s, u"list"_s, u"--under"_s, id}).output);
            return rows.value(1).value(8);
        };
        const QStringList move{u"organizations"_s, u"move"_s, u"2"_s,        u"3"_s,
                               u"--to"_s,          u"5"_s,    u"--reason"_s, u"Указ"_s};
        const auto tried = on(u"move.sqlite"_s, move + QStringList{u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QVERIFY2(tried.errors.contains(u"1 organization"_s), qPrintable(tried.errors));
        QCOMPARE(pathOf(u"4"_s), u"1/2/4"_s);
        QCOMPARE(on(u"move.sqlite"_s, move).status, done);
        QCOMPARE(pathOf(u"4"_s), u"5/2/4"_s);
        QCOMPARE(pathOf(u"3"_s), u"5/3"_s);

        const auto cycle = on(u"move.sqlite"_s, {u"organizations"_s, u"move"_s, u"5"_s, u"--to"_s,
                                                 u"4"_s, u"--reason"_s, u"x"_s});
        QCOMPARE(cycle.status, failed);
        QCOMPARE(on(u"move.sqlite"_s, {u"organizations"_s, u"move"_s, u"2"_s, u"--to"_s, u"top"_s,
                                       u"--reason"_s, u"x"_s})
                     .status,
                 done);
        QCOMPARE(pathOf(u"4"_s), u"2/4"_s);

        QCOMPARE(on(u"move.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s}).status, done);
        const auto again = on(u"move.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s});
        QCOMPARE(again.status, done);
        QVERIFY(again.output.isEmpty());
        QVERIFY2(again.errors.contains(u"Organization 3 is archived already."_s),
                 qPrintable(again.errors));
        const auto impact =
            on(u"move.sqlite"_s, {u"organizations"_s, u"archive"_s, u"2"_s, u"--dry-run"_s});
        QCOMPARE(impact.status, done);
        QVERIFY2(impact.errors.contains(u"1 active organization below stays in use"_s),
                 qPrintable(impact.errors));
        const auto whole = on(u"move.sqlite"_s, {u"organizations"_s, u"archive"_s, u"2"_s,
                                                 u"--with-below"_s, u"--dry-run"_s});
        QVERIFY2(whole.errors.contains(u"1 active organization below is archived with it"_s),
                 qPrintable(whole.errors));
        QCOMPARE(whole.output.count(u",archived,"_s), 2);
        const auto archived =
            on(u"move.sqlite"_s, {u"organizations"_s, u"list"_s, u"--state"_s, u"archived"_s});
        QCOMPARE(plainCsv(archived.output).value(1).first(), u"3"_s);
        const auto restored = on(u"move.sqlite"_s, {u"organizations"_s, u"restore"_s, u"3"_s});
        QCOMPARE(restored.status, done);
        QCOMPARE(restored.output.count(u",active,"_s), 1);
        QCOMPARE(on(u"move.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void organizationsAreMergedAndSeparated()
    {
        makeRegister(u"merge.sqlite"_s);
        const auto stateOf = [this](const QString &id) {
            const auto rows = plainCsv(
                on(u"merge.sqlite"_s, {u"organizations"_s, u"list"_s, u"--under"_s, id}).output);
            return rows.value(1).value(3) + u' ' + rows.value(1).value(8);
        };
        const QStringList merge{u"organizations"_s, u"merge"_s, u"2"_s,        u"3"_s,
                                u"--into"_s,        u"3"_s,     u"--reason"_s, u"Приказ"_s};
        const auto tried = on(u"merge.sqlite"_s, merge + QStringList{u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QVERIFY2(tried.errors.contains(u"1 organization below them comes below “"_s),
                 qPrintable(tried.errors));
        QCOMPARE(stateOf(u"2"_s), u"active 1/2"_s);
        // What is said, and whom it names, is in the language that was asked for.
        QCOMPARE(on(u"merge.sqlite"_s,
                    {u"organizations"_s, u"update"_s, u"3"_s, u"--set"_s, u"name_be=Паліклініка"_s})
                     .status,
                 done);
        const auto inBelarusian = on(u"merge.sqlite"_s, QStringList{u"--language"_s, u"be"_s} +
                                                            merge + QStringList{u"--dry-run"_s});
        QVERIFY2(inBelarusian.errors.contains(u"«Паліклініка»"_s), qPrintable(inBelarusian.errors));
        QCOMPARE(on(u"merge.sqlite"_s, merge).status, done);
        QCOMPARE(stateOf(u"2"_s), u"merged 1/2"_s);
        QCOMPARE(stateOf(u"4"_s), u"active 1/3/4"_s);
        const auto again = on(u"merge.sqlite"_s, merge);
        QCOMPARE(again.status, failed);
        QVERIFY2(again.errors.contains(u"Organization 2 was merged already"_s),
                 qPrintable(again.errors));
        QCOMPARE(on(u"merge.sqlite"_s, {u"organizations"_s, u"merge"_s, u"5"_s, u"--into"_s, u"2"_s,
                                        u"--reason"_s, u"x"_s})
                     .status,
                 failed);
        QCOMPARE(on(u"merge.sqlite"_s, {u"organizations"_s, u"merge"_s, u"5"_s, u"--into"_s, u"5"_s,
                                        u"--reason"_s, u"x"_s})
                     .status,
                 wrongUsage);

        const QStringList separate{u"organizations"_s, u"separate"_s, u"2"_s, u"--reason"_s,
                                   u"Ошибка"_s};
        const auto separated = on(u"merge.sqlite"_s, separate);
        QCOMPARE(separated.status, done);
        QVERIFY2(separated.errors.contains(u"1 organization that came along stands below it"_s),
                 qPrintable(separated.errors));
        QCOMPARE(stateOf(u"2"_s), u"active 1/2"_s);
        QCOMPARE(stateOf(u"4"_s), u"active 1/2/4"_s);
        QCOMPARE(on(u"merge.sqlite"_s, separate).status, failed);
        QCOMPARE(on(u"merge.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void duplicatesAreListed()
    {
        makeRegister(u"twice.sqlite"_s);
        const auto none = on(u"twice.sqlite"_s, {u"duplicates"_s});
        QCOMPARE(none.status, done);
        QCOMPARE(plainCsv(none.output).size(), 1);
        const auto original = plainCsv(
            on(u"twice.sqlite"_s, {u"organizations"_s, u"list"_s, u"--search"_s, u"больн"_s})
                .output);
        const QString name = original.value(1).value(4);
        QCOMPARE(on(u"twice.sqlite"_s, {u"organizations"_s, u"create"_s, u"--under"_s, u"1"_s,
                                        u"--set"_s, u"name_ru=УЗ «%1»"_s.arg(name.toUpper())})
                     .status,
                 done);
        const auto found = plainCsv(on(u"twice.sqlite"_s, {u"duplicates"_s}).output);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(1).value(0), u"2"_s);
        QCOMPARE(found.value(1).mid(4), QStringList({u"100"_s, u"false"_s, u"false"_s, u"true"_s}));
        QCOMPARE(
            plainCsv(on(u"twice.sqlite"_s, {u"duplicates"_s, u"--under"_s, u"2"_s}).output).size(),
            1);
        QCOMPARE(on(u"twice.sqlite"_s, {u"duplicates"_s, u"--under"_s, u"99"_s}).status, failed);
    }
};

QTEST_GUILESS_MAIN(OrganizationCommandsTest)
#include "tst_organizationcommands.moc"
