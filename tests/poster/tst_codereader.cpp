// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codereader.h"
#include "models/poster/posterjob.h"
#include "tests/poster/postersupport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace ratingdesk;
using namespace ratingdesk::test;
using Problem = CodeFile::Problem;

namespace {

/// A PDF of these objects, the first of them the catalogue; with the table that says where they
/// are.
QByteArray pdf(const QByteArrayList &objects)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " +
           size + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(file.indexOf("xref\n0 ")) +
           "\n%%EOF\n";
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" +
           content + "\nendstream";
}

/// Squeezed twice: what says the same again and again all but disappears.
QByteArray squeezed(const QByteArray &content)
{
    constexpr int sizeInFront = 4; // Qt's own
    const auto once = [](const QByteArray &bytes) { return qCompress(bytes, 9).mid(sizeInFront); };
    return stream("/Filter[/FlateDecode/FlateDecode]", once(once(content)));
}

const QByteArray catalogue = "<</Type/Catalog/Pages 2 0 R>>";

/// One page of that size with that content, object 4, and further objects from 5 on.
QByteArray onePage(const QByteArray &box, const QByteArray &content,
                   const QByteArrayList &more = {}, const QByteArray &resources = {})
{
    return pdf(QByteArrayList{catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                              "<</Type/Page/Parent 2 0 R/MediaBox" + box +
                                  "/Contents 4 0 R/Resources<<" + resources + ">>>>",
                              content} +
               more);
}

QByteArray pngOf(quint32 width, quint32 height)
{
    // An ordinary one whose header says that it is large.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage(8, 8, QImage::Format_Mono).save(&buffer, "PNG");
    const auto put = [&bytes](int at, quint32 number) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    quint32 sum = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        sum ^= static_cast<quint8>(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    put(29, ~sum);
    return bytes;
}

} // namespace

/// Files that are small and ask for everything.
class TestCodeReader : public QObject
{
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    static CodeReader::Limits tightLimits()
    {
        CodeReader::Limits limits;
        limits.megabytes = 900;
        limits.secondsForPage = 4;
        limits.seconds = 8;
        return limits;
    }

    static bool goOn(int, int) { return true; }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsWhatIsSound()
    {
        PosterJob posters;
        posters.design = bundled();
        posters.path = m_folder.filePath(u"three posters.pdf"_s);
        for (int id = 1; id <= 3; ++id)
            posters.organizations.push_back(clinic(id));
        QVERIFY(makePosters(posters));
        QVERIFY(codeImage(u"text with \n and Ў"_s).save(m_folder.filePath(u"picture.png"_s)));

        CodeReader reader;
        int calls = 0;
        const CodeReading pages = reader.read(posters.path, [&calls](int, int) {
            ++calls;
            return true;
        });
        QVERIFY(!pages.problem);
        QCOMPARE(pages.pages.size(), 3U);
        QCOMPARE(pages.pages[2], QStringList{profileLink(OrganizationId(3))});
        QVERIFY(calls >= 3);
        const CodeReading picture = reader.read(m_folder.filePath(u"picture.png"_s), goOn);
        QCOMPARE(picture.pages, std::vector{QStringList{u"text with \n and Ў"_s}});
        QCOMPARE(reader.read(u"/no/such.pdf"_s, goOn).problem, Problem::Missing);
        QCOMPARE(reader.read(u"/dev/zero"_s, goOn).problem, Problem::Missing);
    }

    void hostileFilesAreGivenUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::vector<Problem>>("problems"); // none: it is read, and holds no code

