// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/everyplace.h"
#include "tests/desk/everytext.h"

#include <QRegularExpression>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Without what is written in Latin letters in every language: names, formats, keys, addresses.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        u"\\b(RatingDesk|ISO/"
        u"IEC|PDF|ZIP|HTML|PNG|SVG|CSV|XLSX|JSON|SQLite|PostgreSQL|QR|CUPS|Qt|GNU|GPL|General "
        u"Public "
        "License|English|Ctrl|Alt|Shift|Enter|Return|Esc|Del|Delete|Backspace|Tab|Home|End|Page "
        "?Up|Page "
        "?Down|F\\d+|MAX_PATH|UTF-8|API|portal\\.sqlite|db\\.example|vera|tester|portal|sqlite|db|"
        "img src|style|color|red|file|dev|null)\\b|\\(\\*[^)]*\\)|<[^>]*>|https?://\\S+|/\\S+|"
        "\\S+\\.by\\b|xn--\\S+"_s);
    return text.remove(names);
}

} // namespace

/// Walks through the whole window in the languages that it was not written in, with real content.
class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInEnglish_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Language>("startedIn");
        QTest::newRow("Russian") << Language::Russian << Language::Russian;
        QTest::newRow("Belarusian") << Language::Belarusian << Language::Belarusian;
        QTest::newRow("Russian, begun in English") << Language::Russian << Language::English;
        QTest::newRow("Belarusian, begun in English") << Language::Belarusian << Language::English;
    }

    void nothingIsLeftInEnglish()
    {
        QFETCH(Language, language);
        QFETCH(Language, startedIn);
        static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
        EveryPlace place(startedIn);
        const auto visitAll = [&](const std::function<void(const QString &, QWidget &)> &look) {
            QVERIFY(place.open());
            place.visit([](const QString &, QWidget &) {});
            place.desk.window->setLanguage(language);
            QCoreApplication::processEvents();
            place.visit(look);
        };
        QStringList english;
        int seenTexts = 0;
        visitAll([&](const QString &where, QWidget &window) {
            EveryText::of(window, [&](const SeenText &seen) {
                ++seenTexts;
                if (withoutNames(seen.text).contains(word))
                    english << u"%1: %2 [%3]"_s.arg(where, seen.text, seen.where);
            });
        });
        english.removeDuplicates();
        QVERIFY(seenTexts > 1000);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }
};

QTEST_MAIN(UntranslatedTest)
#include "tst_untranslated.moc"
