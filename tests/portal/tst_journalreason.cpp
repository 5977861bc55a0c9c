// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/journalreason.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class JournalReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsRead_data()
    {
        QTest::addColumn<bool>("isUndo");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("nothing") << false << QString() << QString();
        QTest::newRow("a person's") << false << u"Указ № 12"_s << u"Указ № 12"_s;
        QTest::newRow("undo") << true << QString() << u"↶"_s;
        QTest::newRow("undo of a reasoned one") << true << u"Указ № 12"_s << u"↶ Указ № 12"_s;
    }
    void whatIsStoredIsRead()
    {
        QFETCH(bool, isUndo);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const JournalReason reason{isUndo, text};
        QCOMPARE(storedReason(reason), stored);
        QCOMPARE(readReason(stored), reason);
    }

    void wordsOfEarlierVersionsAreAReason()
    {
        const QString words = u"Отменено: Изменить «Школа»"_s;
        QCOMPARE(readReason(words), (JournalReason{false, words}));
    }
};

QTEST_GUILESS_MAIN(JournalReasonTest)
#include "tst_journalreason.moc"
