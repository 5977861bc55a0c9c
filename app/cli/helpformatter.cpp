// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/helpformatter.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qsizetype lineWidth = 96;
constexpr qsizetype nameWidth = 30;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpFormatter)
};

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines += line;
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines += line;
    }
    return lines;
}

/// Name and description side by side, or below each other when the name is long.
QString entry(const QString &name, const QString &description)
{
    const QStringList lines = wrapped(description, lineWidth - nameWidth);
    const QString indent(nameWidth, u' ');
    QString text = u"  "_s + name;
    text = text.size() + 2 > nameWidth ? text + u'\n' + indent : text.leftJustified(nameWidth);
    return text + lines.join(u'\n' + indent) + u'\n';
}

QString placeholderOf(const CLI::Option *option)
{
    QString placeholder = QString::fromStdString(option->get_type_name());
    if (!placeholder.isEmpty() && option->get_expected_max() > 1)
        placeholder += u'…';
    return placeholder;
}

QString nameOf(const CLI::Option *option)
{
    if (option->get_positional())
        return placeholderOf(option);
    QString name = QString::fromStdString(option->get_name(false, true));
    name.replace(u","_s, u", "_s);
    const QString placeholder = placeholderOf(option);
    return placeholder.isEmpty() ? name : name + u' ' + placeholder;
}

QString usageOf(const CLI::App *app, const QString &name)
{
    QString usage = name;
    bool hasOptional = false;
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional() && option->get_required())
            usage += u' ' + placeholderOf(option);
        else if (option->get_positional())
            usage += u" ["_s + placeholderOf(option) + u']';
    }
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional())
            continue;
        if (option->get_required())
            usage += u' ' + nameOf(option);
        else
            hasOptional = true;
    }
    if (hasOptional)
        usage += u" ["_s + Words::tr("OPTIONS") + u']';
    if (!app->get_subcommands({}).empty())
        usage += u' ' + Words::tr("COMMAND");
    return usage;
}

QString optionList(const CLI::App *app, bool positional)
{
    QString list;
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional() == positional)
            list += entry(nameOf(option), QString::fromStdString(option->get_description()));
    }
    return list;
}

QString commandList(const CLI::App *app)
{
    QString list;
    for (const CLI::App *command : app->get_subcommands({})) {
        const QString name = QString::fromStdString(command->get_name());
        if (command->get_subcommands({}).empty())
            list += entry(name, QString::fromStdString(command->get_description()));
        for (const CLI::App *inner : command->get_subcommands({}))
            list += entry(name + u' ' + QString::fromStdString(inner->get_name()),
                          QString::fromStdString(inner->get_description()));
    }
    return list;
}

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString() : u'\n' + title + u'\n' + content;
}

} // namespace

std::string HelpFormatter::make_help(const CLI::App *app, std::string name,
                                     CLI::AppFormatMode mode) const
{
    Q_UNUSED(mode)
    QStringList words;
    for (const CLI::App *level = app; level; level = level->get_parent())
        words.prepend(QString::fromStdString(level->get_name()));
    Q_UNUSED(name)

    QString help = wrapped(QString::fromStdString(app->get_description()), lineWidth).join(u'\n');
    help += u'\n' + section(Words::tr("Usage:"), u"  "_s + usageOf(app, words.join(u' ')) + u'\n');
    help += section(Words::tr("Commands:"), commandList(app));
    help += section(Words::tr("Arguments:"), optionList(app, true));
    help += section(Words::tr("Options:"), optionList(app, false));
    const QString footer = QString::fromStdString(app->get_footer());
    for (const QString &line : footer.split(u'\n'))
        help += u'\n' + (line.startsWith(u' ') ? line : wrapped(line, lineWidth).join(u'\n'));
    help += u'\n';
    return help.toStdString();
}

} // namespace ratingdesk
