// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/helpdialogs.h"

#include "views/common/iconlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class HelpDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::HelpDialog)

public:
    explicit HelpDialog(QWidget *parent) : QDialog(parent), m_content(new QVBoxLayout)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto *buttons = new QDialogButtonBox(this);
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_content->setSpacing(8);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(16);
        layout->addLayout(m_content);
        layout->addWidget(buttons);
    }

    void fillShortcuts(const QStringList &pages)
    {
        setWindowTitle(tr("Keyboard shortcuts"));
        auto *rows = new QFormLayout;
        rows->setHorizontalSpacing(24);
        rows->setVerticalSpacing(8);
        const auto add = [this, rows](const QKeySequence &keys, const QString &what) {
            auto *key = new QLabel(keys.toString(QKeySequence::NativeText), this);
            QFont bold = key->font();
            bold.setBold(true);
            key->setFont(bold);
            rows->addRow(key, new QLabel(what, this));
        };
        add(Qt::CTRL | Qt::Key_K, tr("Jump to an organization"));
        for (qsizetype i = 0; i < pages.size(); ++i)
            add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), pages[i]);
        add(QKeySequence::Undo, tr("Undo"));
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, tr("Redo"));
        add(Qt::Key_F5, tr("Refresh"));
        add(QKeySequence::Open, tr("Open a portal file"));
        add(Qt::Key_F1, tr("This list"));
        add(Qt::CTRL | Qt::Key_Q, tr("Quit"));
        m_content->addLayout(rows);
    }

    void fillAbout()
    {
        setWindowTitle(tr("About RatingDesk"));
        auto *title =
            new QLabel(tr("RatingDesk %1").arg(QCoreApplication::applicationVersion()), this);
        QFont large = title->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        large.setWeight(QFont::DemiBold);
        title->setFont(large);
        auto *heading = new QHBoxLayout;
        heading->setSpacing(12);
        heading->addWidget(new IconLabel(u":/icons/ratingdesk.svg"_s, 48, this));
        heading->addWidget(title, 1);
        auto *text = new QLabel(
            tr("Administration client of the portal on which citizens rate state organizations: "
               "the register and its hierarchy, proved QR posters, and the ranking and its "
               "movement.\n\nFree software under the GNU General Public License, version 3 or "
               "later. Built with Qt %1.")
                .arg(QString::fromLatin1(qVersion())),
            this);
        text->setWordWrap(true);
        text->setMinimumWidth(420);
        m_content->addLayout(heading);
        m_content->addWidget(text);
    }

private:
    QVBoxLayout *m_content;
};

} // namespace

void showShortcutsDialog(const QStringList &pages, QWidget *parent)
{
    auto *dialog = new HelpDialog(parent);
    dialog->fillShortcuts(pages);
    dialog->open();
}

void showAboutDialog(QWidget *parent)
{
    auto *dialog = new HelpDialog(parent);
    dialog->fillAbout();
    dialog->open();
}

} // namespace ratingdesk
