// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "tests/rankingview/rankingpagefixture.h"
#include "views/ranking/rankingexport.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsOfCsv(const QString &path)
{
    std::vector<QStringList> rows;
    const auto reader = CsvReader::open(path);
    if (!reader)
        return rows;
    rows.push_back(reader->columns());
    const auto read = reader->forEachRow([&rows](const CsvRow &row) {
        rows.push_back(row.fields);
        return true;
    });
    return read ? rows : std::vector<QStringList>();
}

} // namespace

/// The files that a person makes of what a ranking page shows.
class RankingExportTest : public RankingPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openInvented(); }
    void cleanup() { close(); }

    void exportsWhatIsSeen()
    {
        waitForRows(8);
        table()->sortByColumn(RankingModel::QuestionnairesColumn, Qt::DescendingOrder);
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"ranking.csv"_s);
        QVERIFY(files().saveTable(csv));
        const auto rows = rowsOfCsv(csv);
        QCOMPARE(rows.size(), std::size_t(9));
        for (int row = 0; row < 8; ++row) {
            const QStringList &fields = rows[std::size_t(row) + 1];
            QCOMPARE(fields[3].toLongLong(), organizationAt(row).value());
            QCOMPARE(fields[5].toDouble(), raw(row, RankingModel::QuestionnairesColumn));
            QCOMPARE(fields[6].section(u'.', 1).size(), 4);
            QVERIFY(fields.last().contains(u"Four base criteria"_s));
            QVERIFY(fields.last().contains(u"Demo portal: invented data"_s));
        }

        const QString movements = folder.filePath(u"movements.csv"_s);
        QVERIFY(files().saveAllMovements(movements));
        QCOMPARE(rowsOfCsv(movements).size(), std::size_t(8 * 10 + 1));

        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(files().saveChart(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        for (const QString &word : {u"Минздрав"_s, u"Demo portal: invented data"_s})
            QVERIFY(drawing.contains(word));
        QXmlStreamReader reader(drawing);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

        QVERIFY(!files().saveTable(folder.filePath(u"missing/ranking.csv"_s)));
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
    const RankingExport &files() const { return *m_page->findChild<RankingExport *>(); }

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
