// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/startpage.h"

#include "app/desk/portalaccess.h"
#include "app/desk/profileline.h"
#include "models/words/portalerrortext.h"
#include "views/common/iconlabel.h"
#include "views/common/linklist.h"
#include "views/common/messagebar.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int columnWidth = 520;

QLabel *makeTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    return title;
}

/// A column of fixed width in the middle of the page; its widgets are added to the layout.
QVBoxLayout *makeColumn(QWidget *page)
{
    auto *column = new QWidget(page);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    // Not by an alignment: with one the height would be asked for another width.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    auto *centering = new QVBoxLayout(page);
    centering->addStretch(2);
    centering->addLayout(row);
    centering->addStretch(3);
    return layout;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(m_stack);
}

QWidget *StartPage::makeWelcome()
{
    auto *page = new QWidget(m_stack);
    auto *layout = makeColumn(page);

    auto *title = makeTitle(page);
    title->setText(u"RatingDesk"_s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(new IconLabel(u":/icons/ratingdesk.svg"_s, 48, page));
    heading->addWidget(title, 1);
    layout->addLayout(heading);

    m_welcomeLine = new QLabel(page);
    m_welcomeLine->setWordWrap(true);
    m_welcomeLine->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_welcomeLine);
    layout->addSpacing(16);

    const auto addWay = [page, layout](const QString &iconName) {
        auto *button = new QCommandLinkButton(page);
        button->setIcon(QIcon::fromTheme(iconName));
        button->setIconSize({22, 22});
        layout->addWidget(button);
        return button;
    };
    m_demo = addWay(u"tools-wizard"_s);
    m_connect = addWay(u"network-server-database"_s);
    m_openFile = addWay(u"document-open"_s);
    m_recentTitle = new QLabel(page);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recentList = new LinkList(page);
    layout->addSpacing(16);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recentList);
    connect(m_recentList, &LinkList::linkActivated, this, [this](const QVariant &place) {
        Q_EMIT recentRequested(m_recent[place.value<std::size_t>()]);
    });
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoPortalRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::newConnectionRequested);
    connect(m_openFile, &QPushButton::clicked, this, &StartPage::fileRequested);
    return page;
}

QWidget *StartPage::makeWaiting()
{
    auto *page = new QWidget(m_stack);
    auto *layout = makeColumn(page);
    m_waitingText = new QLabel(page);
    m_waitingText->setTextFormat(Qt::PlainText);
    m_waitingText->setWordWrap(true);
    m_waitingBar = new QProgressBar(page);
    m_waitingBar->setTextVisible(false);
    m_cancel = new QPushButton(page);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    layout->addWidget(m_waitingText);
    layout->addWidget(m_waitingBar);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(&m_making, &QFutureWatcherBase::progressRangeChanged, m_waitingBar,
            &QProgressBar::setRange);
    connect(&m_making, &QFutureWatcherBase::progressValueChanged, m_waitingBar,
            &QProgressBar::setValue);
    connect(&m_making, &QFutureWatcherBase::progressTextChanged, this, &StartPage::retranslate);
    return page;
}

QWidget *StartPage::makeFailure()
{
    auto *page = new QWidget(m_stack);
    auto *layout = makeColumn(page);
    m_failureTitle = makeTitle(page);
    m_failure = new MessageBar(page);
    m_failure->setClosable(false);
    m_retry = new QPushButton(page);
    m_retry->setDefault(true);
    m_upgrade = new QPushButton(page);
    m_change = new QPushButton(page);
    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);
    connect(m_upgrade, &QPushButton::clicked, this, [this] {
        present(Shown::Upgrading);
        Q_EMIT upgradeRequested();
    });
    connect(m_change, &QPushButton::clicked, this, &StartPage::otherConnectionRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_change);
    buttons->addWidget(m_upgrade);
    buttons->addWidget(m_retry);
    layout->addWidget(m_failureTitle);
    layout->addWidget(m_failure);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    return page;
}

void StartPage::setRecent(const std::vector<ConnectionProfile> &profiles)
{
    m_recent = profiles;
    retranslate();
}

void StartPage::showWelcome() { present(Shown::Welcome); }

void StartPage::showConnecting(const QString &profileName)
{
    m_profileName = profileName;
    present(Shown::Connecting);
}

