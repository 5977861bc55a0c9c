// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/wordfinder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ratingdesk;

class WordFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Few letters, so that almost-matches are everywhere; lengths around the sixteen lanes.
    void findsEveryPlaceAPlainSearchFinds()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 20000; ++round) {
            const QByteArray text = randomText(random, random.bounded(80));
            const QByteArray word = randomText(random, 1 + random.bounded(6));
            ByteFrequencies frequencies{};
            for (const char c : text)
                ++frequencies[static_cast<unsigned char>(c)];
            const WordFinder finder(word, frequencies);

            QList<qsizetype> found;
            const char *const end = text.constData() + text.size();
            for (const char *place = finder.find(text.constData(), end); place != end;
                 place = finder.find(place + 1, end))
                found << place - text.constData();

            QList<qsizetype> expected;
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
                expected << at;
            QCOMPARE(found, expected);
        }
    }

private:
    static QByteArray randomText(QRandomGenerator &random, int length)
    {
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text += static_cast<char>('\x80' + random.bounded(3));
        return text;
    }
};

QTEST_APPLESS_MAIN(WordFinderTest)
#include "tst_wordfinder.moc"
