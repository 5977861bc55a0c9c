// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/everyplace.h"
#include "tests/desk/everytext.h"

#include <QTextDocument>
#include <QToolTip>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a person sees something else than the text itself. Texts of ours hold no such signs.
QString whatIsRendered(const SeenText &seen, const QStringList &hostile)
{
    const bool isRendered =
        seen.kind == SeenText::Kind::ToolTip || seen.kind == SeenText::Kind::Label;
    if (isRendered && Qt::mightBeRichText(seen.text)) {
        QTextDocument document;
        document.setHtml(seen.text);
        const QString shown = document.toPlainText();
        const bool isOurs = seen.kind == SeenText::Kind::Label && !shown.contains(u'<') &&
                            !seen.text.contains(u"img"_s) && !seen.text.contains(u"<b>x"_s);
        const bool showsAsItStands =
            std::any_of(hostile.begin(), hostile.end(),
                        [&shown](const QString &name) { return shown.contains(name); });
        if (!isOurs && !showsAsItStands)
            return u"rendered"_s;
    }
    if (seen.kind == SeenText::Kind::ToolTip && !Qt::mightBeRichText(seen.text) &&
        (seen.text.contains(u"&lt;"_s) || seen.text.contains(u"&amp;amp;"_s)))
        return u"shown escaped"_s;
    if (seen.kind == SeenText::Kind::Button) {
        const QString rest = QString(seen.text).replace(u"&&"_s, u"+"_s);
        for (const QString &name : hostile) {
            if (name.contains(u'&') && rest.contains(name))
                return u"taken for a mnemonic"_s;
        }
    }
    return {};
}

} // namespace

/// Names come from outside, and some look like markup. Wherever one is shown it is shown as it
/// stands: a rendered one would fetch what it names, and take all memory for a hostile one.
class HostileNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShownAsTheyStand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("picture") << u"<img src=\"file:///dev/null\">"_s;
        QTest::newRow("bold") << u"<b>x</b>"_s;
        QTest::newRow("entity") << u"&amp;"_s;
        QTest::newRow("ampersand") << u"Роза & Ко"_s;
        QTest::newRow("style") << u"<style>*{color:red}</style>"_s;
    }

    void areShownAsTheyStand()
    {
        QFETCH(QString, name);
        EveryPlace place(Language::Russian, [&name](FakeRegister &data) {
            data.info.isDemo = false;
            data.info.name = name;
            for (auto &[id, organization] : data.registered) {
                organization.nameRu = u"%1 %2"_s.arg(name).arg(id.value());
                organization.shortNameRu = organization.nameRu;
                organization.address = name;
            }
            for (Sphere &sphere : data.reference.spheres)
                sphere.nameRu = name;
            for (auto &[id, answer] : data.answers)
                answer.comment = name;
        });
        ConnectionProfile profile = DeskFixture::fileProfile();
        profile.name = name;
        place.desk.settings.setProfiles({profile});
        QVERIFY(place.open(profile));

        QStringList wrong;
        int found = 0;
        place.visit([&](const QString &where, QWidget &window) {
            EveryText::of(window, [&](const SeenText &seen) {
                found += seen.text.contains(name) || seen.text.contains(name.toHtmlEscaped());
                const QString problem = whatIsRendered(seen, {name});
                if (!problem.isEmpty())
                    wrong << u"%1: %2: %3 [%4]"_s.arg(where, problem, seen.text, seen.where);
            });
        });
        wrong.removeDuplicates();
        QVERIFY2(found > 100, "the name was met nowhere");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What Qt itself makes of them: the real tool tip over every row of the ranking.
    void aToolTipIsNoDocument()
    {
        EveryPlace place(Language::Russian, [](FakeRegister &data) {
            for (auto &[id, organization] : data.registered)
                organization.nameRu = u"<img src=\"file:///dev/null\"> %1"_s.arg(id.value());
        });
        QVERIFY(place.open());
        place.desk.window->showPage(u"ranking"_s);
        QVERIFY(place.settle());
        auto *table = place.desk.window->findChild<QTreeView *>(u"table"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        int shown = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(0, column);
            const QPoint at = table->visualRect(index).center();
            QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
            QApplication::sendEvent(table->viewport(), &help);
            if (!QToolTip::isVisible())
                continue;
            QTextDocument document;
            if (Qt::mightBeRichText(QToolTip::text()))
                document.setHtml(QToolTip::text());
            else
                document.setPlainText(QToolTip::text());
            QVERIFY(document.toPlainText().contains(u"<img src"_s) ||
                    !QToolTip::text().contains(u"img"_s));
            shown += QToolTip::text().contains(u"img"_s);
            QToolTip::hideText();
        }
        QVERIFY(shown > 0);
    }
};

QTEST_MAIN(HostileNamesTest)
#include "tst_hostilenames.moc"
