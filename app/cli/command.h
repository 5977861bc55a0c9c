// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>

namespace ratingdesk {

class Options;

/// One command of the command line. It is made only to describe itself, take what the person wrote,
/// and run once. Each declares its own Q_DECLARE_TR_FUNCTIONS: texts are found by class.
class Command
{
public:
    /// What a command needs of the application object that is made for it.
    enum class Painting {
        None,
        Pictures, ///< fonts and images: QGuiApplication, without a display
        Widgets,  ///< Qt Charts: QApplication, without a display
    };

    virtual ~Command() = default;

    /// How it is called: {"portal", "create"}.
    virtual QStringList words() const = 0;
    /// One line of what it does.
    virtual QString summary() const = 0;
    /// Whole lines as one types them, without the program's name.
    virtual QStringList examples() const = 0;
    /// What else help should say, in paragraphs; may be empty.
    virtual QString explanation() const { return {}; }
    virtual Painting painting() const { return Painting::None; }
    /// True when its own --language, after its words, is that of what it makes: then only the one
    /// in front of them is that of the messages.
    virtual bool hasLanguageOfItsOwn() const { return false; }

    /// Names its options, with the members that take their values.
    virtual void describe(Options &options) = 0;
    virtual ExitStatus run(Console &console) = 0;
};

/// Every command, in the order in which help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace ratingdesk
