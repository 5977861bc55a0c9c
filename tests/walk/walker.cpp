// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/walker.h"

#include "app/desk/connectiondialog.h"
#include "app/desk/pages.h"
#include "app/desk/taskline.h"
#include "models/portal/sql/sqlportal.h"
#include "tests/walk/spoiledsettings.h"
#include "tests/walk/start.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QThreadPool>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk::walk {

namespace {

constexpr auto round = 1ms;
constexpr int roundsOfQuiet = 3;
/// A file dialog reads its folder in a thread that tells nobody when it is done.
constexpr int roundsOfFileDialogs = 25;
/// After trouble the register may be missing: then the window never says that it is settled.
constexpr int roundsAfterTrouble = 40;
constexpr auto patience = 40s;
constexpr int stepsOfClosing = 30;

DemoOptions demoOf(const WalkOptions &options)
{
    DemoOptions demo;
    demo.questionnaires = demo.questionnaires * options.organizations / demo.organizations;
    demo.users = std::max<qint64>(1, demo.users * options.organizations / demo.organizations);
    demo.organizations = options.organizations;
    return demo;
}

SqlAddress makeEmptyPortal(const QString &file)
{
    SqlAddress address;
    address.path = file;
    if (!createSqlPortal(address, {}, u"Empty"_s))
        qFatal("No empty portal");
    return address;
}

ConnectionProfile profileOf(const SqlAddress &address)
{
    PortalAddress portal;
    portal.kind = PortalAddress::Kind::Sqlite;
    portal.database = address;
    return ConnectionDialog::profileOf(portal);
}

} // namespace

Walker::Walker(const WalkOptions &options, const QString &folder, WalkLog &log, double slowness)
    : m_options(options),
      m_folder(folder),
      m_log(log),
      m_slowness(slowness),
      m_dice(options.seed),
      m_portal(folder + u"/portal.sqlite"_s, demoOf(options)),
      m_emptyPortal(makeEmptyPortal(QDir::homePath() + u"/empty.sqlite"_s)),
      m_access(m_portal.address().path)
{
    m_portal.spoilNames();
}

Walker::~Walker() = default;

void Walker::begin()
{
    m_clock.start();
    m_sinceStep.start();
    goOn();
}

/// One turn: an input, a look whether all is quiet, or the next step.
void Walker::goOn()
{
    const bool isOver =
        m_log.steps() >= m_options.steps || m_clock.hasExpired(1000LL * m_options.seconds);
    if (isOver && !m_start && m_inputs.empty()) {
        Q_EMIT finished();
        return;
    }
    // A menu or dialog may turn an event loop of its own below: the walk goes on in there.
    QTimer::singleShot(round, this, &Walker::goOn);
    // The window system's answers to the last turn, a new focus for one, come in the next one.
    m_isTurnOfOthers = !m_isTurnOfOthers;
    if (m_isTurnOfOthers)
        return;
    if (!m_inputs.empty()) {
        const Input input = std::move(m_inputs.front());
        m_inputs.pop_front();
        input();
        return;
    }
    if (!isQuiet()) {
        const std::chrono::milliseconds waited(m_sinceStep.elapsed());
        if (waited > patience * m_slowness / 2)
            cancelTasks();
        if (waited > patience * m_slowness)
            m_log.fail(u"The window does not settle: "_s + m_unrest);
        return;
    }
    m_quietRounds = 0;
    m_sinceStep.start();
    if (isOver)
        m_stepsToGo = std::min(m_stepsToGo, 0);
    step();
}

bool Walker::isQuiet()
{
    m_unrest = unrest();
    if (!m_unrest.isEmpty()) {
        m_quietRounds = 0;
        return false;
    }
    ++m_quietRounds;
    if (m_start && !m_start->window().isSettled()) {
        m_unrest = u"it says so itself"_s;
        return (m_hadTrouble || m_access.trouble.isSlow) && m_quietRounds >= roundsAfterTrouble;
    }
    const bool readsFolders = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    return m_quietRounds >= (readsFolders ? roundsOfFileDialogs : roundsOfQuiet);
}

/// What is under way; empty: nothing.
QString Walker::unrest()
{
    if (!m_access.trouble.isQuiet())
        return u"the portal has not answered"_s;
    if (m_portal.isColleagueBusy())
        return u"the colleague is at work"_s;
    if (QThreadPool::globalInstance()->activeThreadCount() > 0)
        return u"something runs in the background"_s;
    return m_start ? PastTime::due(m_start->window()) : QString();
}

