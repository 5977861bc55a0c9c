// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/requestrecord.h"
#include "tests/portal/wire/everytype.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using test::RandomValues;

namespace {

// Where a type cannot be compared, by what the portal's own tables keep of it: that is written in
// another way.

template <class T>
bool same(const T &left, const T &right)
{
    return left == right;
}
bool same(const ChangeReceipt &left, const ChangeReceipt &right)
{
    return packedAnswer(left) == packedAnswer(right);
}
bool same(const QuestionnaireReceipt &left, const QuestionnaireReceipt &right)
{
    return packedAnswer(left) == packedAnswer(right);
}
bool same(const wire::ChangeSetRequest &left, const wire::ChangeSetRequest &right)
{
    return fingerprintOf(left) == fingerprintOf(right) && left.mode == right.mode;
}
bool same(const TallyQuery &left, const TallyQuery &right)
{
    return left.periods == right.periods && left.organizations == right.organizations &&
           left.columns == right.columns;
}
bool same(const PortalFigures &left, const PortalFigures &right)
{
    return left.usersByMonth == right.usersByMonth &&
           left.organizationsByMonth == right.organizationsByMonth &&
           left.ratingsByMonth == right.ratingsByMonth && left.firstMonth == right.firstMonth &&
           left.lastMonth == right.lastMonth;
}
bool same(const wire::CheckAnswer &left, const wire::CheckAnswer &right)
{
    const auto isSame = [](const CheckFinding &one, const CheckFinding &other) {
        return one.kind == other.kind && one.id == other.id && one.detail == other.detail;
    };
    return std::equal(left.findings.begin(), left.findings.end(), right.findings.begin(),
                      right.findings.end(), isSame);
}
bool same(const PortalChange &left, const PortalChange &right)
{
    return left.previousRevision == right.previousRevision &&
           left.dataRevision == right.dataRevision &&
           left.registerChanged == right.registerChanged &&
           left.organizations == right.organizations &&
           left.hierarchyChanged == right.hierarchyChanged &&
           left.ratingsChanged == right.ratingsChanged && left.ratedMonths == right.ratedMonths &&
           left.referenceDataChanged == right.referenceDataChanged &&
           left.standsChanged == right.standsChanged &&
           left.accountsChanged == right.accountsChanged;
}

template <class T>
void comeBack(RandomValues &random)
{
    for (int i = 0; i < 60; ++i) {
        const T value = random.value<T>();
        const QByteArray bytes = wire::bytesOf(wire::toJson(value));
        const auto read = wire::readRequest<T>(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().subject + read.error().detail));
        QVERIFY2(same(*read, value), bytes.constData());
        QCOMPARE(wire::bytesOf(wire::toJson(*read)), bytes);
    }
}

/// What is said of a body that is read as T: where it is wrong, or "fine".
template <class T>
QString refusal(const QByteArray &body)
{
    const auto read = wire::readRequest<T>(body);
    if (read)
        return u"fine"_s;
    const PortalError &error = read.error();
    if (error.kind != PortalError::Kind::Invalid ||
        error.problem != PortalError::Problem::InvalidInput || error.detail.isEmpty())
        return u"another error"_s;
    return error.subject;
}

using RoundTrip = void (*)(RandomValues &);
using Spoiling = void (*)(const QJsonObject &);
using Refusal = QString (*)(const QByteArray &);

/// Puts each of these in place of every value in turn: a reader has to say no, or to take it whole.
template <class T>
void survivesSpoiling(const QJsonObject &object)
{
    static const QJsonArray others{QJsonValue(),
                                   true,
                                   -1,
                                   0.5,
                                   1e300,
                                   9007199254740993.0,
                                   u"x"_s,
                                   u"2023-02-31"_s,
                                   QJsonArray{},
                                   QJsonArray{QJsonArray{QJsonObject{}}},
                                   QJsonObject{},
                                   QJsonObject{{u"create"_s, u"x"_s}}};
    for (const QString &name : object.keys()) {
        for (const QJsonValue &other : others) {
            QJsonObject spoiled = object;
            spoiled.insert(name, other);
            if (const auto read = wire::fromJson<T>(spoiled, wire::Unknown::Refused))
                QVERIFY(wire::fromJson<T>(wire::toJson(*read), wire::Unknown::Refused));
            else
                QVERIFY2(read.error().subject.startsWith(name),
                         qPrintable(name + u": "_s + read.error().subject));
        }
        QJsonObject shorter = object;
        shorter.remove(name);
        if (const auto read = wire::fromJson<T>(shorter, wire::Unknown::Refused); !read)
            QCOMPARE(read.error().subject, name);
    }
    QJsonObject longer = object;
    longer.insert(u"zzz"_s, 1);
    const auto refused = wire::fromJson<T>(longer, wire::Unknown::Refused);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"zzz"_s);
    QVERIFY(wire::fromJson<T>(longer, wire::Unknown::Ignored));
}

} // namespace

class WireJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<RoundTrip>("check");
        test::forEveryType([]<class T>(const char *name) {
            for (quint32 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s, seed %u", name, seed) << seed << &comeBack<T>;
        });
    }

    void everyValueComesBack()
    {
        QFETCH(quint32, seed);
        QFETCH(RoundTrip, check);
        RandomValues random(seed);
        check(random);
    }

    void everyMemberIsLookedAt_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<Spoiling>("check");
        test::forEveryType([]<class T>(const char *name) {
            QTest::newRow(name) << wire::toJson(RandomValues(3).value<T>()) << &survivesSpoiling<T>;
        });
    }

    void everyMemberIsLookedAt()
    {
        QFETCH(QJsonObject, object);
        QFETCH(Spoiling, check);
        check(object);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<Refusal>("read");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, Refusal read, const QByteArray &body,
                            const QString &where) { QTest::newRow(name) << read << body << where; };
        const Refusal changes = &refusal<wire::ChangeSetRequest>;
        const auto changeSet = [](const QByteArray &change) {
            return R"({"reason":"","mode":"commit","changes":[{"withdraw":{"organization":7}},)" +
                   change + "]}";
        };
        row("defaults may be left out", changes,
            changeSet(R"({"move":{"organization":7,"to":null}})"), u"fine"_s);
        row("nothing", changes, {}, u"body"_s);
        row("no JSON", changes, "{", u"body"_s);
        row("a list", changes, "[]", u"body"_s);
        row("more after it", changes, R"({"reason":""}})", u"body"_s);
        row("no UTF-8", changes, "{\"reason\":\"\xff\"}", u"body"_s);
        row("without changes", changes, R"({"reason":"","mode":"commit"})", u"changes"_s);
        row("unknown mode", changes, R"({"reason":"","mode":"maybe","changes":[]})", u"mode"_s);
        row("mode by number", changes, R"({"reason":"","mode":0,"changes":[]})", u"mode"_s);
        row("no change", changes, changeSet("{}"), u"changes[1]"_s);
        row("two in one", changes,
            changeSet(R"({"withdraw":{"organization":7},"move":{"organization":7,"to":1}})"),
            u"changes[1]"_s);
        row("unknown change", changes, changeSet(R"({"destroy":{"organization":7}})"),
            u"changes[1].destroy"_s);
        row("id as text", changes, changeSet(R"({"withdraw":{"organization":"7"}})"),
            u"changes[1].withdraw.organization"_s);
        row("half an id", changes, changeSet(R"({"withdraw":{"organization":7.5}})"),
            u"changes[1].withdraw.organization"_s);
        row("id beyond numbers", changes,
            changeSet(R"({"withdraw":{"organization":99999999999999999999}})"),
            u"changes[1].withdraw.organization"_s);
        row("no id", changes, changeSet(R"({"withdraw":{"organization":null}})"),
            u"changes[1].withdraw.organization"_s);
        row("day that is none", changes,
            changeSet(R"({"move":{"organization":7,"to":1,"on":"2023-02-30"}})"),
            u"changes[1].move.on"_s);
        row("day with more behind", changes,
            changeSet(R"({"move":{"organization":7,"to":1,"on":"2023-02-03T00:00"}})"),
            u"changes[1].move.on"_s);
        row("unknown in a change", changes,
            changeSet(R"({"move":{"organization":7,"to":1,"when":"2023-02-03"}})"),
            u"changes[1].move.when"_s);
        row("organization without fields", changes, changeSet(R"({"create":{"organization":{}}})"),
            u"changes[1].create.organization.parent"_s);
        row("spoiled span", changes,
            changeSet(
                R"({"set_state":{"organization":7,"state":"active","spans":[{"organization":7,)"
                R"("parent":null,"from":"2023-01-01","until":1}]}})"),
            u"changes[1].set_state.spans[0].until"_s);

        const Refusal lookup = &refusal<wire::OrganizationLookup>;
        const auto ids = [](int count) {
            QJsonArray list;
            for (int i = 0; i < count; ++i)
                list.append(i);
            return wire::bytesOf({{u"ids"_s, list}});
        };
        row("as many ids as may be", lookup, ids(1000), u"fine"_s);
        row("too many ids", lookup, ids(1001), u"ids"_s);
        row("id in a list", lookup, R"({"ids":[1,true]})", u"ids[1]"_s);

        const Refusal tallies = &refusal<TallyQuery>;
        row("unknown column", tallies,
            R"({"periods":[],"organizations":null,"columns":["baseSum","mean"]})", u"columns[1]"_s);
        row("month thirteen", tallies,
            R"({"periods":[{"first":"2023-01","last":"2023-13"}],"organizations":null,"columns":[]})",
            u"periods[0].last"_s);

        const Refusal given = &refusal<wire::QuestionnairesRequest>;
        const auto questionnaire = [](const QByteArray &moment, const QByteArray &courtesy) {
            return R"({"mode":"dryRun","questionnaires":[{"organization":1,"given_at":)" + moment +
                   R"(,"channel":"website","scores":{"simplicity":1,"information":2,"timeliness":3)" +
                   courtesy + "}}]}";
        };
        row("a questionnaire", given,
            questionnaire(R"("2023-05-01T09:30:00Z")", R"(,"courtesy":5)"), u"fine"_s);
        row("local time", given, questionnaire(R"("2023-05-01T09:30:00")", R"(,"courtesy":5)"),
            u"questionnaires[0].given_at"_s);
        row("time of another zone", given,
            questionnaire(R"("2023-05-01T09:30:00+03:00")", R"(,"courtesy":5)"),
            u"questionnaires[0].given_at"_s);
        row("missing score", given, questionnaire("null", ""),
            u"questionnaires[0].scores.courtesy"_s);
        row("score beyond a byte", given, questionnaire("null", R"(,"courtesy":256)"),
            u"questionnaires[0].scores.courtesy"_s);
        row("score of something else", given, questionnaire("null", R"(,"courtesy":5,"taste":5)"),
            u"questionnaires[0].scores.taste"_s);

        const Refusal token = &refusal<wire::TokenRefusal>;
        row("longest text", token, R"({"error":")" + QByteArray(wire::longestText, 'a') + R"("})",
            u"fine"_s);
        row("too long", token, R"({"error":")" + QByteArray(wire::longestText + 1, 'a') + R"("})",
            u"error"_s);
        row("unknown name with hidden signs", token, "{\"error\":\"\",\"a\u202E\\nb\":1}",
            u"a b"_s);
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(Refusal, read);
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        QCOMPARE(read(body), where);
    }

    void nestingEndsSomewhere()
    {
        const QByteArray deep = "{\"error\":" + QByteArray(1'000'000, '[');
        QVERIFY(!wire::readRequest<wire::TokenRefusal>(deep));
    }

    void unreadableAnswersAreTheServicesFault()
    {
        const auto read = wire::readAnswer<JournalHead>(R"({"entries":"7","hash":"","new":1})");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, PortalError::Kind::Internal);
        QVERIFY(read.error().detail.contains(u"entries"_s));
        QVERIFY(wire::readAnswer<JournalHead>(R"({"entries":7,"hash":"","new":1})"));
    }

    void namesAreAsInTheJournal()
    {
        // What a person reads in the journal and in files is called the same here.
        const QJsonObject object = wire::toJson(Organization{});
        for (const QString &key : {u"name_ru"_s, u"short_name_be"_s, u"unp"_s, u"register"_s,
                                   u"kind"_s, u"parent"_s, u"sphere"_s})
            QVERIFY2(object.contains(key), qPrintable(key));
        QVERIFY(object.value(u"id"_s).isNull());
        QVERIFY(wire::toJson(ListEntry{}).value(u"id"_s).isNull());
    }

    void cursorsAreOnlyOurs()
    {
        RandomValues random(5);
        for (int i = 0; i < 200; ++i) {
            const OrganizationId id(1 + random.below(1'000'000));
            QCOMPARE(wire::organizationOfCursor(wire::cursorAfter(id)), id);
            QVERIFY(!wire::organizationOfCursor(wire::cursorAfter(id) + u'A'));
            QVERIFY(!wire::organizationOfCursor(random.text()));
        }
        QVERIFY(!wire::organizationOfCursor(wire::cursorAfter(OrganizationId(0))));
        QVERIFY(!wire::organizationOfCursor(wire::cursorAfter(OrganizationId(-1))));
    }
};

QTEST_APPLESS_MAIN(WireJsonTest)
#include "tst_wirejson.moc"
