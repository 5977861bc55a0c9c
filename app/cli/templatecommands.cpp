// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/poster/templatecatalogue.h"
#include "models/poster/templatecheck.h"
#include "models/words/posters/posterwords.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class TemplatesListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesListCommand)

public:
    QStringList words() const override { return {u"templates"_s, u"list"_s}; }
    QString summary() const override { return tr("Lists the templates for posters."); }
    QStringList examples() const override { return {u"templates list"_s}; }
    QString explanation() const override
    {
        return tr("Your own templates are SVG files in %1.")
            .arg(TemplateCatalogue::ownTemplatesFolder());
    }
    Painting painting() const override { return Painting::Pictures; }
    void describe(Options &) override {}

    ExitStatus run(Console &console) override
    {
        const TemplateCatalogue catalogue =
            TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder());
        std::vector<Row> rows;
        for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
            const PosterTemplate *design = entry.design.get();
            rows.push_back({entry.id, design ? design->title(console.language()) : QString(),
                            design ? Cell(design->size().width(), 0) : Cell(),
                            design ? Cell(design->size().height(), 0) : Cell(),
                            design ? Cell(design->qr().module.value(), 2) : Cell(),
                            entry.bundled ? u"bundled"_s : u"own"_s, design != nullptr});
        }
        console.writeTable({u"name"_s, u"title"_s, u"width_mm"_s, u"height_mm"_s, u"module_mm"_s,
                            u"origin"_s, u"usable"_s},
                           rows);
        return ExitStatus::Done;
    }
};

class TemplatesCheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCheckCommand)

public:
    QStringList words() const override { return {u"templates"_s, u"check"_s}; }
    QString summary() const override { return tr("Says whether an SVG file can be a template."); }
    QStringList examples() const override { return {u"templates check school.svg"_s}; }
    QString explanation() const override
    {
        return tr(
            "A template is an SVG file made in Inkscape, in millimetres or for screens in "
            "pixels. Elements with these ids (Object, Object Properties) are filled: qr "
            "(needed on paper), name, short-name, heading, invitation, step1, step2, step3 "
            "or steps, caution, host, link, link-hint, portal, footer, stand-code, demo; with "
            "-ru, -be or -en behind it, in that language only. Each is a rectangle, or a group of "
            "a "
            "rectangle (the room) and a text (the look). Clones of the group that holds them "
            "all are filled too. The exit status is 3 when something would not be printed as "
            "it is drawn.");
    }
    Painting painting() const override { return Painting::Pictures; }

    void describe(Options &options) override
    {
        options.add("file", "FILE.svg", m_file, tr("The file.")).required();
    }

    ExitStatus run(Console &console) override
    {
        TemplateCatalogue::Entry entry = TemplateCatalogue::loadFile(m_file);
        bool isUsable = entry.design != nullptr;
        if (isUsable) {
            const std::vector<TemplateProblem> found = checkDesign(entry.design);
            entry.problems.insert(entry.problems.end(), found.begin(), found.end());
            isUsable = std::all_of(found.begin(), found.end(), [](const TemplateProblem &problem) {
                return problem.isWarning();
            });
        }
        std::vector<Row> rows;
        for (const TemplateProblem &problem : entry.problems) {
            rows.push_back({m_file, problem.line > 0 ? Cell(problem.line) : Cell(),
                            problem.isWarning() ? u"warning"_s : u"error"_s,
                            templateProblemText(problem)});
        }
        console.writeTable({u"file"_s, u"line"_s, u"severity"_s, u"message"_s}, rows);
        const bool changesTheLook =
            std::any_of(entry.problems.begin(), entry.problems.end(),
                        [](const TemplateProblem &problem) { return problem.changesTheLook(); });
        if (isUsable && changesTheLook) {
            console.message(
                tr("The template can be used, but it would not be printed as it is drawn."));
            return ExitStatus::ProblemsFound;
        }
        if (isUsable) {
            console.message(tr("The template can be used."));
            return ExitStatus::Done;
        }
        const bool isUnreadable =
            std::any_of(entry.problems.begin(), entry.problems.end(), [](const auto &problem) {
                return problem.kind == TemplateProblem::Kind::Unreadable;
            });
        console.message(tr("The template cannot be used."));
        return isUnreadable ? ExitStatus::Failed : ExitStatus::ProblemsFound;
    }

private:
    QString m_file;
};

class TemplatesExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesExportCommand)

public:
    QStringList words() const override { return {u"templates"_s, u"export"_s}; }
    QString summary() const override
    {
        return tr("Writes a template as a file, to make your own of it.");
    }
    QStringList examples() const override
    {
        return {u"templates export a4-poster --out school.svg"_s};
    }
    QString explanation() const override
    {
        return tr("Beside FILE.svg it writes what belongs to it: FILE.ru+be.svg, the drawing for "
                  "posters in two languages, and FILE.json with titles and words. Change them in "
                  "Inkscape and in a text editor, and put them into %1.")
            .arg(TemplateCatalogue::ownTemplatesFolder());
    }
    Painting painting() const override { return Painting::Pictures; }

    void describe(Options &options) override
    {
        options.add("name", "NAME", m_name, tr("See “templates list”.")).required();
        options.add("--out", "FILE.svg", m_out, tr("The file.")).required();
    }

    ExitStatus run(Console &console) override
    {
        const TemplateCatalogue catalogue =
            TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder());
        const TemplateCatalogue::Entry *entry = catalogue.find(m_name);
        if (!entry)
            return console.fail(
                tr("There is no template “%1”. See “ratingdesk templates list”.").arg(m_name),
                ExitStatus::WrongUsage);
        const auto without = [](const QString &path) {
            return QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName();
        };
        const QString from = without(entry->path);
        const QString to = without(m_out);
        QStringList endings;
        for (const QString &ending : {u".svg"_s, u".ru+be.svg"_s, u".json"_s}) {
            if (QFile::exists(from + ending))
                endings << ending;
        }
        for (const QString &ending : endings) {
            if (QFile::exists(to + ending))
                return console.fail(
                    tr("“%1” exists already: choose another name.").arg(to + ending));
        }
        for (const QString &ending : endings) {
            QFile file(from + ending);
            QSaveFile copy(to + ending);
            if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) ||
                copy.write(file.readAll()) < 0 || !copy.commit())
                return console.fail(
                    tr("“%1” cannot be written: %2").arg(to + ending, copy.errorString()));
            console.message(tr("Written: %1").arg(to + ending));
        }
        return ExitStatus::Done;
    }

private:
    QString m_name;
    QString m_out;
};

} // namespace

void addTemplateCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<TemplatesListCommand>());
    commands.push_back(std::make_unique<TemplatesCheckCommand>());
    commands.push_back(std::make_unique<TemplatesExportCommand>());
}

} // namespace ratingdesk
