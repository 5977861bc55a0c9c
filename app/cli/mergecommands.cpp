// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecommand.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/domain/hiddensigns.h"
#include "models/portal/merging.h"
#include "models/portal/portalerrors.h"
#include "models/stores/organizationforest.h"
#include "models/words/mergewords.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class MergeCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"merge"_s}; }
    QString summary() const override { return tr("Makes several organizations one."); }
    QStringList examples() const override
    {
        return {u"--portal demo organizations merge 10005 10006 --into 10004 "
                "--reason \"Приказ № 1\" --dry-run"_s};
    }
    QString explanation() const override
    {
        return tr("What stands below them comes below their successor; their links and printed "
                  "codes lead to it. Their ratings and history stay as they were. It is one "
                  "change; “organizations separate” takes it back.");
    }

    void describe(Options &options) override
    {
        options.add("ids", "ID", m_ids, tr("The organizations to be merged.")).required();
        options.add("--into", "ID", m_into, tr("Their successor; it may be one of them."))
            .required();
        options.add("--on", "DAY", m_on, tr("Since when: 2023-03-01; today if not given."));
        describeChange(options, true);
    }

    ExitStatus run(Console &console) override
    {
        if (typedText(m_reason).isEmpty())
            return console.fail(tr("The reason is empty: say why, for the journal."),
                                ExitStatus::WrongUsage);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        std::vector<OrganizationId> mentioned = m_ids;
        mentioned.push_back(m_into);
        if (const auto refused = refuseMissing(console, **portal, mentioned))
            return *refused;
        const auto skeleton = console.await(tr("Loading the register"),
                                            (*portal)->skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return console.fail(skeleton.error());
        const OrganizationForest forest(std::move((*skeleton)->nodes));
        for (const OrganizationId id : m_ids) {
            const OrganizationNode *node = forest.find(id);
            if (node && node->state == OrganizationState::Merged)
                return console.fail(
                    tr("Organization %1 was merged already. Nothing was changed.").arg(id.value()));
        }
        const MergePlan plan = mergePlan(forest.nodes(), m_ids, m_into, m_on);
        if (plan.merged.empty())
            return console.fail(tr("Name an organization that is not its own successor."),
                                ExitStatus::WrongUsage);
        const auto impact =
            console.await(tr("Looking up what hangs on them"), mergeImpact(**portal, plan));
        if (!impact)
            return console.fail(impact.error());
        const OrganizationNode *into = forest.find(m_into);
        for (const QString &sentence :
             mergeSentences(plan, *impact, into ? into->name(console.language()) : QString()))
            console.message(sentence);
        return apply(console, **portal, plan.changes);
    }

private:
    std::vector<OrganizationId> m_ids;
    OrganizationId m_into;
    QDate m_on;
};

class SeparateCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(SeparateCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"separate"_s}; }
    QString summary() const override
    {
        return tr("Takes back that an organization was merged into another one.");
    }
    QStringList examples() const override
    {
        return {
            u"--portal portal.sqlite organizations separate 10005 --reason \"Ошибка\" --dry-run"_s};
    }
    QString explanation() const override
    {
        return tr("It is again what it was before, and what came along with it stands below it "
                  "again, save what was moved on since. Possible at any time.");
    }

    void describe(Options &options) override
    {
        options.add("id", "ID", m_id, tr("The organization that was merged.")).required();
        describeChange(options, true);
    }

    ExitStatus run(Console &console) override
    {
        if (typedText(m_reason).isEmpty())
            return console.fail(tr("The reason is empty: say why, for the journal."),
                                ExitStatus::WrongUsage);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto skeleton = console.await(tr("Loading the register"),
                                            (*portal)->skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return console.fail(skeleton.error());
        const OrganizationForest forest(std::move((*skeleton)->nodes));
        const OrganizationNode *node = forest.find(m_id);
        if (!node)
            return console.fail(organizationMissing(m_id));
        if (node->state != OrganizationState::Merged)
            return console.fail(
                tr("Organization %1 is not merged into another one.").arg(m_id.value()));
        const auto record = console.await(tr("Reading the journal"), mergeRecord(**portal, m_id));
        if (!record)
            return console.fail(record.error());
        const std::vector<Change> changes = separation(forest.nodes(), *record);
        const OrganizationNode *into = forest.find(record->into);
        for (const QString &sentence : separationSentences(
                 *record, changes, into ? into->name(console.language()) : QString()))
            console.message(sentence);
        return apply(console, **portal, changes);
    }

private:
    OrganizationId m_id;
};

} // namespace

void addMergeCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<SeparateCommand>());
}

} // namespace ratingdesk
