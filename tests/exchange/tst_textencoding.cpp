// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/ucnv.h>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = TableError::Problem;

namespace {

/// Nothing when the encoding lacks a letter of the text.
std::optional<QByteArray> encoded(const QString &text, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 4 + 4, '\0');
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()),
                                 static_cast<int32_t>(text.size()), &status));
    ucnv_close(converter);
    return U_SUCCESS(status) ? std::optional(bytes) : std::nullopt;
}

/// Invented names, put together from what such names are made of.
class Names
{
public:
    explicit Names(bool areBelarusian) : m_areBelarusian(areBelarusian) {}

    QString next()
    {
        static const QStringList russian{u"ГУО \"Средняя школа № %1 г. Озёрска\""_s,
                                         u"УЗ \"Заречная центральная больница\""_s,
                                         u"Отдел по образованию Лесногорского райисполкома"_s,
                                         u"РУП \"Светлоэнерго\""_s,
                                         u"Ясли-сад № %1"_s,
                                         u"Отделение почтовой связи № %1"_s,
                                         u"Управление социальной защиты Приречного района"_s,
                                         u"КУП \"Жилкомхоз\""_s,
                                         u"Библиотека-филиал № %1"_s,
                                         u"Участковый пункт, деревня Берёзовка"_s,
                                         u"Учебно-методический центр"_s,
                                         u"ОАО \"Ягодное\""_s,
                                         u"Нотариальная контора"_s,
                                         u"Служба «одно окно»"_s};
        static const QStringList belarusian{
            u"ДУА \"Сярэдняя школа № %1 г. Азёрска\""_s,
            u"Аддзел культуры Лясной вобласці"_s,
            u"Вузел паштовай сувязі Зарэчнага раёна"_s,
            u"Дзіцячы сад № %1"_s,
            u"Упраўленне па працы, занятасці і сацыяльнай абароне"_s,
            u"Гарадская паліклініка № %1"_s,
            u"Бібліятэка імя Я. Лучыны"_s};
        const QStringList &names = m_areBelarusian ? belarusian : russian;
        const QString &name = names.at(m_random.bounded(static_cast<int>(names.size())));
        return name.contains(u"%1"_s) ? name.arg(m_random.bounded(1, 300)) : name;
    }

private:
    const bool m_areBelarusian;
    QRandomGenerator m_random{11};
};

QString tableOf(Names &names, int rows, bool inCapitals, bool withContacts)
{
    QString text = withContacts ? u"id;name_ru;email;website\n"_s : u"id;name_ru\n"_s;
    for (int row = 1; row <= rows; ++row) {
        const QString name = names.next();
        text += u"%1;%2"_s.arg(row).arg(inCapitals ? name.toUpper() : name);
        if (withContacts)
            text += u";info@org-%1.example;https://org-%1.example"_s.arg(row);
        text += u'\n';
    }
    return text;
}

/// Everything as it stands, the heading too.
QString contentOf(const CsvReader &reader)
{
    QStringList lines{reader.columns().join(u';')};
    const auto read = reader.forEachRow([&lines](const TableRow &row) {
        lines += row.fields.join(u';');
        return true;
    });
    return read ? lines.join(u'\n') + u'\n' : QString();
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is read is what was written, or nothing: a table of one row may leave it open.
    void namesAreReadInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "IBM866",
                                     "KOI8-R", "ISO-8859-5", "x-mac-cyrillic"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void namesAreReadInEveryEncoding()
    {
        QFETCH(QByteArray, encoding);
        const TableOptions options{.delimiter = ';'};
        int files = 0;
        int unclear = 0;
        int unclearOfFiveRows = 0;
        for (const bool areBelarusian : {false, true}) {
            Names names(areBelarusian);
            for (const int rows : {1, 2, 3, 5, 7, 10, 30, 100, 1000}) {
                for (int variant = 0; variant < (rows < 30 ? 40 : 4); ++variant) {
                    QString text = tableOf(names, rows, variant % 2 == 1, variant % 4 > 1);
                    auto bytes = encoded(text, encoding);
                    if (!bytes) // KOI8-R has no і and ў, and no №
                        bytes = encoded(
                            text.replace(u'№', u'N').replace(u'«', u'"').replace(u'»', u'"'),
                            encoding);
                    if (!bytes)
                        continue;
                    const auto reader = CsvReader::ofContent(*bytes, options);
                    ++files;
                    if (reader) {
                        QString read = contentOf(*reader);
                        QCOMPARE(read, text);
                        continue;
                    }
                    QCOMPARE(reader.error().problem, Problem::EncodingUnclear);
                    QVERIFY(reader.error().detail.count(u'\n') >= 1);
                    ++unclear;
                    unclearOfFiveRows += rows >= 5 ? 1 : 0;
                }
            }
        }
        QVERIFY(files > 200);
        QVERIFY2(unclearOfFiveRows * 100 < files, qPrintable(QString::number(unclearOfFiveRows)));
        qInfo("%d files, %d left open, %d of them with five rows or more", files, unclear,
              unclearOfFiveRows);
    }

    void chosenEncodingIsTaken()
    {
        const auto bytes = encoded(u"id;name_ru\n1;УП\n"_s, "IBM866");
        QVERIFY(bytes);
        const auto reader = CsvReader::ofContent(*bytes, {.encoding = u"cp866"_s});
        QVERIFY(reader);
        QCOMPARE(contentOf(*reader), u"id;name_ru\n1;УП\n"_s);
        QVERIFY(!reader->facts().isEncodingGuessed);
    }

    /// A letter cut in half is no reason to read the file as something else.
    void brokenLetterIsNamedByItsLine()
    {
        QByteArray text = u"id;name_ru\n1;Школа\n2;Лицей\n3;Сад\n"_s.toUtf8();
        text.replace("Лицей", QByteArray("Лицей").chopped(1));
        const auto reader = CsvReader::ofContent(text);
        QVERIFY(!reader);
        QCOMPARE(reader.error().problem, Problem::WrongEncoding);
        QCOMPARE(reader.error().subject, u"UTF-8"_s);
        QCOMPARE(reader.error().row, 3);
    }

    void otherAlphabetsAreLeftToIcu()
    {
        const auto bytes = encoded(
            u"name;place\nUniversité de Genève;Genève\nÉcole supérieure;Zürich\nCafé;Liège\n"_s,
            "windows-1252");
        const auto reader = CsvReader::ofContent(*bytes);
        QVERIFY(reader);
        QVERIFY(contentOf(*reader).contains(u"Université de Genève"_s));
        QVERIFY(reader->facts().isEncodingGuessed);
    }
};

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
