// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/poster/templatecatalogue.h"
#include "models/poster/templatecheck.h"
#include "models/words/posters/posterwords.h"

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
        return tr("A template is an SVG in millimetres. Elements with these ids are filled: qr "
                  "(needed), name, heading, invitation, step1, step2, step3 or steps, link, "
                  "link-hint, portal, footer, demo. Each is a rectangle, or a group of a rectangle "
                  "(the room) and a text (the look). The exit status is 3 when something would not "
                  "be printed as it is drawn.");
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
            isUsable = found.empty();
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

} // namespace

void addTemplateCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<TemplatesListCommand>());
    commands.push_back(std::make_unique<TemplatesCheckCommand>());
}

} // namespace ratingdesk
