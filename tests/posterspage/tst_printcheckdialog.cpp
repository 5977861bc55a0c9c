// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codereader.h"
#include "tests/posterspage/posterdesk.h"
#include "views/common/messagebar.h"
#include "views/posters/printcheckdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ratingdesk;
using namespace ratingdesk::test;

/// Photographs of prints, given to the page.
class TestPrintCheckDialog : public QObject
{
    Q_OBJECT

private:
    /// A picture of these codes beside each other.
    QString picture(const QString &name, const QStringList &texts) const
    {
        constexpr int side = 400;
        QImage image(side * static_cast<int>(texts.size()), side, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (const QString &text : texts) {
            painter.save();
            painter.scale(6, 6);
            painter.translate(QrCode::quietZone, QrCode::quietZone);
            QrCode::encode(text, ErrorCorrection::Medium)->paint(painter);
            painter.restore();
            painter.translate(side, 0);
        }
        painter.end();
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }

    static QString link(qint64 id) { return profileLink(OrganizationId(id)); }

    static PrintCheckDialog *checked(Desk &desk, const QStringList &paths)
    {
        desk.page->takeFiles(paths);
        auto *dialog = desk.page->findChild<PrintCheckDialog *>();
        QSignalSpy checked(dialog, &PrintCheckDialog::checked);
        return checked.wait(30'000) ? dialog : nullptr;
    }

    static QStringList rowsOf(const PrintCheckDialog &dialog)
    {
        const auto *codes = dialog.findChild<QTreeWidget *>();
        QStringList rows;
        for (int row = 0; row < codes->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = codes->topLevelItem(row);
            rows << item->text(0) + u" | "_s + item->text(1) + u" | "_s + item->text(2);
        }
        return rows;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void saysWhoseCodeItIs()
    {
        Desk desk;
        Organization merged = school(30, u"Школа № 30"_s, 1);
        merged.state = OrganizationState::Merged;
        merged.mergedInto = OrganizationId(5);
        desk.portal.add(merged);
        auto *dialog =
            checked(desk, {picture(u"fine.png"_s, {link(2)}), picture(u"merged.png"_s, {link(30)}),
                           picture(u"closed.png"_s, {link(22)}), m_folder.filePath(u"none.png"_s)});
        QVERIFY(dialog);
        const QStringList rows = rowsOf(*dialog);
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows[0].startsWith(u"fine.png | Школа № 2 | Current"_s), qUtf8Printable(rows[0]));
        QVERIFY2(rows[1].contains(u"Merged into “Школа № 5” (5)"_s), qUtf8Printable(rows[1]));
        QVERIFY2(rows[2].contains(u"archived"_s), qUtf8Printable(rows[2]));
        QVERIFY2(rows[3].contains(u"there is no such file"_s), qUtf8Printable(rows[3]));
        QVERIFY(dialog->findChild<MessageBar *>()->isHidden());

        // The right poster is one click away.
        QPushButton *make = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"right poster"_s))
                make = button;
        }
        QVERIFY(make && make->isEnabled());
        QSignalSpy proved(desk.page.get(), &PostersPage::checked);
        make->click();
        QVERIFY(proved.wait(20'000));
        QVERIFY2(desk.text().contains(u"1 code"_s), qUtf8Printable(desk.text()));
        // And what its code is worth is said beside it.
        QVERIFY2(desk.text().contains(u", an estimate before printing"_s),
                 qUtf8Printable(desk.text()));
    }

    void aStickerIsAnAlarm()
    {
        Desk desk;
        const auto *dialog =
            checked(desk, {picture(u"wall.png"_s, {link(2), u"https://example.org/<b>pay</b>"_s})});
        QVERIFY(dialog);
        const auto *alarm = dialog->findChild<MessageBar *>();
        QVERIFY(!alarm->isHidden());
        QVERIFY2(alarm->text().contains(u"do not say the same"_s), qUtf8Printable(alarm->text()));
        QVERIFY(alarm->text().contains(u"leads away from the portal"_s));
        QCOMPARE(rowsOf(*dialog).filter(u"https://example.org/<b>pay</b>"_s).size(), 1);
    }

    void whatHasNoCodeIsSaid()
    {
        Desk desk;
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        blank.save(m_folder.filePath(u"blank.png"_s));
        const auto *dialog = checked(desk, {m_folder.filePath(u"blank.png"_s)});
        QVERIFY(dialog);
        QCOMPARE(rowsOf(*dialog), QStringList(u"blank.png |  | No code can be read."_s));
    }
};

int main(int argc, char **argv)
{
    // The reader starts this program once more.
    if (isCodeServer(argc, argv))
        return serveCodes(argc, argv);
    QApplication application(argc, argv);
    TestPrintCheckDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printcheckdialog.moc"
