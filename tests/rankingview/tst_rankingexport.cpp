// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/peopletable.h"
#include "tests/rankingview/rankingpagefixture.h"
#include "views/ranking/rankingexport.h"
#include "views/ranking/rankingtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines above the heading, then the table as a spreadsheet reads it.
struct PeopleFile
{
    explicit PeopleFile(const QString &path, char delimiter = ',')
    {
        const QByteArray content = contentOf(path);
        hasMark = content.startsWith("\xEF\xBB\xBF");
        const auto end = content.indexOf("\r\n\r\n");
        const auto reader = CsvReader::ofContent(content.mid(end + 4), {.delimiter = delimiter});
        lines = QString::fromUtf8(content.left(end).mid(3)).split(u"\r\n"_s);
        for (QString &line : lines) {
            if (line.startsWith(u'"'))
                line = line.mid(1).chopped(1); // it holds the delimiter
        }
        if (!reader)
            return;
        rows.push_back(reader->columns());
        const auto read = reader->forEachRow([this](const TableRow &row) {
            rows.push_back(row.fields);
            return true;
        });
        if (!read)
            rows.clear();
    }

    bool hasMark = false;
    QStringList lines;
    std::vector<QStringList> rows;
};

} // namespace

/// The files that a person makes of what a ranking page shows.
class RankingExportTest : public RankingPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c()); // it decides what parts the fields of a file
        openInvented();
    }
    void cleanup() { close(); }

    void exportsWhatIsSeen()
    {
        waitForRows(8);
        table()->sortByColumn(RankingModel::QuestionnairesColumn, Qt::DescendingOrder);
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"ranking.csv"_s);
        QVERIFY(files().saveTable(csv));
        const PeopleFile file(csv);
        QVERIFY(file.hasMark);
        QCOMPARE(file.lines.size(), 4);
        QCOMPARE(file.lines[0], u"Country · Direct subordinates"_s);
        QVERIFY(file.lines[1].contains(u"Q2 2023 in comparison with Q1 2023"_s));
        QVERIFY(file.lines[2].contains(u"Four base criteria"_s));
        QCOMPARE(file.lines[3], u"Demo portal: invented data"_s);
        QCOMPARE(file.rows.size(), std::size_t(9));
        QCOMPARE(file.rows.front().mid(0, 7).join(u','),
                 u"Position,Previous position,Movement,Id,Name,Questionnaires,Score"_s);
        for (int row = 0; row < 8; ++row) {
            const QStringList &fields = file.rows[std::size_t(row) + 1];
            QCOMPARE(fields[3].toLongLong(), organizationAt(row).value());
            QCOMPARE(fields[5].toDouble(), raw(row, RankingModel::QuestionnairesColumn));
            QVERIFY(fields[6].section(u'.', 1).size() >= 4);
        }
        QCOMPARE(contentOf(csv).count("Four base criteria"), 1);

        const QString movements = folder.filePath(u"movements.csv"_s);
        QVERIFY(files().saveAllMovements(movements));
        const PeopleFile positions(movements);
        QCOMPARE(positions.rows.size(), std::size_t(8 * 10 + 1));
        QCOMPARE(positions.rows[1][0], u"Q1 2021"_s);
        QCOMPARE(positions.rows.back()[0], u"Q2 2023"_s);

        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(files().saveChart(svg));
        const QString drawing = QString::fromUtf8(contentOf(svg));
        for (const QString &word : {u"Минздрав"_s, u"Demo portal: invented data"_s})
            QVERIFY(drawing.contains(word));
        QXmlStreamReader reader(drawing);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

        QVERIFY(!files().saveTable(folder.filePath(u"missing/ranking.csv"_s)));
    }

    void noCellIsAFormula()
    {
        PeopleTable numbers;
        numbers.rows = {{u"-3"_s, u"+1"_s, u"-0,25"_s, u"–"_s, u"=3"_s}};
        QVERIFY(QString::fromUtf8(peopleCsv(numbers)).endsWith(u"'=3\r\n"_s));
        QCOMPARE(peopleCsv(numbers).count('\''), 1);

        Organization named = m_portal->portal.data().registered.at(OrganizationId(1));
        for (const QString &name : {u"=HYPERLINK(\"https://example.org\")"_s, u"@SUM(A1)"_s,
                                    u"+cmd|' /c calc'!A0"_s, u"-2+3"_s}) {
            named.revision = m_portal->portal.data().registered.at(OrganizationId(1)).revision;
            named.nameRu = name;
            m_portal->portal.applyAsColleague({{UpdateOrganization{named}}, {}});
            QTRY_COMPARE(m_workspace->organizations().name(OrganizationId(1), Language::Russian),
                         name);
            waitForRows(8);
            QTemporaryDir folder;
            const QString path = folder.filePath(u"ranking.csv"_s);
            QVERIFY(files().saveTable(path));
            const PeopleFile table(path);
            bool isFound = false;
            for (const QStringList &fields : table.rows) {
                isFound = isFound || fields[4] == u'\'' + name;
                QVERIFY(!fields[2].startsWith(u'\'')); // numbers stay numbers
            }
            QVERIFY2(isFound, qPrintable(name));

            auto *shown = m_page->findChild<RankingTable *>();
            shown->selectAll();
            shown->copySelected();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(copied.contains(u"\t'"_s + name + u'\t'), qPrintable(copied));
            QVERIFY(!copied.contains(u"\t"_s + name + u'\t'));
        }
    }

    void aRunningPeriodIsMarkedInEveryFile()
    {
        openOn({2023, 6, 20});
        waitForRows(8);
        choose(u"period"_s, u"Q2 2023 (still running)"_s);
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2023-Q2"));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ranking.csv"_s);
        QVERIFY(files().saveTable(path));
        const PeopleFile table(path);
        QVERIFY2(table.lines[1].startsWith(u"Q2 2023 (still running) · "_s),
                 qPrintable(table.lines[1]));
        QVERIFY(table.lines[1].contains(u"No movements are shown"_s));
        for (std::size_t row = 1; row < table.rows.size(); ++row) {
            QCOMPARE(table.rows[row][1], QString());
            QCOMPARE(table.rows[row][2], QString());
        }
        QVERIFY(files().saveAllMovements(path));
        const PeopleFile positions(path);
        QCOMPARE(positions.rows.back()[0], u"Q2 2023 (still running)"_s);
        QVERIFY(positions.lines[1].contains(u"ratings up to 20 June 2023 count"_s));
        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(files().saveChart(svg));
        QVERIFY(contentOf(svg).contains("Q2 2023 (still running)"));
    }

    void gapsHaveTheirReason()
    {
        waitForRows(8);
        RankingMethod method;
        method.mode = RankingMethod::Mode::Within;
        method.minimumQuestionnaires = 45;
        methods()->setMethod(method);
        Q_EMIT methods()->changed();
        QTRY_COMPARE(text(7, RankingModel::PositionColumn), u"–"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ranking.csv"_s);
        const auto hasReasons = [&path](int position, int questionnaires) {
            int gaps = 0;
            const PeopleFile file(path);
            for (std::size_t i = 1; i < file.rows.size(); ++i) {
                const QStringList &row = file.rows[i];
                const QString reason =
                    u"No position: questionnaires %1, minimum 45"_s.arg(row[questionnaires]);
                if ((row[position].isEmpty()) != (row.last() == reason))
                    return false;
                gaps += row[position].isEmpty();
            }
            return gaps > 0;
        };
        QVERIFY(files().saveTable(path));
        QVERIFY(hasReasons(0, 5));
        QVERIFY(files().saveAllMovements(path));
        QVERIFY(hasReasons(3, 5));
    }

    void filesSpeakTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("ru") << Language::Russian << u"Позиция"_s << u"Рейтинг.csv"_s;
        QTest::newRow("be") << Language::Belarusian << u"Пазіцыя"_s << u"Рэйтынг.csv"_s;
    }

    void filesSpeakTheLanguageOfTheWindow()
    {
        QFETCH(Language, language);
        QFETCH(QString, heading);
        QFETCH(QString, proposal);
        close();
        Translation translation;
        translation.use(language);
        const auto back = qScopeGuard([&translation] { translation.use(Language::English); });
        openInvented();
        waitForRows(8);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ranking.csv"_s);
        QVERIFY(files().saveTable(path));
        const PeopleFile file(path, ';');
        QVERIFY(file.hasMark);
        QCOMPARE(file.rows.size(), std::size_t(9));
        QCOMPARE(file.rows[0][0], heading);
        static const QRegularExpression decimal(u"^[1-5],[0-9]{4,}$"_s);
        static const QRegularExpression latin(u"[A-Za-z]{2}"_s);
        for (std::size_t row = 1; row < file.rows.size(); ++row) {
            QVERIFY2(decimal.match(file.rows[row][6]).hasMatch(), qPrintable(file.rows[row][6]));
            QVERIFY2(!file.rows[row].join(u' ').contains(latin), qPrintable(file.rows[row].last()));
        }
        QVERIFY(!(file.lines.join(u' ') + file.rows[0].join(u' ')).contains(latin));

        const auto actions = m_page->findChild<RankingExport *>()->menu()->actions();
        actions[1]->trigger();
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(), proposal);
        dialog->reject();
    }

    void theChartIsCopiedAsItIsSeen()
    {
        waitForRows(8);
        QGuiApplication::clipboard()->clear();
        chartView()->setFocus();
        QTRY_VERIFY(chartView()->hasFocus());
        QTest::keyClick(chartView(), Qt::Key_C, Qt::ControlModifier);
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(!picture.isNull());
        std::set<QRgb> colors;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        }
        for (const OrganizationId member : pane()->content().lit)
            QVERIFY(colors.contains(chart().colorOf(member).rgb()));
    }

    void theChartIsPrintedThroughTheStandardDialog()
    {
        waitForRows(8);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.pdf"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QPrintDialog *>(QApplication::activeModalWidget()));
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        QSignalSpy said(m_workspace.get(), &Workspace::messageShown);
        // The dialog itself would ask for a printer, and there may be none.
        Q_EMIT dialog->QDialog::accepted();
        dialog->close();
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(path));
        QVERIFY(hasButton(u"Open the file"_s) && hasButton(u"Open the folder"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);

        // What cannot be written is said.
        QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QPrintDialog *>(QApplication::activeModalWidget()));
        dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(folder.filePath(u"missing/chart.pdf"_s));
        QSignalSpy failed(&files(), &RankingExport::failed);
        Q_EMIT dialog->QDialog::accepted();
        dialog->close();
        QCOMPARE(failed.size(), 1);
    }

    void theChartHasAMenu()
    {
        waitForRows(8);
        const OrganizationId member = organizationAt(6);
        const QPoint place = placeOnLine(member);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place,
                                  chartView()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(chartView()->viewport(), &byMouse);
        QCOMPARE(m_page->selected(), member);
        QStringList texts = textsOfMenu();
        QVERIFY(texts.contains(u"Pin its line"_s));
        QVERIFY(texts.contains(u"Print the chart…"_s));
        QVERIFY(texts.contains(u"Copy the chart as a picture"_s));
        QVERIFY(texts.contains(u"Save the chart…"_s));

        const QPoint beside(3, chartView()->height() - 3);
        QContextMenuEvent onGround(QContextMenuEvent::Mouse, beside,
                                   chartView()->viewport()->mapToGlobal(beside));
        QCoreApplication::sendEvent(chartView()->viewport(), &onGround);
        texts = textsOfMenu();
        QVERIFY(!texts.contains(u"Pin its line"_s));
        QVERIFY(texts.contains(u"Print the chart…"_s));

        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(chartView(), &byKey);
        QVERIFY(textsOfMenu().contains(u"Pin its line"_s));
    }

    void aDateInAFileNameIsNoSuffix()
    {
        waitForRows(8);
        QTemporaryDir folder;
        saveAs(u"Chart…"_s, folder.filePath(u"Отчёт 21.11.2026"_s));
        QVERIFY(QFile::exists(folder.filePath(u"Отчёт 21.11.2026.png"_s)));
        saveAs(u"Chart…"_s, folder.filePath(u"Отчёт 21.11.2026.svg"_s));
        QVERIFY(QFile::exists(folder.filePath(u"Отчёт 21.11.2026.svg"_s)));
        saveAs(u"Table…"_s, folder.filePath(u"Отчёт 21.11.2026"_s));
        QVERIFY(QFile::exists(folder.filePath(u"Отчёт 21.11.2026.csv"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void aFileIsReplacedOnlyWhenThePersonSaysSo()
    {
        waitForRows(8);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Отчёт.2027.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();

        // The dialog itself does not know the ending, and so does not ask.
        saveAs(u"Table…"_s, folder.filePath(u"Отчёт.2027"_s));
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        QVERIFY(question->text().contains(path));
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(QFileInfo(path).size(), 4);
        auto *again = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(again);
        QCOMPARE(again->selectedFiles().first(), path);
        again->reject();

        saveAs(u"Table…"_s, folder.filePath(u"Отчёт.2027"_s));
        question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        const auto buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text() == u"Replace")
                button->click();
        }
        QVERIFY(QFileInfo(path).size() > 4);
    }

    void theNextFileIsProposedBesideTheLastOne()
    {
        waitForRows(8);
        QTemporaryDir folder;
        saveAs(u"Table…"_s, folder.filePath(u"ranking.csv"_s));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"ranking.csv"_s)));
        QCOMPARE(m_workspace->filesFolder(), folder.path());
        trigger(u"Chart…"_s);
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().path(), folder.path());
        dialog->reject();
    }

private:
    bool hasButton(const QString &text) const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&text](const QPushButton *button) {
            return button->isVisible() && button->text() == text;
        });
    }

    const RankingExport &files() const { return *m_page->findChild<RankingExport *>(); }

    /// Of the menu that is open; closes it.
    static QStringList textsOfMenu()
    {
        QStringList texts;
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                texts << action->text();
            menu->close();
        }
        return texts;
    }

    void trigger(const QString &action)
    {
        const auto actions = m_page->findChildren<QAction *>();
        for (QAction *candidate : actions) {
            if (candidate->text() == action)
                candidate->trigger();
        }
    }

    /// Chooses the action and answers its dialog.
    void saveAs(const QString &action, const QString &path)
    {
        trigger(action);
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    }
};

QTEST_MAIN(RankingExportTest)
#include "tst_rankingexport.moc"
