// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "models/domain/numbertext.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a person can read on it, tool tips included.
QStringList textsOn(const QWidget &widget)
{
    QStringList texts;
    const auto widgets = widget.findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        texts << each->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts << button->text();
        if (const auto *group = qobject_cast<const QGroupBox *>(each))
            texts << group->title();
        if (const auto *tabs = qobject_cast<const QTabWidget *>(each)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(each);
            header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                texts << header->model()->headerData(i, header->orientation()).toString();
        }
        if (const auto *box = qobject_cast<const QComboBox *>(each)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
    }
    const auto actions = widget.findChildren<QAction *>();
    for (const QAction *action : actions)
        texts << action->text().section(u'\t', 0, 0); // without its keys
    return texts;
}

/// Those with an English word in them: three letters are none yet, so are PDF and A4.
QStringList englishAmong(const QStringList &texts)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QStringList english;
    for (const QString &text : texts) {
        QString rest = text;
        if (rest.remove(u"PDF"_s).remove(u"CUPS"_s).contains(word))
            english << text;
    }
    english.removeDuplicates();
    return english;
}

} // namespace

/// The texts that Qt itself shows in our window, in the languages that it is not written in.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(Language, language);
        m_translation.use(language);
    }

    void initTestCase_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ru") << Language::Russian;
        QTest::newRow("be") << Language::Belarusian;
    }

    void countsAreGroupedAsAllOtherNumbers()
    {
        const auto inTheRegister = [](int count) {
            return QCoreApplication::translate("ratingdesk::OrganizationsPage",
                                               "%Ln organization(s) in the register", nullptr,
                                               count);
        };
        for (const int count : {0, 7, 999, 1500, 9999, 13'500, 1'234'567}) {
            const QString text = inTheRegister(count);
            QVERIFY2(text.contains(numberText(count)), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
        QVERIFY(inTheRegister(1500).contains(u"1\u00a0500"_s));
    }

    void buttonsAreTranslated()
    {
        QDialogButtonBox box;
        for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton;
             button <<= 1)
            box.addButton(static_cast<QDialogButtonBox::StandardButton>(button));
        QCOMPARE(englishAmong(textsOn(box)), QStringList());
        QMessageBox message(QMessageBox::Warning, {}, {}, QMessageBox::Ok | QMessageBox::Cancel);
        message.setDetailedText(u"1"_s);
        QCOMPARE(englishAmong(textsOn(message)), QStringList());
    }

    void fileDialogsAreTranslated()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"1"_s));
        for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
            QFileDialog dialog;
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setAcceptMode(mode);
            dialog.setDirectory(u"/"_s);
            QCOMPARE(englishAmong(textsOn(dialog)), QStringList());
            dialog.setDirectory(folder.path());
            const auto *files = dialog.findChild<QFileSystemModel *>();
            const QModelIndex listed = files->index(folder.path());
            QTRY_COMPARE(files->rowCount(listed), 1);
            const QString type = files->type(files->index(0, 0, listed));
            QVERIFY2(!type.isEmpty() && englishAmong({type}).isEmpty(), qPrintable(type));
        }
    }

    void thePrintDialogIsTranslated()
    {
        QPrinter printer;
        QPrintDialog dialog(&printer);
        dialog.show();
        QVERIFY(textsOn(dialog).size() > 50);
        QCOMPARE(englishAmong(textsOn(dialog)), QStringList());
    }

    void menusOfFieldsAreTranslated()
    {
        QLineEdit line;
        const std::unique_ptr<QMenu> ofLine(line.createStandardContextMenu());
        QVERIFY(ofLine->actions().size() >= 7);
        QCOMPARE(englishAmong(textsOn(*ofLine)), QStringList());
        QPlainTextEdit text;
        const std::unique_ptr<QMenu> ofText(text.createStandardContextMenu());
        QVERIFY(ofText->actions().size() >= 7);
        QCOMPARE(englishAmong(textsOn(*ofText)), QStringList());
    }

private:
    Translation m_translation;
};

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
