// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/requestrecord.h"

#include <QDataStream>
#include <QIODevice>
#include <QTest>

using namespace ratingdesk;

/// What is kept of a request is read for years.
class RequestRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsRead()
    {
        QuestionnaireReceipt receipt;
        receipt.added = 3;
        receipt.alreadyThere = {1, 4};
        receipt.different = {4};
        receipt.withoutOrganization = {2};
        const auto read = unpackedQuestionnaireReceipt(packedAnswer(receipt));
        QVERIFY(read);
        QCOMPARE(read->added, receipt.added);
        QCOMPARE(read->alreadyThere, receipt.alreadyThere);
        QCOMPARE(read->different, receipt.different);
        QCOMPARE(read->withoutOrganization, receipt.withoutOrganization);
    }

    /// As it was written before it told which of them were different.
    void theFirstFormIsRead()
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint8(1) << qint64(3);
        stream << quint64(2) << qint64(1) << qint64(4); // already there
        stream << quint64(1) << qint64(2);              // without organization
        const auto read =
            unpackedQuestionnaireReceipt(QString::fromLatin1(qCompress(bytes).toBase64()));
        QVERIFY(read);
        QCOMPARE(read->added, 3);
        QCOMPARE(read->alreadyThere, (std::vector<qsizetype>{1, 4}));
        QVERIFY(read->different.empty());
        QCOMPARE(read->withoutOrganization, std::vector<qsizetype>{2});
    }

    void anythingElseIsNot()
    {
        for (const QString &text : {QString(), QStringLiteral("x"),
                                    QStringLiteral("AAAAAXjaY2AAAAAC"), packedAnswer(ListEntry{})})
            QVERIFY(!unpackedQuestionnaireReceipt(text));
    }
};

QTEST_GUILESS_MAIN(RequestRecordTest)
#include "tst_requestrecord.moc"
