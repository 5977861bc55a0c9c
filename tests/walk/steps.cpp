// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/hostiletexts.h"
#include "tests/walk/start.h"
#include "tests/walk/walker.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

const std::vector<Qt::Key> keys{
    Qt::Key_Tab,   Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return,   Qt::Key_Enter,
    Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up,        Qt::Key_Down,     Qt::Key_Down,
    Qt::Key_Left,  Qt::Key_Right,  Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Home,
    Qt::Key_End,   Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Menu,     Qt::Key_F1,
    Qt::Key_F2,    Qt::Key_F4,     Qt::Key_F5,        Qt::Key_F10,      Qt::Key_Asterisk,
    Qt::Key_Plus,  Qt::Key_Minus,  Qt::Key_A,         Qt::Key_7,
};

/// Shown by no action, and yet somebody presses them.
const QStringList commonShortcuts{
    u"Ctrl+A"_s,       u"Ctrl+C"_s,      u"Ctrl+V"_s,   u"Ctrl+X"_s,     u"Ctrl+Z"_s,
    u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s,      u"Ctrl+F"_s,   u"Ctrl+K"_s,     u"Ctrl+S"_s,
    u"Ctrl+N"_s,       u"Ctrl+M"_s,      u"Ctrl+P"_s,   u"Ctrl+Home"_s,  u"Ctrl+End"_s,
    u"Alt+Left"_s,     u"Alt+Right"_s,   u"Alt+Down"_s, u"Shift+Down"_s, u"Shift+Tab"_s,
    u"Ctrl+Tab"_s,     u"Ctrl+PgDown"_s, u"Ctrl+Up"_s,  u"Ctrl+Space"_s, u"Shift+F10"_s,
};

QString textOf(Qt::Key key)
{
    const bool isCharacter = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    return isCharacter ? QString(QChar(static_cast<char16_t>(key))).toLower() : QString();
}

QStringList shortcutsOf(const QWidget &window)
{
    QStringList shortcuts = commonShortcuts;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &sequence : action->shortcuts())
            shortcuts += sequence.toString(QKeySequence::PortableText);
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        shortcuts += shortcut->key().toString(QKeySequence::PortableText);
    shortcuts.removeAll(QString());
    shortcuts.sort();
    shortcuts.removeDuplicates();
    return shortcuts;
}

void pressSequence(const QString &sequence)
{
    const QKeySequence keysOfIt(sequence);
    for (int i = 0; i < keysOfIt.count(); ++i)
        pressKey(keysOfIt[uint(i)].key(), keysOfIt[uint(i)].keyboardModifiers());
}

PortalError errorOf(std::size_t which)
{
    using Kind = PortalError::Kind;
    using Problem = PortalError::Problem;
    static const std::vector<PortalError> errors{
        {Kind::Forbidden, Problem::Other, u"<b>nobody</b>"_s, u"permission denied"_s, {}},
        {Kind::Internal, Problem::Other, {}, u"<img src=x> 100% \u202Eegassem"_s, {}},
        {Kind::Unreachable, Problem::Locked, {}, u"database is locked"_s, {}},
        {Kind::Internal, Problem::Damaged, u"/portal.sqlite"_s, u"malformed"_s, {}},
        {Kind::NotFound, Problem::OrganizationMissing, u"33279"_s, {}, {}},
        {Kind::Conflict, Problem::WouldCycle, u"33279"_s, {}, {}},
        {Kind::Invalid, Problem::InvalidField, u"name_ru"_s, {}, {}},
        {Kind::Internal, Problem::DiskFull, u"/portal.sqlite"_s, {}, {}},
        {Kind::Cancelled, Problem::Other, {}, {}, {}},
    };
    return errors.at(which % errors.size());
}

} // namespace

void Walker::doSomething()
{
    // Dialogs would keep the walk for half of its time.
    if (QApplication::activeModalWidget() && m_dice.oneIn(12)) {
        leave();
        return;
    }
    struct Habit
    {
        int weight;
        void (Walker::*step)();
    };
    static const std::vector<Habit> habits{
        {45, &Walker::click},      {5, &Walker::clickTwice},  {6, &Walker::askForMenu},
        {7, &Walker::wheel},       {6, &Walker::drag},        {10, &Walker::key},
        {6, &Walker::shortcut},    {7, &Walker::type},        {2, &Walker::rest},
        {1, &Walker::resize},      {1, &Walker::letTimePass}, {2, &Walker::letColleagueWork},
        {2, &Walker::makeTrouble},
    };
    auto draw = m_dice.between(0, 99);
    auto habit = habits.begin();
    while (draw >= habit->weight)
        draw -= (habit++)->weight;
    (this->*habit->step)();
}

