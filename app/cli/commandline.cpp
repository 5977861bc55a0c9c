// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/helpformatter.h"
#include "app/cli/options.h"
#include "app/cli/tablewriter.h"
#include "app/language/translation.h"
#include "app/logging/messagelog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

Q_LOGGING_CATEGORY(commandLog, "ratingdesk.command", QtWarningMsg)

using Commands = std::vector<std::unique_ptr<Command>>;
using Parser = CLI::App;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array commonOptionsWithValue{"--portal", "--format", "--language",
                                            "--password-file"};

/// What the window takes, without dashes: five options of its own, then QApplication's.
const QStringList windowOptions{
    u"portal"_s,          u"language"_s,           u"page"_s,          u"screenshot"_s,
    u"verbose"_s,         u"platform"_s,           u"style"_s,         u"display"_s,
    u"geometry"_s,        u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
    u"qwindowgeometry"_s, u"qwindowicon"_s,        u"qwindowtitle"_s,  u"reverse"_s,
    u"session"_s,         u"stylesheet"_s,         u"widgetcount"_s};

struct Arguments
{
    QStringList words;          ///< what is neither an option nor the value of a common one
    QStringList unknownOptions; ///< what the window does not take
    QString language;           ///< --language, unchecked
    QString languageInFront;    ///< the same, in front of the first word
    bool beginsWithWord = false;
    bool asksForHelp = false;
    bool needsCommand = false; ///< holds what only commands understand, or lacks a value
    bool isVerbose = false;
};

bool isForWindow(const QString &option)
{
    static const QRegularExpression dashes(u"^--?"_s);
    return windowOptions.contains(option.section(u'=', 0, 0).remove(dashes));
}

/// A first look at the arguments, before there is a parser: it is made in the language, and with
/// the application object, that they ask for.
Arguments lookAt(int argc, char *argv[])
{
    Arguments arguments;
    bool isFirst = true;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const auto takesValue = [&argument](const char *option) {
            return argument == QLatin1StringView(option);
        };
        const auto takeLanguage = [&arguments](const QString &language) {
            arguments.language = language;
            if (arguments.words.isEmpty())
                arguments.languageInFront = language;
        };
        if (argument.startsWith(u"--language="_s))
            takeLanguage(argument.section(u'=', 1));
        if (std::any_of(commonOptionsWithValue.begin(), commonOptionsWithValue.end(), takesValue)) {
            if (++i < argc && argument == "--language"_L1)
                takeLanguage(QString::fromLocal8Bit(argv[i]));
            if (i >= argc || !isForWindow(argument))
                arguments.needsCommand = true;
            continue;
        }
        const bool isCommon =
            argument == "--quiet"_L1 || argument == "--verbose"_L1 ||
            std::any_of(commonOptionsWithValue.begin(), commonOptionsWithValue.end(),
                        [&argument](const char *option) {
                            return argument.startsWith(QLatin1StringView(option) + u'=');
                        });
        if (argument == "--verbose"_L1)
            arguments.isVerbose = true;
        if (isCommon) {
            if (!isForWindow(argument))
                arguments.needsCommand = true;
            continue;
        }
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1)
            arguments.asksForHelp = true;
        else if (!argument.startsWith(u'-'))
            arguments.words += argument;
        else if (!isForWindow(argument))
            arguments.unknownOptions += argument;
        if (isFirst)
            arguments.beginsWithWord = !argument.startsWith(u'-');
        isFirst = false;
    }
    return arguments;
}

/// Nothing when there is no such command.
const Command *commandOf(const QStringList &words, const Commands &commands)
{
    for (const auto &command : commands) {
        const QStringList own = command->words();
        if (words.mid(0, own.size()) == own)
            return command.get();
    }
    return nullptr;
}

/// Qt needs UTF-8 and complains where the locale has another encoding, as in the bare environment
/// of a cron job.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

