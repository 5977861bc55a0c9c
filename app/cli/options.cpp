// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Ends the parsing with this sentence.
[[noreturn]] void refuse(const QString &sentence)
{
    throw CLI::ValidationError(std::string(), sentence.toStdString());
}

} // namespace

Option &Option::required()
{
    m_option->required();
    return *this;
}

Option &Option::excludes(const Option &other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Option &Option::needs(const Option &other)
{
    m_option->needs(other.m_option);
    return *this;
}

Option Options::flag(const char *name, bool &target, const QString &help)
{
    return Option(m_app.add_flag(name, target, help.toStdString()));
}

Option Options::addParsed(const char *name, const char *placeholder, const QString &help,
                          const std::function<void(const QString &)> &take)
{
    return Option(m_app
                      .add_option_function<std::string>(
                          name,
                          [take](const std::string &text) { take(QString::fromStdString(text)); },
                          help.toStdString())
                      ->type_name(placeholder));
}

Option Options::addParsedList(const char *name, const char *placeholder, const QString &help,
                              const std::function<void(const QString &)> &take)
{
    return Option(m_app
                      .add_option_function<std::vector<std::string>>(
                          name,
                          [take](const std::vector<std::string> &texts) {
                              for (const std::string &text : texts)
                                  take(QString::fromStdString(text));
                          },
                          help.toStdString())
                      ->type_name(placeholder));
}

namespace {

/// A script with an unset variable gives nothing where it means a file.
void requireFileName(const char *name, const QByteArray &placeholder, const QString &text)
{
    if (text.isEmpty() && (placeholder.startsWith("FILE") || placeholder.startsWith("FOLDER")))
        refuse(Options::tr("%1 is empty where the name of a file is expected.")
                   .arg(QString::fromUtf8(name)));
}

} // namespace

Option Options::add(const char *name, const char *placeholder, QString &target, const QString &help)
{
    return addParsed(name, placeholder, help, [&target, name, placeholder](const QString &text) {
        requireFileName(name, placeholder, text);
        target = text;
    });
}

Option Options::add(const char *name, const char *placeholder, std::optional<QString> &target,
                    const QString &help)
{
    return addParsed(name, placeholder, help, [&target](const QString &text) { target = text; });
}

Option Options::add(const char *name, const char *placeholder, QStringList &target,
                    const QString &help)
{
    return addParsedList(name, placeholder, help,
                         [&target, name, placeholder](const QString &text) {
                             requireFileName(name, placeholder, text);
                             target += text;
                         });
}

Option Options::addKeyed(const char *name, const char *placeholder, QStringList &target,
                         const QString &help)
{
    return addParsedList(name, placeholder, help, [&target, name](const QString &text) {
        const auto keyOf = [](const QString &setting) {
            return setting.section(u'=', 0, 0).trimmed();
        };
        for (const QString &earlier : std::as_const(target)) {
            if (keyOf(earlier).compare(keyOf(text), Qt::CaseInsensitive) == 0)
                refuse(
                    tr("%1 %2 is given more than once.").arg(QString::fromUtf8(name), keyOf(text)));
        }
        target += text;
    });
}

namespace {

OrganizationId organizationIdOf(const QString &text)
{
    const auto id = organizationIdIn(text);
    if (!id)
        refuse(Options::tr("“%1” is not the id of an organization: ids are whole numbers from 1 to "
                           "%2.")
                   .arg(text)
                   .arg(highestOrganizationId.value()));
    return *id;
}

/// Ids in several arguments, or with commas in one. All that are none are named.
std::vector<OrganizationId> organizationIdsOf(const std::vector<std::string> &texts)
{
    std::vector<OrganizationId> ids;
    QStringList wrong;
    for (const std::string &text : texts) {
        for (const QString &part : QString::fromStdString(text).split(u',', Qt::SkipEmptyParts)) {
            const auto id = organizationIdIn(part.trimmed());
            if (id)
                ids.push_back(*id);
            else
                wrong << part.trimmed();
        }
    }
    if (ids.empty() && wrong.empty())
        organizationIdOf({});
    if (wrong.size() == 1)
        organizationIdOf(wrong.front());
    if (!wrong.empty())
        refuse(Options::tr("These are not ids of organizations: %1. Ids are whole numbers from 1 "
                           "to %2.")
                   .arg(wrong.join(u", "_s))
                   .arg(highestOrganizationId.value()));
    return ids;
}

template <class Number>
void requireBounds(bool isNumber, Number number, const QString &text, Number lowest, Number highest,
                   const char *name)
{
    // “nan” is a number to the parser, and neither below nor above anything.
    if (!isNumber || !(number >= lowest && number <= highest))
        refuse(Options::tr("“%1” does not fit %2: a number from %3 to %4 is expected.")
                   .arg(text, QString::fromUtf8(name))
                   .arg(lowest)
                   .arg(highest));
}

} // namespace

Option Options::add(const char *name, const char *placeholder, OrganizationId &target,
                    const QString &help)
{
    return addParsed(name, placeholder, help,
                     [&target](const QString &text) { target = organizationIdOf(text); });
}

Option Options::add(const char *name, const char *placeholder,
                    std::optional<OrganizationId> &target, const QString &help)
{
    return addParsed(name, placeholder, help,
                     [&target](const QString &text) { target = organizationIdOf(text); });
}

Option Options::add(const char *name, const char *placeholder, std::vector<OrganizationId> &target,
                    const QString &help)
{
    return Option(m_app
                      .add_option_function<std::vector<std::string>>(
                          name,
                          [&target](const std::vector<std::string> &texts) {
                              target = organizationIdsOf(texts);
                          },
                          help.toStdString())
                      ->type_name(placeholder));
}

Option Options::add(const char *name, const char *placeholder, std::optional<Period> &target,
                    const QString &help)
{
    return addParsed(name, placeholder, help, [&target](const QString &text) {
        target = parsePeriod(text);
        if (!target)
            refuse(tr("“%1” is not a period. Write 2023-05, 2023-Q1, 2023-H1, 2023, or whole "
                      "months such as 2023-01-01..2023-03-31.")
                       .arg(text));
    });
}

Option Options::add(const char *name, const char *placeholder, QDate &target, const QString &help)
{
    return addParsed(name, placeholder, help, [&target](const QString &text) {
        target = QDate::fromString(text, Qt::ISODate);
        if (!target.isValid())
            refuse(tr("“%1” is not a day. Write it as 2023-05-31.").arg(text));
    });
}

Option Options::add(const char *name, const char *placeholder, qint64 &target, const QString &help,
                    qint64 lowest, qint64 highest)
{
    return addParsed(name, placeholder, help,
                     [&target, name, lowest, highest](const QString &text) {
                         bool isNumber = false;
                         target = text.toLongLong(&isNumber);
                         requireBounds(isNumber, target, text, lowest, highest, name);
                     });
}

Option Options::add(const char *name, const char *placeholder, int &target, const QString &help,
                    int lowest, int highest)
{
    return addParsed(name, placeholder, help,
                     [&target, name, lowest, highest](const QString &text) {
                         bool isNumber = false;
                         target = text.toInt(&isNumber);
                         requireBounds(isNumber, target, text, lowest, highest, name);
                     });
}

Option Options::add(const char *name, const char *placeholder, double &target, const QString &help,
                    double lowest, double highest)
{
    return addParsed(name, placeholder, help,
                     [&target, name, lowest, highest](const QString &text) {
                         bool isNumber = false;
                         // A comma is as good as a point; thousands are not parted.
                         target = QString(text).replace(u',', u'.').toDouble(&isNumber);
                         isNumber = isNumber && std::isfinite(target);
                         requireBounds(isNumber, target, text, lowest, highest, name);
                     });
}

Option Options::addChoice(const char *name, const QStringList &words, const QString &help,
                          const std::function<void(qsizetype)> &take)
{
    const QByteArray placeholder = words.join(u'|').toUtf8();
    return addParsed(name, placeholder.constData(), help, [words, take, name](const QString &text) {
        const qsizetype index = words.indexOf(text);
        if (index < 0)
            refuse(
                tr("“%1” does not fit %2. Possible are: %3.")
                    .arg(text, QString::fromUtf8(name).section(u',', 0, 0), words.join(u", "_s)));
        take(index);
    });
}

} // namespace ratingdesk
