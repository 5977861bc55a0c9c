// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/help.h"

#include "views/common/iconlabel.h"
#include "views/common/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int helpWidth = 600; // logical pixels

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys) {
        if (!each.isEmpty())
            texts << each.toString(QKeySequence::NativeText);
    }
    return texts.join(u", "_s);
}

/// What stands on a button or in a menu, without its mnemonics and dots.
QString plainName(QString name)
{
    name.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

void add(std::vector<KeyHelp> &list, const QString &keys, const QString &what)
{
    const KeyHelp help{keys, plainName(what)};
    if (!keys.isEmpty() && std::find(list.begin(), list.end(), help) == list.end())
        list.push_back(help);
}

void addActions(std::vector<KeyHelp> &list, const QList<QAction *> &actions)
{
    for (const QAction *action : actions)
        add(list, textOf(action->shortcuts()), action->text());
}

bool isBelowAPage(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (qobject_cast<const Page *>(object))
            return true;
    }
    return false;
}

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
        m_layout = new QVBoxLayout(this);
        m_layout->setContentsMargins(24, 24, 24, 16);
        m_layout->setSpacing(16);
        m_layout->addWidget(buttons);
    }

    void fillHelp(const QWidget &window, const Page *page)
    {
        setWindowTitle(tr("Help"));
        if (page) {
            const PageHelp help = helpOf(page->key());
            addTitle(page->title());
            for (const QString &paragraph : help.paragraphs)
                addText(paragraph);
            std::vector<KeyHelp> keys = keysOfPage(window, *page);
            keys.insert(keys.end(), help.keys.begin(), help.keys.end());
            addKeys(tr("Keys on this page"), keys);
        }
        addKeys(tr("Keys everywhere"), keysOfWindow(window));
        m_content->addStretch();

        auto *content = new QWidget;
        content->setLayout(m_content);
        m_content->setContentsMargins(0, 0, 16, 0);
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(content);
        area->setAccessibleName(windowTitle());
        m_layout->insertWidget(0, area, 1);
        const int wanted = content->heightForWidth(helpWidth) + 120;
        resize(helpWidth + 64, std::min(wanted, window.screen()->availableSize().height() - 80));
    }

    void fillAbout()
    {
        setWindowTitle(tr("About RatingDesk"));
        auto *title = makeTitle(tr("RatingDesk %1").arg(QCoreApplication::applicationVersion()));
        auto *heading = new QHBoxLayout;
        heading->setSpacing(12);
        heading->addWidget(new IconLabel(u":/icons/ratingdesk.svg"_s, 48, this));
        heading->addWidget(title, 1);
        m_content->addLayout(heading);
        addText(tr("Administration client of the portal on which citizens rate state "
                   "organizations: the register and its hierarchy, proved QR posters, and the "
                   "ranking and its movement.\n\nFree software under the GNU General Public "
                   "License, version 3 or later. Built with Qt %1.")
                    .arg(QString::fromLatin1(qVersion())))
            ->setMinimumWidth(420);
        m_layout->insertLayout(0, m_content);
    }

private:
    QLabel *makeTitle(const QString &text)
    {
        auto *title = new QLabel(text, this);
        QFont large = title->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        large.setWeight(QFont::DemiBold);
        title->setFont(large);
        title->setTextFormat(Qt::PlainText);
        return title;
    }

    void addTitle(const QString &text) { m_content->addWidget(makeTitle(text)); }

    QLabel *addText(const QString &text)
    {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_content->addWidget(label);
        return label;
    }

    void addKeys(const QString &title, const std::vector<KeyHelp> &keys)
    {
        if (keys.empty())
            return;
        m_content->addSpacing(8);
        QLabel *heading = addText(title);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        for (const KeyHelp &each : keys) {
            const int row = grid->rowCount();
            for (const auto &[column, text] : {std::pair(0, each.keys), std::pair(1, each.what)}) {
                auto *label = new QLabel(text, this);
                label->setTextFormat(Qt::PlainText);
                label->setWordWrap(true);
                label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
                grid->addWidget(label, row, column);
            }
        }
        grid->setColumnMinimumWidth(0, helpWidth / 3);
        m_content->addLayout(grid);
    }

    QVBoxLayout *m_content;
    QVBoxLayout *m_layout;
};

} // namespace

std::vector<KeyHelp> keysOfWindow(const QWidget &window)
{
    std::vector<KeyHelp> keys;
    QList<QAction *> actions;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!isBelowAPage(action))
            actions << action;
    }
    addActions(keys, actions);
    addActions(keys, window.actions());
    return keys;
}

std::vector<KeyHelp> keysOfPage(const QWidget &window, const Page &page)
{
    std::vector<KeyHelp> keys;
    QList<QAction *> actions = page.findChildren<QAction *>();
    erase_if(actions, [&window](QAction *action) { return window.actions().contains(action); });
    addActions(keys, actions);
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        add(keys, textOf(shortcut->keys()), shortcut->whatsThis());
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        // Alt and a letter are said by the button itself.
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(keys, textOf({button->shortcut()}),
                button->text().isEmpty() ? button->accessibleName() : button->text());
    }
    return keys;
}

void showHelpDialog(QWidget &window, const Page *page)
{
    auto *dialog = new HelpDialog(&window);
    dialog->fillHelp(window, page);
    dialog->open();
}

void showAboutDialog(QWidget *parent)
{
    auto *dialog = new HelpDialog(parent);
    dialog->fillAbout();
    dialog->open();
}

} // namespace ratingdesk