void StartPage::showMakingDemoPortal(const QFuture<Result<void>> &making)
{
    present(Shown::MakingDemoPortal);
    m_making.setFuture(making);
    retranslate();
}

void StartPage::showFailure(const QString &profileName, const PortalError &error)
{
    m_profileName = profileName;
    m_error = error;
    present(Shown::Failed);
}

void StartPage::present(Shown shown)
{
    m_shown = shown;
    switch (shown) {
    case Shown::Welcome:
        bringToFront(m_welcome, &StartPage::makeWelcome);
        break;
    case Shown::Connecting:
    case Shown::MakingDemoPortal:
    case Shown::Upgrading:
        bringToFront(m_waiting, &StartPage::makeWaiting);
        m_waitingBar->setRange(0, 0);
        // An upgrade is one transaction that is not to be left half-way.
        m_cancel->setVisible(shown != Shown::Upgrading);
        break;
    case Shown::Failed:
        bringToFront(m_failed, &StartPage::makeFailure);
        const bool upgradeHelps = m_error.problem == PortalError::Problem::SchemaTooOld;
        m_upgrade->setVisible(upgradeHelps);
        m_upgrade->setDefault(upgradeHelps);
        break;
    }
    retranslate();
}

void StartPage::bringToFront(QWidget *&column, QWidget *(StartPage::*make)())
{
    if (!column) {
        column = (this->*make)();
        m_stack->addWidget(column);
    }
    m_stack->setCurrentWidget(column);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    if (m_welcome)
        retranslateWelcome();
    if (m_waiting)
        retranslateWaiting();
    if (m_failed)
        retranslateFailure();
}

void StartPage::retranslateWelcome()
{
    m_welcomeLine->setText(tr("Administration of the portal on which citizens rate state "
                              "organizations: the register, QR posters and the ranking."));
    m_demo->setText(tr("Open the demo portal"));
    m_demo->setDescription(tr("An invented portal of national size, on this computer. Try "
                              "everything: nothing real can be harmed."));
    m_connect->setText(tr("Connect to a portal"));
    m_connect->setDescription(tr("The database of your portal, on a server or in a file."));
    m_openFile->setText(tr("Open a portal file"));
    m_openFile->setDescription(tr("A whole portal in one SQLite file."));

    m_recentTitle->setText(tr("Recent portals"));
    m_recentList->setAccessibleName(tr("Recent portals"));
    std::vector<LinkRow> rows;
    for (std::size_t i = 0; i < m_recent.size(); ++i) {
        const QString line = profileLine(m_recent[i]);
        rows.push_back({{}, line, {}, line, QVariant::fromValue(i)});
    }
    m_recentList->setRows(rows);
    m_recentList->setFixedHeight(m_recentList->sizeHint().height());
    m_recentTitle->setVisible(!rows.empty());
    m_recentList->setVisible(!rows.empty());

    // The buttons do not ask for the lines that their descriptions take.
    int tallest = 0;
    for (const QCommandLinkButton *button : {m_demo, m_connect, m_openFile})
        tallest = std::max(tallest, button->heightForWidth(columnWidth));
    for (QCommandLinkButton *button : {m_demo, m_connect, m_openFile})
        button->setFixedHeight(tallest);
}

void StartPage::retranslateWaiting()
{
    if (m_shown == Shown::Connecting)
        m_waitingText->setText(tr("Connecting to “%1”…").arg(m_profileName));
    else if (m_shown == Shown::MakingDemoPortal)
        m_waitingText->setText(m_making.progressText() == demoPortalAwaited
                                   ? tr("Another program is inventing the demo portal. It is "
                                        "opened here as soon as it is there.")
                                   : tr("Inventing the demo portal. This happens once and takes "
                                        "up to a minute."));
    else if (m_shown == Shown::Upgrading)
        m_waitingText->setText(tr("Upgrading “%1”…").arg(m_profileName));
    m_waitingBar->setAccessibleName(m_waitingText->text());
    m_cancel->setText(tr("Cancel"));
}

void StartPage::retranslateFailure()
{
    m_failureTitle->setText(tr("“%1” could not be opened").arg(m_profileName));
    m_failure->showMessage(MessageBar::Kind::Error, portalErrorText(m_error), m_error.detail);
    m_retry->setText(tr("Try again"));
    m_upgrade->setText(tr("Upgrade the portal"));
    m_change->setText(tr("Change the connection…"));
}

} // namespace ratingdesk
