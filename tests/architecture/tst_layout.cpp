// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixtures.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file; ///< path below the project's root
    QString header;
};

/// Every #include in the sources below a folder of the project.
QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    const QDir root(test::sourceFolder());
    QList<Include> includes;
    QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString source = QString::fromUtf8(file.readAll());
        for (const auto &match : line.globalMatch(source))
            includes.append({root.relativeFilePath(file.fileName()), match.captured(1)});
    }
    return includes;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

/// The part of the layout's rule that the linker cannot see: who includes whom.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsGoOneWay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        const QString widgets =
            u"^(Qt(Widgets|Charts|PrintSupport)/|Q(Widget|Application|Dialog|MainWindow|TreeView|"
            "TableView|Chart|Printer))"_s;
        const QString sql = u"^(QtSql/|QSql)"_s;
        const QString network = u"^(QtNetwork/|QNetwork|QTcp|QSsl)"_s;

        QTest::newRow("models know no screen") << u"models"_s << u"^(views|app)/"_s;
        QTest::newRow("models know no widgets") << u"models"_s << widgets;
        QTest::newRow("views do not know the program") << u"views"_s << u"^app/"_s;
        QTest::newRow("views know no SQL") << u"views"_s << sql;
        QTest::newRow("views know no network") << u"views"_s << network;
        QTest::newRow("views name no data source")
            << u"views"_s << u"^models/portal/(sql|rest|wire|demo)/"_s;
        QTest::newRow("the domain stands alone") << u"models/domain"_s << u"^models/(?!domain/)"_s;
        QTest::newRow("rankings are pure functions of the domain")
            << u"models/ranking"_s << u"^models/(?!domain/|ranking/)"_s;
        QTest::newRow("posters know no portal") << u"models/poster"_s << u"^models/portal/"_s;
        for (const auto &folder : {u"models/words"_s, u"models/stores"_s, u"models/items"_s}) {
            QTest::addRow("no data source in %s", qPrintable(folder))
                << folder << u"^models/portal/(sql|rest|wire|demo)/"_s;
            QTest::addRow("no files in %s", qPrintable(folder)) << folder << u"^models/exchange/"_s;
        }
        QTest::newRow("words know no screen's models")
            << u"models/words"_s << u"^models/(stores|items)/"_s;
        QTest::newRow("stores say nothing and show nothing")
            << u"models/stores"_s << u"^models/(words|items)/"_s;
        QTest::newRow("the wire has bytes and no connection") << u"models/portal/wire"_s << network;
        QTest::newRow("the wire serves whichever source")
            << u"models/portal/wire"_s << u"^models/portal/(sql|rest|demo)/"_s;
        QTest::newRow("the command line links no widgets of ours")
            << u"app/cli"_s << u"^views/(?!movementchart/)"_s;
        for (const auto &folder :
             {u"models/domain"_s, u"models/ranking"_s, u"models/exchange"_s, u"models/poster"_s,
              u"models/portal/demo"_s, u"models/portal/wire"_s, u"models/words"_s,
              u"models/stores"_s, u"models/items"_s}) {
            QTest::addRow("no SQL in %s", qPrintable(folder)) << folder << sql;
        }
    }

    void arrowsGoOneWay()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        const auto includes = includesBelow(folder);
        QVERIFY2(!includes.isEmpty(), "no source was read");
        QStringList wrong;
        for (const Include &include : includes) {
            // What is said and shown of files is a library of its own.
            const bool isOfFiles = include.file.startsWith(folder + u"/exchange/"_s) &&
                                   include.header.startsWith("models/exchange/"_L1);
            if (pattern.match(include.header).hasMatch() && !isOfFiles)
                wrong.append(u"%1 includes %2"_s.arg(include.file, include.header));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void oneFileKnowsTheHttpEngine()
    {
        QSet<QString> engine;
        QSet<QString> sockets;
        for (const auto &folder : {u"app"_s, u"models"_s, u"views"_s}) {
            for (const Include &include : includesBelow(folder)) {
                if (include.header.startsWith("restinio/"_L1))
                    engine.insert(include.file);
                if (include.header.startsWith("asio"_L1))
                    sockets.insert(include.file);
            }
        }
        QCOMPARE(engine, QSet<QString>{u"app/service/httpserver.cpp"_s});
        QCOMPARE(sockets, QSet<QString>{u"app/service/guardedsocket.h"_s});
    }

    void textsAreGatheredUnderTheirOwnClass()
    {
        // lupdate that loses its way in a header files texts under a context that no class has:
        // the translation is there and is never found.
        const QDir root(test::sourceFolder());
        static const QRegularExpression declared(
            u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)|translate\\(\\s*\"([\\w:]+)\"|"
            "(?:^|\\n)(?:template <[^>]*>\\n)?class (\\w+)(?: final)?\\s*:[^{;]*\\{\\s*Q_OBJECT|"
            "QT_TRANSLATE_NOOP\\(\"([\\w:]+)\""_s);
        QSet<QString> known;
        for (const auto &folder : {u"app"_s, u"models"_s, u"views"_s}) {
            QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString source = contentOf(files.next());
                for (const auto &match : declared.globalMatch(source)) {
                    known << match.captured(1) << match.captured(2) << match.captured(4);
                    known << u"ratingdesk::"_s + match.captured(3);
                }
            }
        }
        static const QRegularExpression context(u"<name>([^<]+)</name>"_s);
        const QString texts = contentOf(root.filePath(u"translations/ratingdesk_ru.ts"_s));
        int contexts = 0;
        for (const auto &match : context.globalMatch(texts)) {
            ++contexts;
            QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
        }
        QVERIFY(contexts > 50);
    }

    void textsForPeopleAreTranslated()
    {
        static const QRegularExpression bare(
            u"\\b(?:set(?:Text|Title|WindowTitle|ToolTip|PlaceholderText|StatusTip|WhatsThis|"
            "AccessibleName|AccessibleDescription|InformativeText|LabelText|Suffix|Prefix|"
            "SpecialValueText|HeaderLabels?|TabText|ActionText|Line)|addAction|addTab|addItem|"
            "showMessage|messageShown|errorShown)\\((?:[^()\"]*,\\s*)?(?:QStringLiteral\\()?u?\""
            "[^\"]*[A-Za-z]{3,}"_s);
        const QDir root(test::sourceFolder());
        QStringList wrong;
        for (const auto &folder : {u"app/desk"_s, u"views"_s}) {
            QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString source = contentOf(path);
                for (const auto &match : bare.globalMatch(source)) {
                    if (!match.captured().contains(u"RatingDesk"_s))
                        wrong << root.relativeFilePath(path) + u": "_s + match.captured();
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void toolTipsFromOutsideAreNoMarkup()
    {
        // What may hold a name goes through toolTipText(); tr() alone is ours.
        static const QRegularExpression call(
            u"\\b(?:setToolTip|setTabToolTip)\\(([^;]*)\\);|QToolTip::showText\\(([^;]*)\\);"_s);
        const QDir root(test::sourceFolder());
        // These put words of ours, numbers, months and keys together.
        const QStringList ours{u"views/overview/ratingschart.cpp"_s,
                               u"views/organizations/organizationactions.cpp"_s,
                               u"views/accounts/accountactions.cpp"_s,
                               u"views/organizations/filterchip.cpp"_s,
                               u"views/organizations/savebar.cpp"_s,
                               u"views/ranking/movementpane.cpp"_s};
        QStringList wrong;
        for (const auto &folder : {u"app/desk"_s, u"views"_s}) {
            QDirIterator files(root.filePath(folder), {u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = root.relativeFilePath(files.next());
                const QString source = contentOf(root.filePath(path));
                for (const auto &match : call.globalMatch(source)) {
                    const QString argument = (match.captured(1) + match.captured(2)).simplified();
                    const bool isOurs = argument == "{}"_L1 || (argument.startsWith("tr("_L1) &&
                                                                !argument.contains(".arg("_L1));
                    if (!isOurs && !argument.contains("toolTipText("_L1) && !ours.contains(path))
                        wrong << path + u": "_s + argument;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void topLevelHoldsWhatTheDesignCardLists()
    {
        const QStringList listed{u"CMakeLists.txt"_s,
                                 u"CMakePresets.json"_s,
                                 u"LICENSE"_s,
                                 u"README.md"_s,
                                 u"app"_s,
                                 u"models"_s,
                                 u"packaging"_s,
                                 u"resources"_s,
                                 u"tests"_s,
                                 u"translations"_s,
                                 u"views"_s,
                                 u"build"_s};
        for (const QString &entry :
             QDir(test::sourceFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(listed.contains(entry), qPrintable(entry));
    }

    void everySourceNamesItsLicence()
    {
        const QDir root(test::sourceFolder());
        for (const auto &folder : {u"app"_s, u"models"_s, u"views"_s, u"tests"_s, u"packaging"_s}) {
            QDirIterator files(root.filePath(folder),
                               {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.cmake"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.read(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                         qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LayoutTest)
#include "tst_layout.moc"