std::unique_ptr<QCoreApplication> makeApplication(Command::Painting painting, int &argc,
                                                  char *argv[])
{
    if (painting != Command::Painting::None && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    switch (painting) {
    case Command::Painting::None:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Command::Painting::Pictures:
        return std::make_unique<QGuiApplication>(argc, argv);
    case Command::Painting::Widgets:
        return std::make_unique<QApplication>(argc, argv);
    }
    Q_UNREACHABLE();
}

QString groupSummary(const QString &word)
{
    if (word == "portal"_L1)
        return Words::tr("Makes, upgrades and checks portals.");
    if (word == "demo"_L1)
        return Words::tr("Makes invented portals for training and trying out.");
    if (word == "organizations"_L1)
        return Words::tr("Lists, shows and changes organizations.");
    if (word == "spheres"_L1)
        return Words::tr("Lists and adds the spheres of life.");
    if (word == "categories"_L1)
        return Words::tr("Lists and adds the categories within the spheres.");
    if (word == "criteria"_L1)
        return Words::tr("Lists and adds the criteria beside the base ones.");
    if (word == "import"_L1)
        return Words::tr("Brings organizations and ratings in from files.");
    if (word == "export"_L1)
        return Words::tr("Writes what the portal holds to files.");
    if (word == "templates"_L1)
        return Words::tr("Shows the designs that posters are made from.");
    if (word == "chart"_L1)
        return Words::tr("Draws the charts of the window into files.");
    return {};
}

/// The subparser at the end of the command's words; the ones before it are made as needed.
Parser *subparser(Parser &parser, const Command &command)
{
    Parser *level = &parser;
    const QStringList words = command.words();
    for (const QString &word : words.mid(0, words.size() - 1)) {
        const auto name = word.toStdString();
        const auto groups = level->get_subcommands(
            [&name](const Parser *group) { return group->get_name() == name; });
        if (groups.empty()) {
            level = level->add_subcommand(name, groupSummary(word).toStdString());
            level->require_subcommand(1)->fallthrough();
        } else {
            level = groups.front();
        }
    }
    return level->add_subcommand(words.last().toStdString(), command.summary().toStdString());
}

/// Returns the part of the parser that tells whether the command was chosen.
const Parser *describe(Parser &parser, Command &command)
{
    Parser *own = subparser(parser, command);
    own->fallthrough();
    Options options(*own);
    command.describe(options);

    QStringList footer;
    if (!command.explanation().isEmpty())
        footer << command.explanation() << QString();
    footer << Words::tr("Options of all commands: --portal, --password-file, --format, --language, "
                        "--quiet, --verbose; see “ratingdesk --help”.")
           << QString() << Words::tr("Examples:");
    for (const QString &example : command.examples())
        footer << u"  ratingdesk "_s + example;
    own->footer(footer.join(u'\n').toStdString());
    return own;
}

void describeCommonOptions(Parser &parser, CommonOptions &common)
{
    Options options(parser);
    options.add(
        "--portal", "ADDRESS", common.portal,
        Words::tr("The portal: demo, the path of a portal file, "
                  "postgresql://user@host:port/database, or https://account@host for a portal's "
                  "API. Without it, RATINGDESK_PORTAL counts."));
    options.add(
        "--password-file", "FILE", common.passwordFile,
        Words::tr("A file whose first line is the password. Without it, RATINGDESK_PASSWORD "
                  "counts, then the keychain."));
    options.choice("--format", common.format,
                   std::vector<std::pair<QString, OutputFormat>>{
                       {u"table"_s, OutputFormat::Table},
                       {u"csv"_s, OutputFormat::Csv},
                       {u"json"_s, OutputFormat::Json},
                   },
                   Words::tr("How rows are written: a table on a terminal, else csv."));
    options.choice(
        "--language", common.language,
        std::vector<std::pair<QString, Language>>{
            {languageCode(Language::English), Language::English},
            {languageCode(Language::Russian), Language::Russian},
            {languageCode(Language::Belarusian), Language::Belarusian},
        },
        Words::tr("The language of messages and names; the system's, if it is one of them."));
    options.flag("--quiet", common.quiet, Words::tr("Says nothing but data and errors."));
    options.flag("--verbose", common.verbose,
                 Words::tr("Says on standard error what the portal is asked, and how long it "
                           "took."));
}

/// The parser's own words in the program's language. `understood` words are commands.
QString usageErrorText(const CLI::ParseError &error, const Parser &parser,
                       const Arguments &arguments, qsizetype understood)
{
    const QString words = QString::fromUtf8(error.what());
    const QString firstWord = arguments.words.value(understood);
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        const bool lacksCommand = words.startsWith(u"A subcommand");
        // Without a command the window was meant, so the option is what is wrong.
        if (lacksCommand && !arguments.beginsWithWord && !arguments.unknownOptions.isEmpty())
            return Words::tr("Not understood: %1").arg(arguments.unknownOptions.join(u' '));
        if (lacksCommand && firstWord.isEmpty())
            return Words::tr("Which command? None was given.");
        if (lacksCommand)
            return Words::tr("“%1” is not a command.").arg(firstWord);
        return Words::tr("%1 is missing.").arg(words.section(u" is required"_s, 0, 0));
    }
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        QStringList extras;
        for (const std::string &extra : parser.remaining(true))
            extras += QString::fromStdString(extra);
        return Words::tr("Not understood: %1").arg(extras.join(u' '));
    }
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return Words::tr("%1 and %2 cannot be given together.")
            .arg(words.section(u" excludes "_s, 0, 0), words.section(u" excludes "_s, 1));
    if (dynamic_cast<const CLI::RequiresError *>(&error))
        return Words::tr("%1 needs %2 beside it.")
            .arg(words.section(u" requires "_s, 0, 0), words.section(u" requires "_s, 1));
    const bool lacksValue = words.contains(u" required "_s) && words.endsWith(u" missing"_s);
    if (lacksValue && dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Words::tr("%1 needs a value.").arg(words.section(u':', 0, 0));
    if (words.contains(u": At Most 1 required"_s) &&
        dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Words::tr("%1 is given more than once.").arg(words.section(u':', 0, 0));
    return words.startsWith(u": ") ? words.mid(2) : words;
}

int wrongUsage(const CLI::ParseError &error, const Parser &parser, const Arguments &arguments)
{
    QString command = u"ratingdesk"_s;
    const Parser *level = &parser;
    qsizetype understood = 0;
    while (!level->get_subcommands().empty()) {
        level = level->get_subcommands().front();
        ++understood;
        command += u' ' + QString::fromStdString(level->get_name());
    }
    const QString problem =
        terminalText(usageErrorText(error, parser, arguments, understood), LineEnds::Stay);
    const QByteArray text =
        (problem + u'\n' + Words::tr("See “%1 --help”.").arg(command) + u'\n').toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    return static_cast<int>(ExitStatus::WrongUsage);
}

} // namespace