Spot Walker::dicedSpot()
{
    const std::vector<Target> targets = visibleTargets(m_start->window());
    if (targets.empty())
        return {};
    return pickSpot(targets, m_dice);
}

Qt::KeyboardModifiers Walker::dicedModifiers()
{
    switch (m_dice.below(12)) {
    case 0:
        return Qt::ControlModifier;
    case 1:
        return Qt::ShiftModifier;
    default:
        return {};
    }
}

void Walker::plan(const QString &step, const Spot &spot, std::initializer_list<Input> inputs)
{
    m_log.add(u"%1 %2"_s.arg(step, nameOf(spot.widget)),
              u" at %1, %2"_s.arg(spot.position.x()).arg(spot.position.y()));
    m_inputs.insert(m_inputs.end(), inputs);
}

void Walker::click()
{
    const Spot spot = dicedSpot();
    const auto modifiers = dicedModifiers();
    plan(u"clicks"_s, spot,
         {waitForNextClick, [=] { moveTo(spot); }, [=] { press(spot, Qt::LeftButton, modifiers); },
          [=] { release(spot, Qt::LeftButton, modifiers); }});
}

void Walker::clickTwice()
{
    const Spot spot = dicedSpot();
    const Input down = [=] { press(spot, Qt::LeftButton); };
    const Input up = [=] { release(spot, Qt::LeftButton); };
    plan(u"clicks twice"_s, spot, {waitForNextClick, [=] { moveTo(spot); }, down, up, down, up});
}

void Walker::askForMenu()
{
    const Spot spot = dicedSpot();
    const auto button = m_dice.oneIn(6) ? Qt::BackButton : Qt::RightButton;
    plan(button == Qt::RightButton ? u"clicks right"_s : u"clicks back"_s, spot,
         {waitForNextClick, [=] { moveTo(spot); }, [=] { press(spot, button); },
          [=] { release(spot, button); }});
}

void Walker::wheel()
{
    const Spot spot = dicedSpot();
    const int turns = m_dice.between(1, 6) * (m_dice.oneIn(3) ? 120 : -120);
    const QPoint angle = m_dice.oneIn(8) ? QPoint(turns, 0) : QPoint(0, turns);
    const auto modifiers = dicedModifiers();
    plan(u"turns the wheel %1 over"_s.arg(turns), spot,
         {[=] { moveTo(spot); }, [=] { turnWheel(spot, angle, modifiers); }});
}

void Walker::drag()
{
    const Spot from = dicedSpot();
    Spot to = dicedSpot();
    if (m_dice.oneIn(2)) // within the same one: rows, splitters, rubber bands
        to = {from.widget,
              from.position + QPoint(m_dice.between(-300, 300), m_dice.between(-200, 200))};
    const bool isGivenUp = m_dice.oneIn(6);
    plan(u"drags to %1 from"_s.arg(nameOf(to.widget)), from,
         {waitForNextClick, [=] { moveTo(from); }, [=] { press(from, Qt::LeftButton); },
          [=] {
              moveTo({from.widget, from.position + QPoint(12, 9)});
          },
          [=] {
              moveTo({from.widget, from.position + QPoint(30, 20)});
          },
          [=] { moveTo(to); },
          [=] {
              moveTo({to.widget, to.position + QPoint(2, 2)});
          },
          [=] {
              if (isGivenUp)
                  pressKey(Qt::Key_Escape);
          },
          [=] { release(to.widget ? to : from, Qt::LeftButton); }});
}

void Walker::key()
{
    const Qt::Key pressed = m_dice.pick(keys);
    const auto modifiers = dicedModifiers();
    const int times = m_dice.oneIn(5) ? m_dice.between(2, 12) : 1;
    m_log.add(u"presses %1 %2 times"_s.arg(
        QKeySequence(QKeyCombination(modifiers, pressed)).toString(QKeySequence::PortableText),
        QString::number(times)));
    m_inputs.insert(m_inputs.end(), std::size_t(times),
                    [=] { pressKey(pressed, modifiers, modifiers ? QString() : textOf(pressed)); });
}

