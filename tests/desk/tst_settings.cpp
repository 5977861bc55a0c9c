// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define RATINGDESK_OWN_SCREEN
#include "app/desk/settings.h"
#include "app/desk/startguard.h"
#include "tests/desk/everyplace.h"
#include "views/common/columnkeeper.h"

#include <QHeaderView>
#include <QProcess>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTreeView>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const bool hasSmallScreen = useScreen(1366, 768);

} // namespace

/// Whatever stands in the settings, the program starts, and its window is where one can reach it.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void damageIsDropped_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        // The state of a header that claims two thousand million columns.
        const QByteArray blob =
            QByteArray::fromHex("000000ff00000000000000017fffffff") + QByteArray(200, '\x7f');
        for (const QString &page : {u"overview"_s, u"organizations"_s, u"posters"_s, u"stands"_s,
                                    u"ranking"_s, u"accounts"_s}) {
            QTest::addRow("blob of %s", qPrintable(page)) << u"pages/"_s + page << QVariant(blob);
            QTest::addRow("no JSON of %s", qPrintable(page))
                << u"pages/"_s + page << QVariant(u"{\"columns\":"_s);
            QTest::addRow("absurd numbers of %s", qPrintable(page))
                << u"pages/"_s + page
                << QVariant(
                       u"{\"columns\":{\"columns\":{\"score\":{\"width\":2000000000,\"hidden\":"
                       u"true},"
                       "\"name\":{\"width\":-5}},\"sortedBy\":\"nothing\"},\"splitter\":["
                       "2000000000,"
                       "-1],\"tree\":{\"columns\":{\"columns\":{\"descendants\":{\"width\":"
                       "2000000000}}},\"organization\":-9},\"tab\":99,\"series_length\":2000000000,"
                       "\"minimum\":9223372036854775807}"_s);
            QTest::addRow("megabytes of %s", qPrintable(page))
                << u"pages/"_s + page
                << QVariant(u"{\"x\":\""_s + QString(5'000'000, u'x') + u"\"}"_s);
        }
        QTest::newRow("count of profiles") << u"profiles/size"_s << QVariant(2'000'000'000);
        QTest::newRow("negative count") << u"recentProfiles/size"_s << QVariant(-7);
        QTest::newRow("place in words") << u"window/place"_s << QVariant(u"here and there"_s);
        QTest::newRow("empty place") << u"window/place"_s << QVariant(u"0 0 0 0"_s);
        QTest::newRow("geometry of Qt") << u"window/geometry"_s << QVariant(blob);
        QTest::newRow("language") << u"language"_s << QVariant(blob);
        QTest::newRow("page") << u"window/page"_s << QVariant(blob);
        QTest::newRow("address") << u"lastProfile/address"_s << QVariant(blob);
    }

    void damageIsDropped()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        test::EveryPlace place(Language::English);
        {
            QSettings raw(place.desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
            raw.setValue(key, value);
        }
        QElapsedTimer clock;
        clock.start();
        QVERIFY(place.open());
        for (const QString &page : pageKeys()) {
            place.desk.window->showPage(page);
            QVERIFY(place.settle());
        }
        QVERIFY(clock.elapsed() < 15'000);
        QVERIFY(place.desk.window->close());
    }

    void nothingOfQtIsKept()
    {
        test::EveryPlace place(Language::English);
        QVERIFY(place.open());
        QVERIFY(place.desk.window->close());
        QByteArray text;
        QTRY_VERIFY(
            (text = contentOf(place.desk.folder.filePath(u"settings.ini"_s))).contains("ranking"));
        for (const char *packed : {"@ByteArray", "@Variant", "@Rect", "@Size"})
            QVERIFY2(!text.contains(packed), text.constData());
    }

    void remembersRecentPortals()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        for (const QString &name : {u"a"_s, u"b"_s, u"a"_s})
            settings.rememberProfile(profileAt(u"/srv/%1.sqlite"_s.arg(name)));
        const auto recent = settings.recentProfiles();
        QCOMPARE(recent.size(), std::size_t(2));
        QCOMPARE(recent.front().name, u"a"_s);
        for (int i = 0; i < 20; ++i)
            settings.rememberProfile(profileAt(u"/srv/%1.sqlite"_s.arg(i)));
        QCOMPARE(settings.recentProfiles().size(), std::size_t(8));
    }

    void aRelativePathIsRememberedWhole()
    {
        const auto profile = profileAt(u"portal.sqlite"_s);
        QCOMPARE(profile.address.database.path,
                 QDir::current().absoluteFilePath(u"portal.sqlite"_s));
        QCOMPARE(profile.name, u"portal"_s);
    }

    void placesAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPlace");
        QTest::newRow("window") << u"10 -20 1200 700"_s << true;
        QTest::newRow("maximised") << u"0 0 1200 700 maximized"_s << true;
        for (const char *text : {"", "1 2 3", "0 0 -5 7", "0 0 2147483647 700", "a b c d",
                                 "1 2 3 4 5", "1 2 3 4 maximized 6", "99999999999 0 5 5"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void placesAreReadBack()
    {
        QFETCH(QString, text);
        const auto place = WindowPlace::fromText(text);
        QTEST(place.has_value(), "isPlace");
        if (place)
            QCOMPARE(place->toText(), text);
    }

    void windowsFitOnTheirScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<bool>("isMaximized");
        const QRect laptop(0, 0, 1366, 768);
        const QRect wide(1366, 0, 2560, 1600);
        QTest::newRow("has room") << QRect(100, 60, 1100, 700) << QList{laptop} << false;
        QTest::newRow("too large") << QRect(0, 0, 1360, 860) << QList{laptop} << true;
        QTest::newRow("off screen") << QRect(5000, 4000, 1100, 700) << QList{laptop} << false;
        QTest::newRow("above") << QRect(100, -300, 1100, 700) << QList{laptop} << false;
        QTest::newRow("half outside") << QRect(900, 300, 1100, 700) << QList{laptop} << false;
        QTest::newRow("screen is gone") << QRect(1800, 200, 2000, 1300) << QList{laptop} << true;
        QTest::newRow("second screen")
            << QRect(1800, 200, 2000, 1300) << QList{laptop, wide} << false;
        QTest::newRow("half as many points")
            << QRect(100, 100, 1200, 700) << QList{QRect(0, 0, 683, 384)} << true;
    }
    void windowsFitOnTheirScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        const WindowPlace place = fitted({wanted, false}, screens);
        QTEST(place.isMaximized, "isMaximized");
        const QRect frame = place.area.adjusted(0, -30, 0, 0);
        QVERIFY2(std::any_of(screens.begin(), screens.end(),
                             [&frame](const QRect &screen) { return screen.contains(frame); }),
                 qPrintable(place.toText()));
        QCOMPARE(fitted(place, screens).area, place.area);
    }

    void theFirstWindowFitsASmallScreen()
    {
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1366, 768));
        DeskFixture desk;
        desk.window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(desk.window->isSettled());
        QVERIFY(desk.window->width() <= 1366);
        QVERIFY(desk.window->height() <= 768);
        desk.settings.setWindowPlace({QRect(3000, 2000, 1900, 1200), false});
        desk.openWindow();
        QVERIFY(QRect(0, 0, 1366, 768).contains(desk.window->geometry()));
    }

    void noPageScrollsInTheSmallestWindow()
    {
        for (const Language language :
             {Language::English, Language::Russian, Language::Belarusian}) {
            test::EveryPlace place(language);
            QVERIFY(place.open());
            for (const QSize &size : {QSize(1024, 640), QSize(1366, 740)}) {
                place.desk.window->resize(size);
                const auto *area = qobject_cast<QScrollArea *>(place.desk.window->centralWidget());
                for (const QString &page : pageKeys()) {
                    place.desk.window->showPage(page);
                    QVERIFY(place.settle());
                    QVERIFY(!area->verticalScrollBar()->isVisible());
                    QVERIFY(!area->horizontalScrollBar()->isVisible());
                }
            }
            // Where there is even less, nothing is out of reach.
            place.desk.window->setMinimumSize(0, 0);
            place.desk.window->resize(700, 420);
            const auto *area = qobject_cast<QScrollArea *>(place.desk.window->centralWidget());
            QTRY_VERIFY(area->verticalScrollBar()->isVisible());
            QVERIFY(area->horizontalScrollBar()->isVisible());
        }
    }

    void buttonsStandInThePage()
    {
        for (const Language language :
             {Language::English, Language::Russian, Language::Belarusian}) {
            test::EveryPlace place(language);
            QVERIFY(place.open());
            place.desk.window->resize(1024, 640);
            place.visit([&](const QString &where, QWidget &window) {
                for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
                    if (!button->isVisible() || isInAScrollArea(button))
                        continue;
                    const QRect shown(button->mapTo(&window, QPoint()), button->size());
                    QVERIFY2(window.rect().contains(shown),
                             qPrintable(where + u": "_s + button->text()));
                }
            });
        }
    }

    void twoFailedStartsBeginAfresh()
    {
        const QString file = m_folder->filePath(u"ratingdesk.ini"_s);
        QFile settings(file);
        QVERIFY(settings.open(QFile::WriteOnly));
        settings.write("[x]\n");
        settings.close();
        failAStart();
        failAStart();
        StartGuard third(file);
        const QString aside = third.setSettingsAside();
        QVERIFY(QFile::exists(aside));
        QVERIFY(!QFile::exists(file));
        third.succeeded();
        QCOMPARE(StartGuard(file).setSettingsAside(), QString());
    }

    void startsAtTheSameTimeAreNoFailures()
    {
        const QString file = m_folder->filePath(u"ratingdesk.ini"_s);
        QProcess running[3];
        for (QProcess &each : running) {
            each.start(u"sleep"_s, QStringList{u"100"_s});
            QVERIFY(each.waitForStarted());
            mark(each.processId());
        }
        QCOMPARE(StartGuard(file).setSettingsAside(), QString());
        for (QProcess &each : running) {
            each.kill();
            each.waitForFinished();
        }
    }

    void aGoodStartForgetsABadOne()
    {
        const QString file = m_folder->filePath(u"ratingdesk.ini"_s);
        for (int i = 0; i < 4; ++i) {
            StartGuard guard(file);
            QCOMPARE(guard.setSettingsAside(), QString());
            guard.succeeded();
            failAStart();
        }
    }

    void columnsAreKeptByTheirIds()
    {
        QStandardItemModel model(3, 3);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        const auto openTable = [&model](QTreeView &view, const QStringList &ids) {
            view.setModel(&model);
            view.setSortingEnabled(true);
            return new ColumnKeeper(*view.header(),
                                    {.ids = ids,
                                     .fit = [&view] { view.header()->resizeSection(0, 77); },
                                     .least = [](int) { return 90; },
                                     .hideable = {u"c"_s}});
        };
        QTreeView before;
        ColumnKeeper *keeper = openTable(before, {u"a"_s, u"b"_s, u"c"_s});
        before.header()->resizeSection(1, 222);
        keeper->setHiddenByChoice(2, true);
        before.sortByColumn(1, Qt::DescendingOrder);
        QTreeView after;
        ColumnKeeper *restored = openTable(after, {u"c"_s, u"b"_s, u"new"_s});
        restored->restore(keeper->state());
        QCOMPARE(restored->chosenWidth(1), 222);
        QVERIFY(restored->isHiddenByChoice(0));
        QCOMPARE(after.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        // No narrower than its numbers, whoever pulls.
        after.header()->resizeSection(1, 5);
        QCOMPARE(after.header()->sectionSize(1), 90);
        restored->reset();
        QCOMPARE(restored->chosenWidth(1), 0);
        QVERIFY(!restored->isHiddenByChoice(0));
        QCOMPARE(after.header()->sectionSize(0), 77);
    }

private:
    /// One of the page's own; the window's is not meant.
    static bool isInAScrollArea(const QWidget *widget)
    {
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(each) &&
                !qobject_cast<const QMainWindow *>(each->parentWidget()))
                return true;
        }
        return false;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ConnectionProfile profileAt(const QString &path)
    {
        return ConnectionDialog::profileOf(parsePortalAddress(path).value());
    }

    /// Leaves behind what a process leaves that died on the way.
    void failAStart() const
    {
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        const qint64 id = gone.processId();
        QVERIFY(gone.waitForFinished());
        mark(id);
    }
    void mark(qint64 process) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"starts"_s));
        QFile mark(m_folder->filePath(u"starts/%1"_s.arg(process)));
        QVERIFY(mark.open(QFile::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
