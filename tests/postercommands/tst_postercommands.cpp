// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/profilelink.h"
#include "models/poster/qrcode.h"
#include "models/poster/qrreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QStringList lines; ///< standard output
    QString messages;  ///< standard error
};

Outcome runProgram(const QStringList &arguments)
{
    QProcess process;
    // From the build folder, where the program stands beside the tests.
    process.start(QCoreApplication::applicationDirPath() + u"/../../app/ratingdesk"_s, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class PosterCommandsTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome onPortal(const QStringList &arguments) const
    {
        return runProgram(QStringList{u"--portal"_s, u"sqlite:"_s + path(u"portal.sqlite"_s),
                                      u"--language"_s, u"en"_s} +
                          arguments);
    }
    /// A picture with the code of that text.
    QString picture(const QString &name, const QString &text) const
    {
        const auto code = QrCode::encode(text, ErrorCorrection::Medium);
        QImage image(400, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(6, 6);
        painter.translate(4, 4);
        code->paint(painter);
        painter.end();
        image.save(path(name));
        return path(name);
    }

    /// With the heading.
    QStringList stands() const
    {
        return onPortal({u"stands"_s, u"list"_s, u"--format"_s, u"csv"_s}).lines;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const Outcome made =
            runProgram({u"demo"_s, u"create"_s, u"--out"_s, path(u"portal.sqlite"_s),
                        u"--organizations"_s, u"60"_s, u"--questionnaires"_s, u"300"_s,
                        u"--users"_s, u"50"_s, u"--months"_s, u"6"_s});
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
    }

    void postersForAllAreVerified()
    {
        const Outcome made =
            onPortal({u"posters"_s, u"--all"_s, u"--language"_s, u"ru+be"_s, u"--out"_s,
                      path(u"all.pdf"_s), u"--report"_s, path(u"all.csv"_s)});
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        QVERIFY(made.messages.contains(u"were proved, the lowest grade is"_s));
        const QStringList report = linesOf(path(u"all.csv"_s));
        QCOMPARE(report.front(),
                 u"organization_id,page_or_file,link,version,error_correction,module_mm,grade,"
                 "decoded,reading_distance_m,notes,limited_by,stand"_s);
        QVERIFY(report.size() > 40);
        for (qsizetype i = 1; i < report.size(); ++i) {
            const QStringList fields = report[i].split(u',');
            QCOMPARE(fields[1].toInt(), i);
            QCOMPARE(fields[2], profileLink(OrganizationId(fields[0].toLongLong())));
            QCOMPARE(fields[4], u"Q"_s);
            QVERIFY(fields[5].toDouble() >= 2);
            QCOMPARE(fields[7], fields[2]);
            // Whoever asks why it is no better is told.
            QCOMPARE(fields[6] == u"A"_s, fields[10].isEmpty());
            QVERIFY(fields[11].isEmpty());
        }

        const Outcome verified =
            onPortal({u"verify"_s, path(u"all.pdf"_s), u"--format"_s, u"csv"_s});
        QVERIFY2(verified.status == 0, qUtf8Printable(verified.messages));
        QCOMPARE(verified.lines.front(), u"file,page,link,form,organization_id,name,verdict"_s);
        QCOMPARE(verified.lines.size(), report.size());
        for (qsizetype i = 1; i < verified.lines.size(); ++i) {
            QVERIFY(verified.lines[i].endsWith(u",current"_s));
            QVERIFY(verified.lines[i].contains(report[i].section(u',', 2, 2) + u",full,"_s));
        }
    }

    /// What the register says was printed, and what is on the paper, are the same.
    void standsAreRegisteredAndTheirCodesPrinted()
    {
        const QString pdf = path(u"stands.pdf"_s);
        const QStringList order{
            u"posters"_s,   u"--under"_s,  u"10002"_s,    u"--poster-language"_s,
            u"ru+be"_s,     u"--stands"_s, u"--out"_s,    pdf,
            u"--request"_s, u"order-1"_s,  u"--report"_s, path(u"stands.csv"_s)};
        const Outcome made = onPortal(order);
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        const QStringList report = linesOf(path(u"stands.csv"_s));
        const QStringList registered = stands();
        QVERIFY(registered.size() > 2);
        QCOMPARE(registered.size(), report.size());
        const Outcome verified = onPortal({u"verify"_s, pdf, u"--format"_s, u"csv"_s});
        QVERIFY2(verified.status == 0, qUtf8Printable(verified.messages));
        for (qsizetype i = 1; i < report.size(); ++i) {
            const QStringList stand = registered[i].split(u',');
            const QStringList printed = report[i].split(u',');
            QCOMPARE(printed[11], stand[0]);
            QCOMPARE(printed[0], stand[1]);
            QCOMPARE(printed[2], stand.last()); // the link
            QCOMPARE(printed[7], stand.last()); // as it was decoded
            QVERIFY(verified.lines[i].contains(stand.last() + u",full,"_s + stand[1]));
            QCOMPARE(stand.mid(2, 4),
                     (QStringList{u"printed"_s, QString(), u"a4-poster"_s, u"ru+be"_s}));
        }

        // The same order once more prints the same stands.
        QVERIFY(QFile::remove(pdf));
        QCOMPARE(onPortal(order).status, 0);
        QCOMPARE(linesOf(path(u"stands.csv"_s)), report);
        QCOMPARE(stands(), registered);
        QCOMPARE(onPortal(order.mid(0, 8)).status, 0); // another one
        QCOMPARE(stands().size(), 2 * registered.size() - 1);
    }

    /// What is missing, and what shows an older name, is found without a list of one's own.
    void whatIsMissingOrOutdatedIsPrinted()
    {
        const auto made = [this](const QStringList &more) {
            QFile::remove(path(u"missing.csv"_s));
            const Outcome outcome = onPortal(
                QStringList{u"posters"_s, u"--organization"_s, u"10028"_s, u"--organization"_s,
                            u"10029"_s, u"--template"_s, u"a6-card"_s, u"--out"_s,
                            path(u"missing.pdf"_s), u"--report"_s, path(u"missing.csv"_s)} +
                more);
            QStringList ids;
            for (const QString &line : linesOf(path(u"missing.csv"_s)).mid(1))
                ids << line.section(u',', 0, 0);
            if (outcome.status != 0)
                ids << outcome.messages;
            return ids;
        };
        const QStringList both{u"10028"_s, u"10029"_s};
        QCOMPARE(made({u"--without-stand"_s}), both);
        QCOMPARE(made({u"--outdated"_s}), QStringList());
        QCOMPARE(onPortal({u"posters"_s, u"--organization"_s, u"10028"_s, u"--stands"_s, u"--out"_s,
                           path(u"one.pdf"_s)})
                     .status,
                 0);
        QCOMPARE(made({u"--without-stand"_s}), QStringList{u"10029"_s});
        QCOMPARE(made({u"--outdated"_s}), QStringList());
        QCOMPARE(onPortal({u"organizations"_s, u"update"_s, u"10028"_s, u"--set"_s,
                           u"name_ru=Другое название"_s})
                     .status,
                 0);
        QCOMPARE(made({u"--outdated"_s}), QStringList{u"10028"_s});
        QCOMPARE(onPortal({u"posters"_s, u"--all"_s, u"--outdated"_s, u"--without-stand"_s,
                           u"--out"_s, path(u"x.pdf"_s)})
                     .status,
                 2);
    }

    void standsThatWereNotPrintedAreRetired()
    {
        const auto last = [this] { return stands().last().split(u','); };
        const QStringList before = stands();
        // Nothing can be laid out: nothing is registered.
        QCOMPARE(onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--stands"_s,
                           u"--reading-distance"_s, u"9"_s, u"--out"_s, path(u"far.pdf"_s)})
                     .status,
                 3);
        QCOMPARE(stands(), before);
        QCOMPARE(onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--stands"_s,
                           u"--template"_s, u"banner-208x113"_s, u"--out"_s, path(u"b.pdf"_s)})
                     .status,
                 1);
        QCOMPARE(stands(), before);

        const QStringList order{u"posters"_s, u"--organization"_s, u"10003"_s,     u"--stands"_s,
                                u"--out"_s,   u"/proc/none.pdf"_s, u"--request"_s, u"order-2"_s};
        const Outcome failed = onPortal(order);
        QCOMPARE(failed.status, 1);
        QVERIFY2(failed.messages.contains(u"1 stand that was not printed has been retired"_s),
                 qUtf8Printable(failed.messages));
        QCOMPARE(last()[2], u"retired"_s);
        const qsizetype count = stands().size();
        // Somewhere else the order can be carried out: with the same stand, which is none of the
        // retired ones any more.
        QStringList elsewhere = order;
        elsewhere[5] = path(u"again.pdf"_s);
        const Outcome again = onPortal(elsewhere);
        QVERIFY2(again.status == 0, qUtf8Printable(again.messages));
        QCOMPARE(stands().size(), count);
        QCOMPARE(last()[2], u"printed"_s);
        QVERIFY(onPortal({u"verify"_s, path(u"again.pdf"_s)}).lines.last().contains(last().last()));
    }

    void aFileForEachAndPictures()
    {
        QFile list(path(u"ids.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("id,name\n10003,\"x\"\n\n# a comment\n10002;y\n10003\n");
        list.close();
        const Outcome pdfs =
            onPortal({u"posters"_s, u"--list"_s, list.fileName(), u"--out"_s, path(u"pdfs"_s)});
        QVERIFY2(pdfs.status == 0, qUtf8Printable(pdfs.messages));
        const QStringList files = QDir(path(u"pdfs"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0].startsWith(u"10002 "_s) && files[0].endsWith(u".pdf"_s));

        const Outcome pictures =
            onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--template"_s, u"a5-stand"_s,
                      u"--png"_s, u"--dpi"_s, u"120"_s, u"--out"_s, path(u"pictures"_s)});
        QVERIFY2(pictures.status == 0, qUtf8Printable(pictures.messages));
        const QDir folder(path(u"pictures"_s));
        const auto codes =
            readQrCodes(QImage(folder.filePath(folder.entryList(QDir::Files).front())));
        QCOMPARE(codes.size(), 1U);
        QCOMPARE(codes.front().text, profileLink(OrganizationId(10002)));
    }

    void bannersComeWithTheirSnippets()
    {
        // A name that would be markup, if it were not escaped.
        QCOMPARE(onPortal({u"organizations"_s, u"update"_s, u"10004"_s, u"--set"_s,
                           u"short_name_ru=A&B \"<i>\" 50%20"_s})
                     .status,
                 0);
        QCOMPARE(onPortal({u"organizations"_s, u"update"_s, u"10004"_s, u"--set"_s,
                           u"name_ru=Дом & \"<script>alert(1)</script>\" № 5"_s})
                     .status,
                 0);
        const QStringList order{u"banners"_s,       u"--organization"_s, u"10004"_s,
                                u"--template"_s,    u"banner-208x113"_s, u"--template"_s,
                                u"social-square"_s, u"--html"_s,         u"--out"_s,
                                path(u"banners"_s), u"--report"_s,       path(u"banners.csv"_s)};
        const Outcome made = onPortal(order);
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        const QDir folder(path(u"banners"_s));
        QStringList expected;
        for (const QString &design : {u"banner-208x113"_s, u"social-square"_s})
            expected << u"10004 A&B i 50%20 %1.html"_s.arg(design)
                     << u"10004 A&B i 50%20 %1.png"_s.arg(design);
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), expected);
        QCOMPARE(QImage(folder.filePath(expected[1])).size(), QSize(208, 113));
        const auto codes = readQrCodes(QImage(folder.filePath(expected[3])));
        QCOMPARE(codes.size(), 1U);
        QCOMPARE(codes.front().text, profileLink(OrganizationId(10004)));
        QCOMPARE(linesOf(path(u"banners.csv"_s)).size(), 3);
        QVERIFY(linesOf(path(u"banners.csv"_s))[1].contains(expected[1]));

        const QString snippet = linesOf(folder.filePath(expected[0])).value(1);
        QCOMPARE(snippet,
                 u"<a href=\"%1\" lang=\"ru\"><img src=\"10004%20A%26B%20i%2050%2520%20"
                 "banner-208x113.png\" width=\"208\" height=\"113\" alt=\"Оцените качество "
                 "обслуживания: Дом &amp; &quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot; № 5 "
                 "(Демонстрационный портал: данные вымышлены)\"></a>"_s.replace(
                     u"%1"_s, profileLink(OrganizationId(10004))));

        // What was made is made anew; what is somebody's stays, and then nothing is made.
        QCOMPARE(onPortal(order).status, 0);
        QFile foreign(folder.filePath(expected[2]));
        QVERIFY(foreign.open(QIODevice::WriteOnly | QIODevice::Truncate));
        foreign.write("<p>mine</p>");
        foreign.close();
        QVERIFY(QFile::remove(folder.filePath(expected[1])));
        const Outcome refused = onPortal(order);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(expected[2]), qUtf8Printable(refused.messages));
        QCOMPARE(linesOf(foreign.fileName()), QStringList{u"<p>mine</p>"_s});
        QVERIFY(!QFile::exists(folder.filePath(expected[1])));
    }

    void bannersAreOfEveryTemplateForScreens()
    {
        const Outcome made =
            onPortal({u"banners"_s, u"--organization"_s, u"10005"_s, u"--poster-language"_s,
                      u"ru+be"_s, u"--out"_s, path(u"all-banners"_s)});
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        const QStringList files = QDir(path(u"all-banners"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 10);
        QVERIFY(files.filter(u".html"_s).isEmpty());

        const QStringList order{u"banners"_s, u"--organization"_s, u"10005"_s, u"--out"_s};
        const Outcome paper =
            onPortal(order + QStringList{path(u"no"_s), u"--template"_s, u"a4-poster"_s});
        QCOMPARE(paper.status, 2);
        QVERIFY2(paper.messages.contains(u"is for paper"_s), qUtf8Printable(paper.messages));
        QCOMPARE(onPortal(order + QStringList{path(u"no.png"_s)}).status, 2);
        QCOMPARE(onPortal(order + QStringList{path(u"no"_s), u"--template"_s, u"social-square"_s,
                                              u"--template"_s, u"social-square"_s})
                     .status,
                 2);
        QVERIFY(!QFileInfo::exists(path(u"no"_s)));
    }

    /// As spreadsheets save lists: in their encodings, with quoted fields over several lines.
    void aListIsATableLikeAnyOther()
    {
        const QString table = u"id;name\r\n10003;\"School\r\nof 1990; no 5\"\r\n\"10002\";y\r\n"_s;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        for (const QByteArray &bytes :
             {table.toUtf8(), QByteArray(utf16(table)), "\xef\xbb\xbf" + table.toUtf8(),
              QByteArray("10003\n10002\n"), QByteArray("# both\n10003 \n\n10002|x\n")}) {
            QFile list(path(u"list.csv"_s));
            QVERIFY(list.open(QIODevice::WriteOnly));
            list.write(bytes);
            list.close();
            QDir(path(u"listed"_s)).removeRecursively();
            const Outcome made = onPortal(
                {u"posters"_s, u"--list"_s, list.fileName(), u"--out"_s, path(u"listed"_s)});
            QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
            QCOMPARE(QDir(path(u"listed"_s)).entryList(QDir::Files).size(), 2);
        }

        const auto refused = [&](const QByteArray &bytes) {
            QFile list(path(u"list.csv"_s));
            if (list.open(QIODevice::WriteOnly))
                list.write(bytes);
            list.close();
            return onPortal(
                {u"posters"_s, u"--list"_s, list.fileName(), u"--out"_s, path(u"listed"_s)});
        };
        const Outcome slip = refused("id\n10003\nx1\n");
        QCOMPARE(slip.status, 2);
        QVERIFY2(slip.messages.contains(u"line 3: “x1” is not an id"_s),
                 qUtf8Printable(slip.messages));
        QCOMPARE(refused("").status, 2);
        QCOMPARE(refused("id\n").status, 2);
        QVERIFY(refused("PK\x03\x04 a spreadsheet").status != 0);
    }

    void postersAreOrderedForWhoeverDeliversThem()
    {
        const QStringList order{u"posters"_s,  u"--all"_s,       u"--template"_s,
                                u"a6-card"_s,  u"--order"_s,     u"route"_s,
                                u"--report"_s, path(u"r.csv"_s), u"--out"_s};
        const Outcome made = onPortal(order + QStringList{path(u"route.pdf"_s), u"--separators"_s});
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-l"_s, u"1"_s, path(u"route.pdf"_s), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString first = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        QVERIFY2(first.endsWith(u"poster"_s) || first.endsWith(u"posters"_s),
                 qUtf8Printable(first));
        const QStringList report = linesOf(path(u"r.csv"_s));
        QCOMPARE(report[1].section(u',', 1, 1), u"2"_s); // behind its sheet

        const Outcome files = onPortal(
            order + QStringList{path(u"bodies"_s), u"--file-per"_s, u"body"_s, u"--folders"_s});
        QVERIFY2(files.status == 0, qUtf8Printable(files.messages));
        const QStringList paths = linesOf(path(u"r.csv"_s));
        QCOMPARE(paths.size(), report.size());
        QStringList written;
        for (const QString &line : paths.mid(1)) {
            // Names may hold commas, never quotation marks.
            static const QRegularExpression place(u"^\\d+,\"?([^\"#]+\\.pdf)#page=\\d+\"?,"_s);
            const auto found = place.match(line);
            QVERIFY2(found.hasMatch(), qUtf8Printable(line));
            written << found.captured(1);
        }
        written.removeDuplicates();
        QVERIFY(written.size() > 1);
        QVERIFY(!written.filter(u"/"_s).isEmpty());
        for (const QString &file : written)
            QVERIFY2(QFile::exists(path(u"bodies/"_s + file)), qUtf8Printable(file));
        for (const QStringList &wrong :
             {QStringList{path(u"x.pdf"_s), u"--folders"_s},
              QStringList{path(u"x.pdf"_s), u"--file-per"_s, u"body"_s},
              QStringList{path(u"x"_s), u"--separators"_s},
              QStringList{path(u"x"_s), u"--png"_s, u"--file-per"_s, u"body"_s}})
            QCOMPARE(onPortal(order + wrong).status, 2);
    }

    /// What a body is sent is opened by another program, and everything in it leads where it
    /// should.
    void kitsHoldAllThatIsPutUp()
    {
        const QString folder = path(u"kits"_s);
        const QStringList order{
            u"kits"_s,  u"--organization"_s, u"10002"_s,          u"--poster-language"_s,
            u"ru+be"_s, u"--report"_s,       path(u"kits.csv"_s), u"--out"_s,
            folder};
        const Outcome made = onPortal(order);
        QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
        const QStringList kits =
            QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(kits.size(), 1);
        QVERIFY(kits.front().endsWith(u".zip"_s));
        const QString kit = folder + u'/' + kits.front();
        QProcess unpack;
        unpack.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, kit, path(u"unpacked"_s)});
        QVERIFY(unpack.waitForFinished());
        QVERIFY2(unpack.exitCode() == 0, unpack.readAllStandardError().constData());
        const QDir unpacked(path(u"unpacked"_s));
        QCOMPARE(unpacked.entryList(QDir::Files), QStringList{u"Как пользоваться.txt"_s});
        QFile guide(unpacked.filePath(u"Как пользоваться.txt"_s));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        for (const QString &word : {u"домик"_s, u"Наклейкі"_s, u"Демонстрационный"_s, u".html"_s})
            QVERIFY2(text.contains(word), qUtf8Printable(word));
        const QStringList folders = unpacked.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QVERIFY(folders.front().startsWith(u"10002 "_s));
        const QDir files(unpacked.filePath(folders.front()));
        QCOMPARE(files.entryList({u"*.pdf"_s}).size(), 3);
        QCOMPARE(files.entryList({u"*.png"_s}).size(), 5);
        QCOMPARE(files.entryList({u"*.html"_s}).size(), 5);
        const QStringList pdfs = files.entryList({u"*.pdf"_s});
        QStringList paths;
        for (const QString &pdf : pdfs)
            paths << files.filePath(pdf);
        const Outcome verified =
            onPortal(QStringList{u"verify"_s, u"--format"_s, u"csv"_s} + paths);
        QVERIFY2(verified.status != 1, qUtf8Printable(verified.messages));
        for (const QString &line : verified.lines.mid(1))
            QVERIFY2(line.contains(profileLink(OrganizationId(10002))), qUtf8Printable(line));
        const QStringList report = linesOf(path(u"kits.csv"_s));
        QCOMPARE(report.size(), 9);
        QVERIFY2(report[1].contains(kits.front() + u'/'), qUtf8Printable(report[1]));

        // The same makes the same bytes; what is somebody's stays.
        QFile archive(kit);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        const QByteArray first = archive.readAll();
        archive.close();
        QCOMPARE(onPortal(order).status, 0);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QVERIFY(archive.readAll() == first);
        archive.close();
        QVERIFY(archive.open(QIODevice::WriteOnly | QIODevice::Truncate));
        archive.write("PK mine");
        archive.close();
        const Outcome refused = onPortal(order);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(kits.front()), qUtf8Printable(refused.messages));
        QCOMPARE(QFileInfo(kit).size(), 7);
    }

    void problemsAreSaidAndCounted()
    {
        const Outcome unknown =
            onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--organization"_s,
                      u"999999"_s, u"--out"_s, path(u"u.pdf"_s)});
        QCOMPARE(unknown.status, 3);
        QVERIFY(unknown.messages.contains(u"no organization with the id 999999"_s));
        QVERIFY(QFile::exists(path(u"u.pdf"_s)));

        const Outcome tooFar =
            onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--reading-distance"_s,
                      u"9"_s, u"--out"_s, path(u"far.pdf"_s), u"--report"_s, path(u"far.csv"_s)});
        QCOMPARE(tooFar.status, 3);
        QVERIFY(!QFile::exists(path(u"far.pdf"_s)));
        QVERIFY(linesOf(path(u"far.csv"_s)).value(1).contains(u",,,,"_s));
    }

    void whatIsNotActiveGetsNoPoster()
    {
        QCOMPARE(onPortal({u"organizations"_s, u"archive"_s, u"10051"_s, u"--reason"_s, u"test"_s})
                     .status,
                 0);
        const Outcome named = onPortal({u"posters"_s, u"--organization"_s, u"10002"_s,
                                        u"--organization"_s, u"10051"_s, u"--out"_s,
                                        path(u"named.pdf"_s), u"--report"_s, path(u"named.csv"_s)});
        QCOMPARE(named.status, 3);
        QVERIFY2(named.messages.contains(u"10051: The organization is not active any more"_s),
                 qUtf8Printable(named.messages));
        const QStringList report = linesOf(path(u"named.csv"_s));
        QCOMPARE(report.size(), 3);
        QVERIFY2(report[2].startsWith(u"10051,,"_s), qUtf8Printable(report[2]));
        const Outcome all = onPortal({u"posters"_s, u"--all"_s, u"--template"_s, u"a5-stand"_s,
                                      u"--out"_s, path(u"all.pdf"_s)});
        QCOMPARE(all.status, 0);
        QVERIFY2(all.messages.contains(u"not active any more"_s), qUtf8Printable(all.messages));
    }

    void codesCarryOnlyTheHostsOfTheConnection()
    {
        const QStringList posters{u"posters"_s,        u"--organization"_s, u"10002"_s,
                                  u"--link"_s,         u"short"_s,          u"--out"_s,
                                  path(u"short.pdf"_s)};
        const Outcome refused = onPortal(posters);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(u"kch.by"_s), qUtf8Printable(refused.messages));
        QVERIFY(!QFile::exists(path(u"short.pdf"_s)));

        // As the window saves a connection whose hosts somebody has added to.
        QDir().mkpath(path(u"config/ratingdesk"_s));
        QSettings settings(path(u"config/ratingdesk/ratingdesk.ini"_s), QSettings::IniFormat);
        settings.beginWriteArray(u"profiles"_s, 1);
        settings.setArrayIndex(0);
        settings.setValue(u"address"_s, u"sqlite:"_s + path(u"portal.sqlite"_s));
        settings.setValue(u"linkHosts"_s, QStringList{QString::fromUtf16(portalHostAscii),
                                                      QString::fromUtf16(portalHostShort)});
        settings.endArray();
        settings.sync();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
        const Outcome allowed = onPortal(posters);
        qunsetenv("XDG_CONFIG_HOME");
        QVERIFY2(allowed.status == 0, qUtf8Printable(allowed.messages));
    }

    void theLanguageOfThePaperIsNotThatOfTheMessages()
    {
        const auto messages = [&](const QStringList &before, const QStringList &after) {
            return runProgram(before +
                              QStringList{u"--portal"_s, u"sqlite:"_s + path(u"portal.sqlite"_s),
                                          u"posters"_s, u"--organization"_s, u"10002"_s, u"--out"_s,
                                          path(u"language.pdf"_s)} +
                              after)
                .messages;
        };
        const QStringList english{u"--language"_s, u"en"_s};
        const auto paper = [&] {
            QProcess process;
            process.start(u"pdftotext"_s, {path(u"language.pdf"_s), u"-"_s});
            return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                             : QString();
        };
        for (const QString &option : {u"--poster-language"_s, u"--language"_s}) {
            QVERIFY(messages(english, {option, u"be"_s}).contains(u"Written: "_s));
            QVERIFY2(paper().contains(u"Навядзіце"_s), qUtf8Printable(paper()));
            QVERIFY(messages({u"--language=ru"_s}, {option, u"en"_s}).contains(u"Записано: "_s));
            QVERIFY2(paper().contains(u"Rate"_s), qUtf8Printable(paper()));
        }
        // Without a word in front the system's language counts, whatever the paper's is.
        qputenv("LC_ALL", "C.UTF-8");
        QVERIFY(messages({}, {u"--language"_s, u"be"_s}).contains(u"Written: "_s));
        qunsetenv("LC_ALL");
    }

    void aCutNameEndsWithStatusThree()
    {
        QFile own(path(u"narrow.svg"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='100mm' viewBox='0 "
                  "0 100 100'><rect id='qr' x='10' y='20' width='80' height='80'/><g id='name' "
                  "data-smallest='6mm'><rect width='16' height='8'/><text "
                  "font-size='6'>x</text></g></svg>");
        own.close();
        const Outcome cut =
            onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--template"_s,
                      own.fileName(), u"--out"_s, path(u"narrow.pdf"_s)});
        QVERIFY2(cut.messages.contains(u"had to be cut"_s), qUtf8Printable(cut.messages));
        QCOMPARE(cut.status, 3);
    }

    void aForeignCodeIsNeitherPrintedNorApproved()
    {
        QImage code(picture(u"other.png"_s, u"https://example.org"_s));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(code.save(&buffer, "PNG"));
        QFile own(path(u"foreign.svg"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(
            "<svg xmlns='http://www.w3.org/2000/svg' "
            "xmlns:xlink='http://www.w3.org/1999/xlink' width='100mm' height='140mm' "
            "viewBox='0 0 100 140'><rect id='qr' x='10' y='50' width='80' height='80'/><image "
            "x='5' y='5' width='40' height='40' xlink:href='data:image/png;base64," +
            bytes.toBase64() + "'/></svg>");
        own.close();
        const Outcome made =
            onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--template"_s,
                      own.fileName(), u"--out"_s, path(u"foreign.pdf"_s)});
        QCOMPARE(made.status, 3);
        QVERIFY2(made.messages.contains(u"https://example.org"_s), qUtf8Printable(made.messages));
        QVERIFY(!QFile::exists(path(u"foreign.pdf"_s)));
        const Outcome checked = runProgram({u"templates"_s, u"check"_s, own.fileName(),
                                            u"--format"_s, u"csv"_s, u"--language"_s, u"en"_s});
        QCOMPARE(checked.status, 3);
        QVERIFY(checked.lines.join(u'\n').contains(u"https://example.org"_s));
    }

    void commaAndPointMeanTheSame()
    {
        for (const QString &distance : {u"1.01"_s, u"1,01"_s}) {
            const Outcome made = onPortal(
                {u"posters"_s, u"--organization"_s, u"10002"_s, u"--reading-distance"_s, distance,
                 u"--out"_s, path(u"near.pdf"_s), u"--report"_s, path(u"near.csv"_s)});
            QVERIFY2(made.status == 0, qUtf8Printable(made.messages));
            QVERIFY2(linesOf(path(u"near.csv"_s)).value(1).contains(u",1.01"_s),
                     qUtf8Printable(linesOf(path(u"near.csv"_s)).value(1)));
        }
        QCOMPARE(onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--reading-distance"_s,
                           u"nan"_s, u"--out"_s, path(u"near.pdf"_s)})
                     .status,
                 2);
    }

    void wrongUsage()
    {
        QCOMPARE(onPortal({u"posters"_s, u"--out"_s, path(u"x.pdf"_s)}).status, 2);
        QCOMPARE(onPortal({u"posters"_s, u"--all"_s}).status, 2);
        QCOMPARE(
            onPortal({u"posters"_s, u"--all"_s, u"--png"_s, u"--out"_s, path(u"x.pdf"_s)}).status,
            2);
        QCOMPARE(onPortal({u"posters"_s, u"--all"_s, u"--template"_s, u"none"_s, u"--out"_s,
                           path(u"x.pdf"_s)})
                     .status,
                 2);
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
    }

    void unwritableTargetFails()
    {
        const Outcome made = onPortal(
            {u"posters"_s, u"--organization"_s, u"10002"_s, u"--out"_s, u"/proc/nowhere/p.pdf"_s});
        QCOMPARE(made.status, 1);
        QVERIFY(made.messages.contains(u"/proc/nowhere/p.pdf"_s));
    }

    void targetsThatArePuzzlingAreRefused()
    {
        const QStringList posters{u"posters"_s, u"--organization"_s, u"10002"_s, u"--out"_s};
        for (const QString &name : {u"q.png"_s, u"x.txt"_s}) {
            const Outcome outcome = onPortal(posters + QStringList{path(name)});
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.messages.contains(u"neither a PDF nor a folder"_s),
                     qUtf8Printable(outcome.messages));
            QVERIFY(!QFileInfo::exists(path(name)));
        }
        QCOMPARE(onPortal(posters + QStringList{path(u"minsk.2023/"_s)}).status, 0);
        QCOMPARE(onPortal(posters + QStringList{path(u"minsk.2023"_s)}).status, 0); // it is there
    }

    void listWithoutIdsIsRefused()
    {
        for (const QByteArray &content :
             {QByteArray(), QByteArray("nonsense\n"), QByteArray("id\n10002\n\x01nonsense\n")}) {
            QFile list(path(u"garbage.txt"_s));
            QVERIFY(list.open(QIODevice::WriteOnly));
            list.write(content);
            list.close();
            const Outcome outcome =
                onPortal({u"posters"_s, u"--organization"_s, u"10002"_s, u"--list"_s,
                          list.fileName(), u"--out"_s, path(u"garbage.pdf"_s)});
            QCOMPARE(outcome.status, 2);
            QVERIFY(outcome.messages.contains(content.endsWith("\x01nonsense\n")
                                                  ? u"line 3: “nonsense” is not an id"_s
                                                  : u"holds no ids"_s));
            QVERIFY(!QFileInfo::exists(path(u"garbage.pdf"_s)));
        }
    }

    void templatesAreListedAndChecked()
    {
        const Outcome listed = runProgram({u"templates"_s, u"list"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.lines.join(u'\n').contains(u"a4-poster,"_s));
        QVERIFY(listed.lines.join(u'\n').contains(u"a5-stand,"_s));

        QFile own(path(u"own.svg"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='100mm' "
                  "viewBox='0 0 100 100'>\n<rect id='name' width='90' height='9'/></svg>");
        own.close();
        const Outcome checked = runProgram({u"templates"_s, u"check"_s, own.fileName(),
                                            u"--format"_s, u"csv"_s, u"--language"_s, u"en"_s});
        QCOMPARE(checked.status, 3);
        QCOMPARE(checked.lines.front(), u"file,line,severity,message"_s);
        QVERIFY(checked.lines.join(u'\n').contains(u"error"_s));
        QVERIFY(checked.lines.join(u'\n').contains(u"“qr”"_s));
        QCOMPARE(runProgram({u"templates"_s, u"check"_s, u"/no/such.svg"_s}).status, 1);
    }

    void aBundledTemplateIsTheStartOfAnOwnOne()
    {
        const QString file = path(u"mine.svg"_s);
        const QStringList order{u"templates"_s, u"export"_s, u"a6-card"_s, u"--out"_s, file};
        QCOMPARE(runProgram(order).status, 0);
        QVERIFY(QFile::exists(path(u"mine.json"_s)));
        QVERIFY(QFile::exists(path(u"mine.ru+be.svg"_s)));
        QCOMPARE(runProgram({u"templates"_s, u"check"_s, file}).status, 0);
        // What somebody has made of it is not overwritten.
        const Outcome again = runProgram(order);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.messages.contains(u"mine.svg"_s), qUtf8Printable(again.messages));
        QCOMPARE(
            runProgram({u"templates"_s, u"export"_s, u"nonesuch"_s, u"--out"_s, path(u"x.svg"_s)})
                .status,
            2);
    }

    void everyVerdict()
    {
        const QString host = QString::fromUtf16(portalHostAscii);
        QCOMPARE(onPortal({u"organizations"_s, u"archive"_s, u"10050"_s, u"--reason"_s, u"test"_s})
                     .status,
                 0);
        const QStringList pictures{
            picture(u"current.png"_s, profileLink(OrganizationId(10002))),
            picture(u"short.png"_s, profileLink(OrganizationId(10002), LinkForm::Short)),
            picture(u"old.png"_s, u"http://%1/RatingPortal/OrgCardForUser?id=10002"_s.arg(host)),
            picture(u"archived.png"_s, profileLink(OrganizationId(10050))),
            picture(u"unknown.png"_s, profileLink(OrganizationId(777777))),
            picture(u"foreign.png"_s, u"https://example.org/organization/2/org-page"_s),
        };
        const Outcome verified =
            onPortal(QStringList{u"verify"_s, u"--format"_s, u"csv"_s} + pictures);
        QCOMPARE(verified.status, 3);
        QCOMPARE(verified.lines.size(), 7);
        const QStringList verdicts{u"current"_s,  u"current"_s, u"outdated"_s,
                                   u"archived"_s, u"unknown"_s, u"foreign"_s};
        const QStringList forms{u"full"_s, u"short"_s, u"old"_s, u"full"_s, u"full"_s, QString()};
        for (qsizetype i = 0; i < verdicts.size(); ++i) {
            const QStringList fields = verified.lines[i + 1].split(u',');
            QCOMPARE(fields.back(), verdicts[i]);
            QCOMPARE(fields[3], forms[i]);
        }
    }

    void theRightPosterIsOffered()
    {
        // No command merges yet: as the register has it afterwards.
        QProcess sql;
        sql.start(u"sqlite3"_s, {path(u"portal.sqlite"_s),
                                 u"UPDATE organization SET state = 2, merged_into = 10041 WHERE id "
                                 "= 10040"_s});
        QVERIFY(sql.waitForFinished());
        QVERIFY2(sql.exitCode() == 0, sql.readAllStandardError().constData());
        const QString host = QString::fromUtf16(portalHostAscii);
        const Outcome verified = onPortal(
            {u"verify"_s, u"--format"_s, u"csv"_s,
             picture(u"merged.png"_s, profileLink(OrganizationId(10040))),
             picture(u"old2.png"_s, u"http://%1/RatingPortal/OrgCardForUser?id=10002"_s.arg(host)),
             picture(u"fine.png"_s, profileLink(OrganizationId(10003)))});
        QCOMPARE(verified.status, 3);
        QVERIFY(verified.lines[1].endsWith(u",merged"_s));
        QVERIFY2(verified.messages.contains(QRegularExpression(u"Merged into “.+” \\(10041\\)"_s)),
                 qUtf8Printable(verified.messages));
        QVERIFY2(verified.messages.contains(
                     u"ratingdesk --portal 'sqlite:%1' posters --organization 10041 --organization "
                     "10002 --out posters.pdf"_s.arg(path(u"portal.sqlite"_s))),
                 qUtf8Printable(verified.messages));
    }

    void severalCodesOnAPictureAreAnAlarm()
    {
        const QImage own(picture(u"own.png"_s, profileLink(OrganizationId(10002))));
        const QImage other(picture(u"sticker.png"_s, profileLink(OrganizationId(10003))));
        const QImage fake(picture(u"fake.png"_s, u"https://example.org/pay"_s));
        const auto beside = [&](const QImage &second) {
            QImage wall(own.width() * 2, own.height(), QImage::Format_RGB32);
            wall.fill(Qt::white);
            QPainter painter(&wall);
            painter.drawImage(0, 0, own);
            painter.drawImage(own.width(), 0, second);
            painter.end();
            wall.save(path(u"wall.png"_s));
            return onPortal({u"verify"_s, u"--format"_s, u"csv"_s, path(u"wall.png"_s)});
        };
        const Outcome twice = beside(own);
        QCOMPARE(twice.status, 0);
        QCOMPARE(twice.lines.size(), 3);
        const Outcome two = beside(other);
        QCOMPARE(two.status, 3);
        QVERIFY2(two.messages.contains(u"do not say the same"_s), qUtf8Printable(two.messages));
        const Outcome stuck = beside(fake);
        QCOMPARE(stuck.status, 3);
        QVERIFY2(stuck.messages.contains(u"leads away from the portal"_s),
                 qUtf8Printable(stuck.messages));
    }

    void aHostileFileDoesNotStopTheOthers()
    {
        QFile hostile(path(u"hostile.pdf"_s));
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 "
                      "obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 "
                      "R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 "
                      "R>>>>>>endobj 4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj 5 0 "
                      "obj<</Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F 5 "
                      "0 R>>>>/Length 11>>stream\n/F Do /F Do\nendstream endobj\n"
                      "trailer<</Root 1 0 R>>\n");
        hostile.close();
        const Outcome verified =
            onPortal({u"verify"_s, u"--format"_s, u"csv"_s, hostile.fileName(),
                      picture(u"after.png"_s, profileLink(OrganizationId(10002)))});
        QCOMPARE(verified.status, 1);
        QVERIFY2(verified.messages.contains(u"hostile.pdf” cannot be read: "_s),
                 qUtf8Printable(verified.messages));
        QCOMPARE(verified.lines.size(), 2);
        QVERIFY(verified.lines[1].endsWith(u",current"_s));
    }

    void lightCodesOnADarkScreenAreRead()
    {
        QImage screen(picture(u"light.png"_s, profileLink(OrganizationId(10002))));
        screen.invertPixels();
        QVERIFY(screen.save(path(u"light.png"_s)));
        const Outcome verified =
            onPortal({u"verify"_s, u"--format"_s, u"csv"_s, path(u"light.png"_s)});
        QCOMPARE(verified.status, 0);
        QVERIFY(verified.lines.value(1).endsWith(u",current"_s));
    }

    void verifyingWhatCannotBeRead()
    {
        QImage blank(100, 100, QImage::Format_RGB32);
        blank.fill(Qt::white);
        blank.save(path(u"blank.png"_s));
        QCOMPARE(onPortal({u"verify"_s, path(u"blank.png"_s)}).status, 3);
        QFile broken(path(u"broken.pdf"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("%PDF-1.4 and nothing else");
        broken.close();
        QCOMPARE(onPortal({u"verify"_s, broken.fileName()}).status, 1);
        QCOMPARE(onPortal({u"verify"_s, u"/no/such.pdf"_s}).status, 1);
    }
};

QTEST_MAIN(PosterCommandsTest)
#include "tst_postercommands.moc"
