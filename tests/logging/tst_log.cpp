// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging/logfile.h"
#include "app/logging/messagelog.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(testLog, "ratingdesk.test", QtWarningMsg)

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeLast(); // what follows the last end of line
    return lines;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBounded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/below/a.log"_s);
        LogFile log(path, 1000);
        for (int i = 0; i < 500; ++i) {
            log.add("line " + QByteArray::number(i));
            QVERIFY(QFileInfo(path).size() <= 1000);
            QVERIFY(QFileInfo(log.formerPath()).size() <= 1000);
        }
        // Nothing between the oldest line that is kept and the last one is missing.
        const QByteArrayList kept = linesOf(log.formerPath()) + linesOf(path);
        QVERIFY(kept.size() > 80);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept[i], "line " + QByteArray::number(500 - kept.size() + i));
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files).size(), 2);
    }

    void isGoneOnWithByTheNextRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.log"_s);
        LogFile(path).add("first run");
        LogFile(path).add("second run");
        QCOMPARE(linesOf(path), (QByteArrayList{"first run", "second run"}));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void twoProgramsShareIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.log"_s);
        LogFile one(path, 2000);
        LogFile other(path, 2000);
        for (int i = 0; i < 300; ++i) {
            one.add("one " + QByteArray::number(i));
            other.add("other " + QByteArray::number(i));
        }
        const QByteArrayList lines = linesOf(path);
        QVERIFY(lines.contains("one 299"));
        QVERIFY(lines.contains("other 299"));
        QVERIFY(QFileInfo(path).size() <= 2000);
        QVERIFY(QFileInfo(one.formerPath()).size() <= 2000);
    }

    void noFolderStopsNothing()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(folder.filePath(u"file/a.log"_s));
        log.add("lost");
        QVERIFY(!QFile::exists(log.path()));
    }

    void keepsWhatTheProgramSays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.log"_s);
        qCInfo(testLog) << "before";
        {
            const MessageLog log({.file = path});
            qCInfo(testLog).noquote() << "one\ntwo";
            qCDebug(testLog) << "not asked for";
            std::thread([] { qCInfo(testLog) << "elsewhere"; }).join();
        }
        qCInfo(testLog) << "after";
        const QByteArrayList lines = linesOf(path);
        QCOMPARE(lines.size(), 2);
        static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info ratingdesk\\.test: one⏎two$"_s);
        QVERIFY2(form.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0].constData());
        QVERIFY2(lines[1].endsWith("info ratingdesk.test: elsewhere"), lines[1].constData());
    }
};

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
