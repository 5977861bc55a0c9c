// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class TableWriterTest : public QObject
{
    Q_OBJECT

    const QStringList m_columns{u"id"_s, u"name"_s, u"score"_s, u"few"_s};
    const std::vector<Row> m_rows{
        {1, u"УЗ \"1-я поликлиника\", Минск"_s, Cell(4.5, 4), true},
        {22, u"=1+1"_s, Cell(), false},
        {3, u"two\nlines"_s, Cell(3.25, 4), false},
    };

private Q_SLOTS:
    void csvQuotesWhatMustBeQuoted()
    {
        const QString expected = u"id,name,score,few\n"
                                 "1,\"УЗ \"\"1-я поликлиника\"\", Минск\",4.5000,true\n"
                                 "22,=1+1,,false\n"
                                 "3,\"two\nlines\",3.2500,false\n"_s;
        QCOMPARE(QString::fromUtf8(csvTable(m_columns, m_rows)), expected);
    }

    void jsonHasRealTypes()
    {
        const QJsonArray array = QJsonDocument::fromJson(jsonTable(m_columns, m_rows)).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array[0].toObject(), (QJsonObject{{u"id"_s, 1},
                                                   {u"name"_s, u"УЗ \"1-я поликлиника\", Минск"_s},
                                                   {u"score"_s, 4.5},
                                                   {u"few"_s, true}}));
        QVERIFY(array[1].toObject().value(u"score"_s).isNull());
        QCOMPARE(array[2].toObject().value(u"name"_s).toString(), u"two\nlines"_s);
        QCOMPARE(QJsonDocument::fromJson(jsonTable(m_columns, {})).array().size(), 0);
    }

    void tableIsAlignedAndHarmless()
    {
        const std::vector<Row> rows{{1, u"short"_s}, {200, u"\x1b[2Jlonger name"_s}};
        QCOMPARE(QString::fromUtf8(alignedTable({u"id"_s, u"name"_s}, rows)),
                 u" id  name\n───  ───────────────\n  1  short\n200   [2Jlonger name\n"_s);
    }

    void nothingFromOutsideTurnsTheLine()
    {
        const std::vector<Row> rows{{1, u"a\u202Eb\u200Bc\u0085\u009Bd"_s}};
        const QString table = QString::fromUtf8(alignedTable({u"id"_s, u"name"_s}, rows));
        QVERIFY2(table.contains(u"a\uFFFDb\uFFFDc  d\n"_s), qPrintable(table));
        QCOMPARE(terminalText(u"one\ntwo\x1b[0m"_s, LineEnds::Stay), u"one\ntwo [0m"_s);
    }

    void formulasAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFormula");
        for (const char *text : {"=1+1", "+SUM(A1)", "-2+cmd|'/c calc'!A0", "@name", "\t=1", "\r=1",
                                 "- a dash", "=", "@"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"", "a=b", "-3", "+3.5", "-0,25", "+375 17 200-00-00",
                                 "+375 (17) 200-00-00", "Почта", "-", "1-2"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void formulasAreTold()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFormula);
        QCOMPARE(looksLikeFormula(Cell(text)), isFormula);
        QVERIFY(!looksLikeFormula(Cell(-3)));
    }

    void tableFitsTheTerminal()
    {
        const std::vector<Row> rows{{1, QString(100, u'ж')}};
        const QString table = QString::fromUtf8(alignedTable({u"id"_s, u"name"_s}, rows, 40));
        for (const QString &line : table.split(u'\n'))
            QVERIFY(line.size() <= 40);
        QVERIFY(table.contains(u'…'));
    }
};

QTEST_APPLESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
