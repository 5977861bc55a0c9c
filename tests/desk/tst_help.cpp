// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/everyplace.h"

#include <QDesktopServices>
#include <QLabel>
#include <QShortcut>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// Stands where another program would open the file.
class UrlTaker : public QObject
{
    Q_OBJECT

public:
    explicit UrlTaker(QUrl &taken) : m_taken(taken) {}

public Q_SLOTS:
    void take(const QUrl &url) { m_taken = url; }

private:
    QUrl &m_taken;
};

/// F1 tells what the page is for, and every key that does something.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsListed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Russian") << Language::Russian;
        QTest::newRow("Belarusian") << Language::Belarusian;
    }

    void everyKeyIsListed()
    {
        QFETCH(Language, language);
        EveryPlace place(language);
        QVERIFY(place.open());
        MainWindow &window = *place.desk.window;
        for (Page *page : window.findChildren<Page *>()) {
            window.showPage(page->key());
            QVERIFY(place.settle());
            window.activateWindow(); // the page before may have ended with a dialog
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            const auto *dialog = window.findChild<QDialog *>();
            QVERIFY2(dialog, qPrintable(page->key()));
            const QString help = textOf(*dialog);
            QVERIFY2(help.contains(page->title()), qPrintable(page->key()));
            QVERIFY(!helpOf(page->key()).paragraphs.isEmpty());
            for (const QString &paragraph : helpOf(page->key()).paragraphs)
                QVERIFY(help.contains(paragraph));
            // Whatever has keys in the window, and on this page.
            QStringList missing;
            const auto expect = [&](const QList<QKeySequence> &keys, const QObject *what) {
                for (const QKeySequence &each : keys) {
                    if (!each.isEmpty() && belongsTo(what, page) &&
                        !help.contains(each.toString(QKeySequence::NativeText)))
                        missing << each.toString() + u' ' +
                                       QString::fromLatin1(
                                           what->parent()->metaObject()->className());
                }
            };
            for (const QAction *action : window.findChildren<QAction *>())
                expect(action->shortcuts(), action);
            for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
                expect(shortcut->keys(), shortcut);
            QVERIFY2(missing.isEmpty(), qPrintable(page->key() + u": "_s + missing.join(u", "_s)));
            for (const KeyHelp &each : keysOfPage(window, *page))
                QVERIFY2(!each.what.isEmpty(), qPrintable(each.keys));
            for (const KeyHelp &each : keysOfWindow(window))
                QVERIFY2(!each.what.isEmpty(), qPrintable(each.keys));
            delete dialog;
        }
    }

    void isShownWithoutAPortalToo()
    {
        EveryPlace place(Language::English);
        place.desk.window->start({});
        QVERIFY(QTest::qWaitForWindowActive(place.desk.window.get()));
        QTest::keyClick(place.desk.window.get(), Qt::Key_F1);
        QVERIFY(place.desk.window->findChild<QDialog *>());
        QVERIFY(textOf(*place.desk.window->findChild<QDialog *>()).contains(u"Ctrl+O"_s));
    }

    void theMenuShowsTheLogFile()
    {
        EveryPlace place(Language::English);
        const auto actionOf = [](MainWindow &window) {
            for (QAction *action : window.findChildren<QAction *>()) {
                if (action->text() == u"Show log file"_s)
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        // Without one it is not offered.
        QVERIFY(actionOf(*place.desk.window));
        QVERIFY(!actionOf(*place.desk.window)->isVisible());

        const QString path = place.desk.folder.filePath(u"дневник ratingdesk.log"_s);
        MainWindow window({place.desk.settings,
                           place.desk.translation,
                           place.desk.theme,
                           place.desk.access,
                           {},
                           {},
                           path});
        QAction *action = actionOf(window);
        QVERIFY(action->isVisible());
        QUrl opened;
        UrlTaker taker(opened);
        QDesktopServices::setUrlHandler(u"file"_s, &taker, "take");
        action->trigger();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(opened.toLocalFile(), path);
    }

private:
    static QString textOf(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    /// In the window or on that page, not on another one.
    static bool belongsTo(const QObject *object, const Page *page)
    {
        for (; object; object = object->parent()) {
            if (const auto *other = qobject_cast<const Page *>(object))
                return other == page;
        }
        return true;
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