void Walker::shortcut()
{
    const QString sequence = m_dice.pick(shortcutsOf(m_start->window()));
    m_log.add(u"presses "_s + sequence);
    m_inputs.emplace_back([=] { pressSequence(sequence); });
}

void Walker::type()
{
    std::vector<Target> fields = visibleTargets(m_start->window());
    std::erase_if(fields, [](const Target &each) {
        return !qobject_cast<QLineEdit *>(each.widget) &&
               !qobject_cast<QTextEdit *>(each.widget->parentWidget()) &&
               !qobject_cast<QPlainTextEdit *>(each.widget->parentWidget());
    });
    if (fields.empty()) {
        click();
        return;
    }
    const Spot spot = pickSpot(fields, m_dice);
    const auto which = m_dice.below(std::size_t(typedTexts().size()));
    const QString text = typedTexts().at(qsizetype(which));
    const bool isPasted = text.size() > 30 || m_dice.oneIn(3);
    const bool isAdded = m_dice.oneIn(2);
    plan(u"%1 text %2 into"_s.arg(isPasted ? u"pastes"_s : u"types"_s, QString::number(which)),
         spot,
         {waitForNextClick, [=] { press(spot, Qt::LeftButton); },
          [=] { release(spot, Qt::LeftButton); },
          [=] {
              if (!isAdded)
                  pressKey(Qt::Key_A, Qt::ControlModifier);
          }});
    if (isPasted) {
        m_inputs.emplace_back([=] { QApplication::clipboard()->setText(text); });
        m_inputs.emplace_back([] { pressKey(Qt::Key_V, Qt::ControlModifier); });
    } else {
        for (const char32_t character : text.toUcs4()) {
            const QString typed = QString::fromUcs4(&character, 1);
            m_inputs.emplace_back([=] { pressKey(Qt::Key_unknown, {}, typed); });
        }
    }
    if (m_dice.oneIn(2))
        m_inputs.emplace_back(
            [enter = m_dice.oneIn(2)] { pressKey(enter ? Qt::Key_Return : Qt::Key_Tab); });
}

void Walker::rest()
{
    const Spot spot = dicedSpot();
    plan(u"rests on"_s, spot, {[=] { askForTip(spot); }});
}

void Walker::resize()
{
    const QSize size(m_dice.between(1024, 2560), m_dice.between(640, 1600));
    m_log.add(u"resizes to %1 × %2"_s.arg(size.width()).arg(size.height()));
    m_inputs.emplace_back([this, size] { m_start->window().resize(size); });
}

void Walker::letTimePass()
{
    m_log.add(u"waits"_s);
    m_inputs.emplace_back([this] { m_time.pass(m_start->window()); });
}

void Walker::letColleagueWork()
{
    // A server tells of it, a file does not.
    const bool isTold = !m_dice.oneIn(3);
    m_log.add(m_portal.changeAsColleague(m_dice, [this, isTold](const PortalChange &change) {
        if (isTold && m_access.portal)
            m_access.portal->announce(change);
    }));
}

void Walker::makeTrouble()
{
    m_hadTrouble = true;
    switch (m_dice.below(5)) {
    case 0:
        m_access.trouble.isUnreachable = true;
        m_stepsOfTrouble = m_dice.between(3, 20);
        m_log.add(u"loses the portal for %1 steps"_s.arg(m_stepsOfTrouble));
        break;
    case 1:
    case 2:
        m_access.trouble.isSlow = true;
        m_stepsOfTrouble = m_dice.between(2, 12);
        m_log.add(u"waits for the portal for %1 steps"_s.arg(m_stepsOfTrouble));
        break;
    case 3:
        m_portal.lock();
        m_log.add(u"has the file locked for a step"_s);
        break;
    default: {
        const auto which = m_dice.below(100);
        m_access.trouble.next = errorOf(which);
        m_stepsOfTrouble = 10;
        m_log.add(u"will get error %1"_s.arg(which));
    }
    }
}

} // namespace ratingdesk::walk
