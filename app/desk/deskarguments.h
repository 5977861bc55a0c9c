// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace ratingdesk {

/// What the window is started with: portal, language, first page, or a picture to take; and whether
/// it tells what it does.
class DeskArguments
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::DeskArguments)

public:
    /// The first one is the program.
    explicit DeskArguments(const QStringList &arguments);

    /// What is wrong with them, in the language that the program speaks by now; empty: nothing.
    QString problem(const QStringList &pages) const;

    std::optional<Language> language() const;
    // Empty where not given.
    QString portal() const;
    QString page() const;
    QString screenshot() const;
    bool isVerbose() const;

private:
    QStringList m_arguments;
    QCommandLineParser m_parser;
    bool m_isComplete; ///< no value is missing at the end
};

} // namespace ratingdesk
