// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmappingwriter.h"
#include "models/exchange/mappingmemory.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray everything = R"({
    "imports": "organizations", "source": "city", "encoding": "IBM866", "delimiter": ";",
    "sheet": "Лист 2", "heading_row": 3, "text": ["entities", "spaces"],
    "join_surplus_fields": true,
    "fields": {
        "id": {"column": "number", "add": 100000},
        "parent": {"column": "above", "empty": ["0", "-"], "add": 100000},
        "kind": {"column": "sort", "values": {"отдел": "subdivision"}},
        "register": {"constant": "local"},
        "name_ru": {"column": "title", "date": "dd.MM.yyyy"}
    },
    "skip": [{"column": "sort", "values": ["x"], "because": "closed"}]
})";

ImportMapping mapping(const QString &column)
{
    ImportMapping made;
    made.fields[u"name_ru"_s].column = column;
    return made;
}

} // namespace

class MappingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const auto read = parseMapping(everything, ImportSubject::Organizations);
        QVERIFY(read);
        const QByteArray written = writtenMapping(*read);
        const auto again = parseMapping(written, ImportSubject::Organizations);
        QVERIFY(again);
        QCOMPARE(writtenMapping(*again), written);
        QCOMPARE(again->fields[u"parent"_s].empty, QStringList({u"0"_s, u"-"_s}));
        QCOMPARE(again->fields[u"id"_s].add, 100000);
        QCOMPARE(again->fields[u"kind"_s].values.value(u"отдел"_s), u"subdivision"_s);
        QCOMPARE(again->fields[u"register"_s].constant, u"local"_s);
        QCOMPARE(again->file.headingRow, std::optional(3));
        QCOMPARE(again->file.delimiter, std::optional(';'));
        QVERIFY(again->decodeEntities && again->collapseSpaces && again->joinSurplus);
        QCOMPARE(again->skip.front().because, u"closed"_s);
    }

    void onlyAMappingIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"choices.json"_s);
        QVERIFY(saveMapping(path, mapping(u"a"_s)));
        QVERIFY(saveMapping(path, mapping(u"b"_s)));
        QCOMPARE(readMapping(path, ImportSubject::Organizations)->fields[u"name_ru"_s].column,
                 u"b"_s);
        QFile foreign(folder.filePath(u"foreign.json"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("{\"private\": 1}");
        foreign.close();
        const auto refused = saveMapping(foreign.fileName(), mapping(u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, PortalError::Problem::FileExists);
        QCOMPARE(saveMapping(folder.filePath(u"no/such/choices.json"_s), {}).error().problem,
                 PortalError::Problem::WriteFailed);
    }

    void aLayoutIsRememberedByTheNamesOfItsColumns()
    {
        MappingMemory memory;
        memory.remember({u"Название"_s, u"УНП"_s}, mapping(u"Название"_s));
        memory.remember({u"Name"_s}, mapping(u"Name"_s));
        MappingMemory next;
        next.restore(memory.state());
        const auto known = next.mappingFor({u" название "_s, u"унп"_s});
        QVERIFY(known);
        QCOMPARE(known->fields[u"name_ru"_s].column, u"Название"_s);
        QVERIFY(!next.mappingFor({u"УНП"_s, u"Название"_s}));
    }

    void whatCannotBeReadIsForgotten()
    {
        MappingMemory memory;
        memory.restore(QJsonArray{1, u"x"_s, QJsonObject{{u"layout"_s, u"a"_s}}});
        QVERIFY(memory.state().isEmpty());
        for (int i = 0; i < 60; ++i)
            memory.remember({QString::number(i)}, mapping(u"a"_s));
        QCOMPARE(memory.state().size(), 50);
        QVERIFY(!memory.mappingFor({u"0"_s}));
        QVERIFY(memory.mappingFor({u"59"_s}));
    }
};

QTEST_APPLESS_MAIN(MappingFilesTest)
#include "tst_mappingfiles.moc"