bool isCommandLine(int argc, char *argv[])
{
    const Arguments arguments = lookAt(argc, argv);
    return arguments.asksForHelp || arguments.beginsWithWord || arguments.needsCommand ||
           !arguments.unknownOptions.isEmpty();
}

int runCommandLine(int argc, char *argv[])
{
    useUtf8();
    const Arguments arguments = lookAt(argc, argv);
    // Qt's remarks on the environment are for developers, who set QT_LOGGING_RULES.
    const MessageLog log({.isVerbose = arguments.isVerbose, .showsQtWarnings = false});
    const Commands commands = allCommands();
    const Command *meant = commandOf(arguments.words, commands);
    const auto application =
        makeApplication(meant ? meant->painting() : Command::Painting::None, argc, argv);

    CommonOptions common;
    common.portal = qEnvironmentVariable("RATINGDESK_PORTAL");
    common.language =
        languageOfCode(meant && meant->hasLanguageOfItsOwn() ? arguments.languageInFront
                                                             : arguments.language)
            .value_or(Translation::ofSystem());
    Translation translation;
    translation.use(common.language);

    Parser parser(Words::tr("RatingDesk administers a portal on which citizens rate organizations. "
                            "Without a command it opens its window.")
                      .toStdString(),
                  "ratingdesk");
    parser.formatter(std::make_shared<HelpFormatter>());
    parser.set_help_flag("-h,--help", Words::tr("Shows this help.").toStdString());
    parser.set_version_flag("--version", "RatingDesk " RATINGDESK_VERSION,
                            Words::tr("Shows the version.").toStdString());
    parser.require_subcommand(1);
    parser.footer(
        Words::tr("“ratingdesk COMMAND --help” explains a command and gives examples.\n"
                  "Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but problems were found "
                  "in the data,\n4 portal not reachable or sign-in refused.")
            .toStdString());
    describeCommonOptions(parser, common);
    std::vector<const Parser *> described;
    for (const auto &command : commands)
        described.push_back(describe(parser, *command));

    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success &answer) {
        // Help or the version was asked for; CLI11 prints it.
        return parser.exit(answer);
    } catch (const CLI::ParseError &error) {
        return wrongUsage(error, parser, arguments);
    }

    const auto chosen = std::find_if(described.begin(), described.end(),
                                     [](const Parser *each) { return each->parsed(); });
    Command &command = *commands[static_cast<std::size_t>(chosen - described.begin())];
    Console console(common);
    QElapsedTimer time;
    time.start();
    ExitStatus status = command.run(console);
    if (!console.flush()) {
        console.warn(
            Words::tr("The output could not be written: the disk is full, or its reader has "
                      "gone."));
        status = ExitStatus::Failed;
    }
    qCInfo(commandLog).noquote() << command.words().join(u' ') << "ended with"
                                 << static_cast<int>(status) << "after" << time.elapsed() << "ms";
    return static_cast<int>(status);
}

} // namespace ratingdesk