/// Hundreds of posters may take longer than anybody waits.
void Walker::cancelTasks()
{
    const auto *line = m_start ? m_start->window().findChild<TaskLine *>() : nullptr;
    for (QPushButton *button :
         line ? line->findChildren<QPushButton *>() : QList<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
}

void Walker::step()
{
    keepFilesInside();
    if (m_portal.isLocked())
        m_portal.unlock();
    if (m_stepsOfTrouble > 0 && --m_stepsOfTrouble == 0) {
        // What was held back is answered before the next step: a key or a click would race with it.
        endTrouble();
        return;
    }
    const bool isNested = QThread::currentThread()->loopLevel() > 1;
    const bool isClosed = !m_start || !m_start->window().isVisible();
    if (isClosed && !isNested)
        startAnew();
    else if (isClosed || --m_stepsToGo < 0)
        leave();
    else
        doSomething();
}

void Walker::startAnew()
{
    if (std::exchange(m_start, {})) // the threads that it leaves behind are waited for
        return;
    endTrouble();
    const QString file = m_folder + u"/settings.ini"_s;
    QString how = u"as it was left"_s;
    if (m_dice.oneIn(4)) {
        how = u"afresh"_s;
        QFile::remove(file);
    } else if (m_dice.oneIn(2)) {
        how = spoilSettings(file, m_dice);
    }
    // Every page comes first in every language before one comes again.
    const std::array languages{Language::English, Language::Russian, Language::Belarusian};
    const auto turn = m_options.seed + m_starts++;
    const Language language = m_options.language.value_or(languages.at(turn % languages.size()));
    const bool isAsked = m_options.language || m_dice.oneIn(2);
    const QStringList pages = pageKeys();
    const QString page = m_options.firstPage.isEmpty()
                             ? pages.at(qsizetype(turn / languages.size()) % pages.size())
                             : m_options.firstPage;
    std::optional<ConnectionProfile> profile = profileOf(m_portal.address());
    if (m_dice.oneIn(6))
        profile = profileOf(m_emptyPortal);
    else if (m_dice.oneIn(6))
        profile.reset();
    m_stepsToGo = m_dice.between(10, 90);
    m_hadTrouble = !profile;
    m_log.add(u"starts %1, page %2, %3, %4"_s.arg(
        how, page, isAsked ? languageCode(language) : u"language of the settings"_s,
        profile ? QFileInfo(profile->address.database.path).fileName() : u"last portal"_s));
    // The window is there and active before the portal answers: what gets the focus depends on it.
    m_access.trouble.isSlow = true;
    m_stepsOfTrouble = 1;
    m_start =
        std::make_unique<Start>(file, m_access, isAsked ? std::optional(language) : std::nullopt);
    m_start->begin(profile, page);
}

/// Closes what is open, from the innermost on, as somebody who wants to go home.
void Walker::leave()
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        return;
    }
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        buttons.removeIf(
            [](const QPushButton *button) { return !button->isVisible() || !button->isEnabled(); });
        const bool isAnswered = !qobject_cast<QFileDialog *>(dialog) && !buttons.isEmpty() &&
                                m_stepsToGo > -stepsOfClosing / 2 && m_dice.oneIn(2);
        m_log.add(u"leaves %1"_s.arg(nameOf(dialog)));
        if (isAnswered)
            m_dice.pick(buttons)->click();
        else
            dialog->reject();
        return;
    }
    if (QThread::currentThread()->loopLevel() > 1) {
        pressKey(Qt::Key_Escape);
        return;
    }
    m_log.add(u"closes the window"_s);
    if (m_stepsToGo > -stepsOfClosing)
        m_start->window().close();
    else
        m_start.reset();
}

void Walker::endTrouble()
{
    m_stepsOfTrouble = 0;
    m_access.trouble.isUnreachable = false;
    m_access.trouble.isSlow = false;
    m_access.trouble.next.reset();
    m_access.trouble.answerHeld();
}

/// Whoever walks must not save over files of this machine, nor delete any.
void Walker::keepFilesInside() const
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    dialog->setOption(QFileDialog::ReadOnly);
    const QString home = QDir::homePath();
    if (!(dialog->directory().absolutePath() + u'/').startsWith(home + u'/'))
        dialog->setDirectory(home);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (name && (name->text().contains(u'/') || name->text().contains(u".."_s) ||
                 name->text().contains(u'~')))
        name->clear();
}

} // namespace ratingdesk::walk