        const std::vector<Problem> bounds{Problem::OutOfTime, Problem::Overload};
        const std::vector<Problem> notReadable{Problem::NotReadable};
        const QByteArray a4 = "[0 0 595 842]";
        QTest::newRow("form that draws itself")
            << onePage(
                   a4, stream({}, "/F Do"),
                   {stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F "
                           "5 0 R>>>>",
                           "/F Do /F Do")},
                   "/XObject<</F 5 0 R>>")
            << bounds;
        QTest::newRow("two forms that draw each other")
            << onePage(
                   a4, stream({}, "/F Do"),
                   {stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</G "
                           "6 0 R>>>>",
                           "/G Do /G Do"),
                    stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F "
                           "5 0 R>>>>",
                           "/F Do /F Do")},
                   "/XObject<</F 5 0 R>>")
            << bounds;
        QTest::newRow("content without end")
            << onePage(a4, squeezed(QByteArray("0 0 m 9 9 l S\n").repeated(4'000'000))) << bounds;
        QTest::newRow("more pages than there are posters")
            << pdf({catalogue,
                    "<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(30'000) +
                        "]/Count 30000>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox" + a4 + ">>"})
            << std::vector{Problem::TooManyPages};
        QTest::newRow("pages that are only counted")
            << pdf({catalogue, "<</Type/Pages/Kids[3 0 R]/Count 999999999>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox" + a4 + ">>"})
            << std::vector<Problem>();
        QTest::newRow("pages that take long, again and again")
            << pdf({catalogue,
                    "<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(5'000) + "]/Count 5000>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9000 9000]/Contents 4 0 R>>",
                    stream({}, "0 0 m 9 9 l S")})
            << std::vector{Problem::OutOfTime};
        QTest::newRow("page without end")
            << onePage("[0 0 1e9 1e9]", stream({}, "0 0 m 9 9 l S")) << std::vector<Problem>();
        QTest::newRow("page like a thread")
            << onePage("[0 0 1 100000000]", stream({}, "0 0 m 9 9 l S")) << std::vector<Problem>();
        QTest::newRow("page of no size")
            << onePage("[0 0 0 0]", stream({}, "0 0 m 9 9 l S")) << std::vector<Problem>();
        QTest::newRow("nested arrays")
            << onePage(a4, stream({}, QByteArray("[").repeated(900'000))) << std::vector<Problem>();
        QTest::newRow("nested states")
            << onePage(a4, squeezed(QByteArray("q ").repeated(20'000'000))) << bounds;
        QTest::newRow("page tree in a circle")
            << pdf({catalogue, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4>>"})
            << std::vector<Problem>();
        QTest::newRow("picture of many dots in a page")
            << onePage(a4, stream({}, "q 500 0 0 500 0 0 cm /I Do Q"),
                       {stream("/Type/XObject/Subtype/Image/Width 60000/Height 60000"
                               "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                               qCompress(QByteArray(100'000, '\0')).mid(4))},
                       "/XObject<</I 5 0 R>>")
            << std::vector<Problem>();
        QTest::newRow("PDF cut off")
            << onePage(a4, stream({}, "0 0 m 9 9 l S")).first(120) << notReadable;
        QTest::newRow("PNG of all dots") << pngOf(60'000, 60'000) << std::vector{Problem::TooLarge};
        QTest::newRow("PNG of numbers too large")
            << pngOf(0x7fffffff, 0x7fffffff)
            << std::vector{Problem::TooLarge, Problem::NotReadable};
        QTest::newRow("PNG cut off") << pngOf(8, 8).first(40) << notReadable;
        QTest::newRow("JPEG of all dots") << QByteArray::fromHex("ffd8ffc0000b08ffffffff01011100")
                                          << std::vector{Problem::TooLarge, Problem::NotReadable};
        QByteArray bomb = "<svg xmlns='http://www.w3.org/2000/svg' "
                          "xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100'>"
                          "<g id='g0'><rect width='9' height='9'/></g>";
        for (int i = 1; i <= 9; ++i) {
            const QByteArray inner = "<use xlink:href='#g" + QByteArray::number(i - 1) + "'/>";
            bomb += "<g id='g" + QByteArray::number(i) + "'>" + inner.repeated(30) + "</g>";
        }
        QTest::newRow("SVG of copies of copies") << bomb + "</svg>" << std::vector<Problem>();
        QTest::newRow("SVG of all dots")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='100000' "
                          "height='100000'/>")
            << std::vector{Problem::TooLarge, Problem::NotReadable};
    }

    void hostileFilesAreGivenUp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::vector<Problem>, problems);
        QVERIFY(bytes.size() < 1'000'000);
        const QString hostile = written(u"hostile"_s, bytes);
        const QString sound = m_folder.filePath(u"sound.png"_s);
        QVERIFY(codeImage(u"sound"_s).save(sound));

        QElapsedTimer timer;
        timer.start();
        CodeReader reader(tightLimits());
        const CodeReading reading = reader.read(hostile, goOn);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        if (problems.empty()) {
            for (const QStringList &codes : reading.pages)
                QCOMPARE(codes, QStringList());
        } else {
            QVERIFY2(reading.problem, "read to its end");
            QVERIFY2(std::find(problems.begin(), problems.end(), *reading.problem) !=
                         problems.end(),
                     qPrintable(QString::number(static_cast<int>(*reading.problem))));
        }
        // Life goes on.
        QCOMPARE(reader.read(sound, goOn).pages, std::vector{QStringList{u"sound"_s}});
        rusage children = {};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &children), 0);
        QVERIFY2(children.ru_maxrss < 1'600'000, qPrintable(QString::number(children.ru_maxrss)));
    }

    void canBeCancelled()
    {
        const QString hostile = written(
            u"hostile.pdf"_s,
            onePage("[0 0 595 842]", squeezed(QByteArray("0 0 m 9 9 l S\n").repeated(4'000'000))));
        QElapsedTimer timer;
        timer.start();
        CodeReader reader;
        const CodeReading reading =
            reader.read(hostile, [&timer](int, int) { return timer.elapsed() < 300; });
        QVERIFY(reading.cancelled);
        QVERIFY(timer.elapsed() < 3'000);
    }
};

int main(int argc, char **argv)
{
    // The reader starts this program once more.
    if (isCodeServer(argc, argv))
        return serveCodes(argc, argv);
    QGuiApplication application(argc, argv);
    TestCodeReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_codereader.moc"
