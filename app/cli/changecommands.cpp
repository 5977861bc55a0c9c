// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecommand.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/domain/hiddensigns.h"
#include "models/portal/organizationfields.h"
#include "models/portal/portalerrors.h"
#include "models/stores/organizationforest.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class CreateCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(CreateCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"create"_s}; }
    QString summary() const override { return tr("Adds an organization to the register."); }
    QStringList examples() const override
    {
        return {u"--portal demo organizations create --under 10004 --set kind=subdivision "
                "--set name_ru=\"Отдел кадров\""_s};
    }
    QString explanation() const override
    {
        return tr("Writes the new organization as a row, with the id that the portal gave it.");
    }

    void describe(Options &options) override
    {
        options.add("--under", "ID", m_under,
                    tr("Below this organization; at the top if not given."));
        options.add("--id", "ID", m_id, tr("The id it must get; the next free one if not given."));
        options
            .addKeyed("--set", "FIELD=VALUE", m_settings,
                      tr("A field and its value; once for each field."))
            .required();
        describeChange(options, false);
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        Organization organization;
        organization.id = m_id.value_or(OrganizationId());
        organization.parent = m_under;
        if (const auto refused = setFields(console, **portal, m_settings, organization))
            return *refused;
        return apply(console, **portal, {CreateOrganization{organization}});
    }

private:
    std::optional<OrganizationId> m_under;
    std::optional<OrganizationId> m_id;
    QStringList m_settings;
};

class UpdateCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(UpdateCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"update"_s}; }
    QString summary() const override { return tr("Changes fields of an organization."); }
    QStringList examples() const override
    {
        return {u"--portal demo organizations update 10002 --set phone=\"+375 17 200-00-00\" "
                "--set short_name_ru=Белпочта"_s,
                u"--portal demo organizations update 10002 --set website= --dry-run"_s};
    }

    void describe(Options &options) override
    {
        options.add("id", "ID", m_id, tr("The organization.")).required();
        options
            .addKeyed("--set", "FIELD=VALUE", m_settings,
                      tr("A field and its new value, or nothing to clear it; once for each field."))
            .required();
        describeChange(options, false);
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto found =
            console.await(tr("Looking it up"), (*portal)->organizations(std::vector{m_id}));
        if (!found)
            return console.fail(found.error());
        if (found->empty())
            return console.fail(organizationMissing(m_id));

        const Organization &before = found->front();
        Organization after = before;
        if (const auto refused = setFields(console, **portal, m_settings, after))
            return *refused;
        if (after.parent != before.parent || after.state != before.state)
            return console.fail(tr("Where an organization stands is changed by “organizations "
                                   "move”, its state by “organizations archive”."),
                                ExitStatus::WrongUsage);
        const FieldDifference difference = differenceOf(before, after);
        if (difference.isEmpty()) {
            console.message(tr("Nothing to change: the fields have these values already."));
            return ExitStatus::Done;
        }
        for (const QString &key : difference.after.keys())
            console.message(tr("%1: “%2” becomes “%3”")
                                .arg(key, difference.before.value(key).toVariant().toString(),
                                     difference.after.value(key).toVariant().toString()));
        return apply(console, **portal, {UpdateOrganization{after}});
    }

private:
    OrganizationId m_id;
    QStringList m_settings;
};

class MoveCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"move"_s}; }
    QString summary() const override
    {
        return tr("Puts organizations, with everything below them, below another one.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo organizations move 10005 10006 --to 10003 --reason \"Указ № 1\""_s,
                u"--portal demo organizations move 10005 --to top --reason \"Реорганизация\" "
                "--on 2023-03-01 --dry-run"_s};
    }

    void describe(Options &options) override
    {
        options.add("ids", "ID", m_ids, tr("The organizations to be moved.")).required();
        options.add("--to", "ID", m_to, tr("Below this one, or “top”.")).required();
        options.add("--on", "DAY", m_on, tr("Since when: 2023-03-01; today if not given."));
        describeChange(options, true);
    }

    ExitStatus run(Console &console) override
    {
        if (typedText(m_reason).isEmpty())
            return console.fail(tr("The reason is empty: say why, for the journal."),
                                ExitStatus::WrongUsage);
        std::optional<OrganizationId> to;
        if (m_to != "top"_L1) {
            to = organizationIdIn(m_to);
            if (!to)
                return console.fail(
                    tr("“%1” does not fit --to: give the id of an organization, or “top”.")
                        .arg(m_to),
                    ExitStatus::WrongUsage);
        }
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        if (m_on.isValid() && m_on > console.portalInfo().today())
            return console.fail(
                tr("%1 has not come yet: a move can begin today or on a day that was.")
                    .arg(m_on.toString(Qt::ISODate)),
                ExitStatus::WrongUsage);
        std::vector<OrganizationId> mentioned = m_ids;
        if (to)
            mentioned.push_back(*to);
        if (const auto refused = refuseMissing(console, **portal, mentioned))
            return *refused;
        std::vector<Change> changes;
        for (const OrganizationId id : m_ids)
            changes.emplace_back(MoveOrganization{id, to, m_on, 0});
        return apply(console, **portal, std::move(changes));
    }

