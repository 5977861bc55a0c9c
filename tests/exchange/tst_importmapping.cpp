// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmapping.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = MappingError::Problem;

class ImportMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreCleanedEmptiedTranslatedAndShifted()
    {
        const auto mapping = parseMapping(R"({
            "imports": "organizations", "note": "for people", "delimiter": ";",
            "encoding": "windows-1251", "text": ["entities", "spaces"],
            "fields": {
                "id": {"column": "Number", "add": 100000},
                "parent": {"column": "Above", "empty": ["0"], "add": 100000},
                "kind": {"constant": "body"},
                "name_ru": {"column": "Title", "values": {"-": "Everything"}}
            },
            "skip": [{"column": "Title", "values": ["skip me"], "because": "asked to"}]
        })",
                                          ImportSubject::Organizations);
        QVERIFY(mapping.has_value());
        QCOMPARE(mapping->file.delimiter, ';');
        QCOMPARE(mapping->file.encoding, u"windows-1251"_s);
        const auto bound =
            BoundMapping::bind(*mapping, {u"Number"_s, u"Title"_s, u"Above"_s, u"Other"_s});
        QVERIFY(bound.has_value());

        const TableRow row{2, {u"7"_s, u"&quot;A&quot;   B"_s, u"0"_s, u""_s}};
        QCOMPARE(bound->value(u"id"_s, row), u"100007"_s);
        QCOMPARE(bound->value(u"name_ru"_s, row), u"\"A\" B"_s);
        QCOMPARE(bound->value(u"parent"_s, row), QString());
        QCOMPARE(bound->value(u"kind"_s, row), u"body"_s);
        QCOMPARE(bound->value(u"unp"_s, row), QString());
        QVERIFY(!bound->has(u"unp"_s));
        QVERIFY(!bound->skippedBy(row));

        const TableRow other{3, {u"x"_s, u"-"_s, u"7"_s, u""_s}};
        QVERIFY(!bound->value(u"id"_s, other).has_value());
        QCOMPARE(bound->raw(u"id"_s, other), u"x"_s);
        QCOMPARE(bound->value(u"name_ru"_s, other), u"Everything"_s);
        QCOMPARE(bound->value(u"parent"_s, other), u"100007"_s);
        QCOMPARE(bound->skippedBy({4, {u"1"_s, u"skip me"_s, u""_s, u""_s}}), 0u);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ImportSubject>("subject");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("named");
        const auto organizations = ImportSubject::Organizations;
        const auto questionnaires = ImportSubject::Questionnaires;
        QTest::newRow("no JSON") << QByteArray("{") << organizations << Problem::NotJson << u""_s;
        QTest::newRow("a list") << QByteArray("[]") << organizations << Problem::NotAnObject
                                << u""_s;
        QTest::newRow("other subject")
            << QByteArray(R"({"imports": "questionnaires"})") << organizations
            << Problem::WrongSubject << u"organizations"_s;
        QTest::newRow("slip of the pen")
            << QByteArray(R"({"imports": "organizations", "feilds": {}})") << organizations
            << Problem::UnknownKey << u"feilds"_s;
        QTest::newRow("unknown field")
            << QByteArray(R"({"imports": "organizations", "fields": {"nmae": {"column": "a"}}})")
            << organizations << Problem::UnknownField << u"nmae"_s;
        QTest::newRow("unknown rule")
            << QByteArray(
                   R"({"imports": "organizations", "fields": {"id": {"column": "a", "plus": 1}}})")
            << organizations << Problem::UnknownKey << u"plus"_s;
        QTest::newRow("wrong type")
            << QByteArray(
                   R"({"imports": "organizations", "fields": {"id": {"column": "a", "add": "1"}}})")
            << organizations << Problem::WrongType << u"add"_s;
        QTest::newRow("column and constant")
            << QByteArray(
                   R"({"imports": "organizations", "fields": {"id": {"column": "a", "constant": "1"}}})")
            << organizations << Problem::NeitherColumnNorConstant << u"id"_s;
        QTest::newRow("unknown clean-up")
            << QByteArray(R"({"imports": "organizations", "text": ["magic"]})") << organizations
            << Problem::UnknownKey << u"magic"_s;
        QTest::newRow("field missing")
            << QByteArray(R"({"imports": "questionnaires", "source": "s", "fields": {
                   "source_id": {"column": "id"}, "organization": {"column": "o"},
                   "given_at": {"column": "d"}}})")
            << questionnaires << Problem::FieldMissing << u"simplicity"_s;
        QTest::newRow("source missing") << QByteArray(R"({"imports": "questionnaires", "fields": {
                   "source_id": {"column": "id"}, "organization": {"column": "o"},
                   "given_at": {"column": "d"}, "scores": {"column": "r"}}})")
                                        << questionnaires << Problem::FieldMissing << u"source"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(ImportSubject, subject);
        QFETCH(Problem, problem);
        QFETCH(QString, named);
        const auto mapping = parseMapping(json, subject);
        QVERIFY(!mapping.has_value());
        QCOMPARE(mapping.error().problem, problem);
        QCOMPARE(mapping.error().subject, named);
    }

    void columnsMustBeThereOnce()
    {
        const auto mapping =
            parseMapping(R"({"imports": "organizations", "fields": {"id": {"column": "id"}}})",
                         ImportSubject::Organizations);
        QVERIFY(mapping.has_value());
        QCOMPARE(BoundMapping::bind(*mapping, {u"ID"_s}).error().problem, Problem::ColumnMissing);
        QCOMPARE(BoundMapping::bind(*mapping, {u"id"_s, u"id"_s}).error().problem,
                 Problem::ColumnAmbiguous);
    }

    void withoutAMappingColumnsAreFields()
    {
        const auto mapping = mappingOfHeading({u"id"_s, u"parent_id"_s, u"name_ru"_s, u"note"_s});
        QVERIFY(mapping.has_value());
        QCOMPARE(mapping->fields.keys(), (QStringList{u"id"_s, u"name_ru"_s, u"parent"_s}));
        QCOMPARE(mapping->fields.value(u"parent"_s).column, u"parent_id"_s);
        const auto numbered = mappingOfHeading({u"0_Код"_s, u"1_Название"_s, u"1_Адрес"_s});
        QCOMPARE(numbered->fields.value(u"name_ru"_s).column, u"1_Название"_s);
        QCOMPARE(numbered->fields.value(u"address"_s).column, u"1_Адрес"_s);
        QCOMPARE(mappingOfHeading({u"a"_s, u"b"_s}).error().problem, Problem::NoKnownColumn);
    }
};

QTEST_APPLESS_MAIN(ImportMappingTest)
#include "tst_importmapping.moc"
