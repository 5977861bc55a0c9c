// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/period.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace ratingdesk {

/// One option after it was described.
class Option
{
public:
    explicit Option(CLI::Option *option) : m_option(option) {}

    Option &required();
    /// Both at once are wrong usage.
    Option &excludes(const Option &other);
    /// Wrong usage without the other.
    Option &needs(const Option &other);

private:
    CLI::Option *m_option;
};

/// The options of one command: each is named once, with the member that takes its value. A name
/// without dashes is an argument given by its place. Placeholders stay untranslated capitals; a
/// value that does not fit is wrong usage, said in words, and so is an option given twice that
/// takes one value.
class Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    explicit Options(CLI::App &app) : m_app(app) {}

    Option flag(const char *name, bool &target, const QString &help);

    Option add(const char *name, const char *placeholder, QString &target, const QString &help);
    Option add(const char *name, const char *placeholder, std::optional<QString> &target,
               const QString &help);
    Option add(const char *name, const char *placeholder, QStringList &target, const QString &help);
    /// KEY=VALUE, as often as there are keys; the same key twice is wrong usage.
    Option addKeyed(const char *name, const char *placeholder, QStringList &target,
                    const QString &help);
    Option add(const char *name, const char *placeholder, OrganizationId &target,
               const QString &help);
    Option add(const char *name, const char *placeholder, std::optional<OrganizationId> &target,
               const QString &help);
    Option add(const char *name, const char *placeholder, std::vector<OrganizationId> &target,
               const QString &help);
    Option add(const char *name, const char *placeholder, std::optional<Period> &target,
               const QString &help);
    /// A day: 2023-05-31.
    Option add(const char *name, const char *placeholder, QDate &target, const QString &help);
    /// A whole number within the bounds, both included.
    Option add(const char *name, const char *placeholder, qint64 &target, const QString &help,
               qint64 lowest, qint64 highest);
    Option add(const char *name, const char *placeholder, int &target, const QString &help,
               int lowest, int highest);
    Option add(const char *name, const char *placeholder, double &target, const QString &help,
               double lowest, double highest);

    /// One of some words; help lists them. `target` may be an optional.
    template <class Target, class Value>
    Option choice(const char *name, Target &target,
                  const std::vector<std::pair<QString, Value>> &values, const QString &help)
    {
        QStringList words;
        for (const auto &value : values)
            words += value.first;
        return addChoice(name, words, help, [&target, values](qsizetype index) {
            target = values[static_cast<std::size_t>(index)].second;
        });
    }

private:
    Option addChoice(const char *name, const QStringList &words, const QString &help,
                     const std::function<void(qsizetype)> &take);
    Option addParsed(const char *name, const char *placeholder, const QString &help,
                     const std::function<void(const QString &)> &take);
    Option addParsedList(const char *name, const char *placeholder, const QString &help,
                         const std::function<void(const QString &)> &take);

    CLI::App &m_app;
};

} // namespace ratingdesk