private:
    std::vector<OrganizationId> m_ids;
    QString m_to;
    QDate m_on;
};

/// Gives organizations another state: takes them out of use, or brings them back.
class StateCommand : public ChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(StateCommand)

public:
    explicit StateCommand(OrganizationState state) : m_state(state) {}

    QStringList words() const override
    {
        return {u"organizations"_s, isArchiving() ? u"archive"_s : u"restore"_s};
    }
    QString summary() const override
    {
        return isArchiving() ? tr("Takes organizations out of use; their history stays.")
                             : tr("Brings archived organizations back into use.");
    }
    QStringList examples() const override
    {
        if (!isArchiving())
            return {u"--portal demo organizations restore 10046 --dry-run"_s};
        return {
            u"--portal demo organizations archive 10005 10006 --reason \"Ликвидация\""_s,
            u"--portal demo organizations archive 10003 --with-below --reason \"Ликвидация\""_s};
    }

    void describe(Options &options) override
    {
        options
            .add("ids", "ID", m_ids,
                 isArchiving() ? tr("The organizations to be archived.")
                               : tr("The organizations to be brought back."))
            .required();
        options.flag("--with-below", m_withBelow,
                     isArchiving() ? tr("Also all active organizations below them.")
                                   : tr("Also all archived organizations below them."));
        describeChange(options, false);
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto skeleton = console.await(tr("Loading the register"),
                                            (*portal)->skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return console.fail(skeleton.error());
        if (const auto refused = refuseMissing(console, **portal, m_ids))
            return *refused;
        const OrganizationForest forest(std::move((*skeleton)->nodes));
        std::vector<Change> changes;
        for (const OrganizationId id : m_ids) {
            const OrganizationNode *node = forest.find(id);
            if (!node)
                return console.fail(organizationMissing(id));
            if (node->state == m_state)
                console.message(isArchiving()
                                    ? tr("Organization %1 is archived already.").arg(id.value())
                                    : tr("Organization %1 is in use already.").arg(id.value()));
            else
                changes.emplace_back(SetOrganizationState{id, m_state, 0});
        }
        const std::vector<OrganizationId> below = othersBelow(forest);
        if (m_withBelow) {
            for (const OrganizationId id : below)
                changes.emplace_back(SetOrganizationState{id, m_state, 0});
        }
        if (!below.empty())
            tellOfThoseBelow(console, static_cast<int>(below.size()));
        if (changes.empty())
            return ExitStatus::Done;
        return apply(console, **portal, std::move(changes));
    }

private:
    bool isArchiving() const { return m_state == OrganizationState::Archived; }

    void tellOfThoseBelow(Console &console, int count) const
    {
        if (isArchiving())
            console.message(
                m_withBelow
                    ? tr("%n active organization(s) below are archived with them.", nullptr, count)
                    : tr("%n active organization(s) below stay in use where they are; --with-below "
                         "archives them too.",
                         nullptr, count));
        else
            console.message(
                m_withBelow
                    ? tr("%n archived organization(s) below are brought back with them.", nullptr,
                         count)
                    : tr("%n archived organization(s) below stay archived; --with-below brings "
                         "them back too.",
                         nullptr, count));
    }

    /// Those below the ones named that are not named themselves and have not that state yet;
    /// parents before children.
    std::vector<OrganizationId> othersBelow(const OrganizationForest &forest) const
    {
        std::set<OrganizationId> seen(m_ids.begin(), m_ids.end());
        std::vector<OrganizationId> below;
        for (const OrganizationId id : m_ids) {
            for (const OrganizationId each : forest.subtreeOf(id)) {
                const OrganizationState state = forest.find(each)->state;
                if (state != m_state && state != OrganizationState::Merged &&
                    seen.insert(each).second)
                    below.push_back(each);
            }
        }
        return below;
    }

    OrganizationState m_state;
    std::vector<OrganizationId> m_ids;
    bool m_withBelow = false;
};

} // namespace

void addChangeCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<UpdateCommand>());
    commands.push_back(std::make_unique<MoveCommand>());
    addMergeCommands(commands);
    commands.push_back(std::make_unique<StateCommand>(OrganizationState::Archived));
    commands.push_back(std::make_unique<StateCommand>(OrganizationState::Active));
}

} // namespace ratingdesk
