// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changecommand.h"

#include "app/cli/options.h"
#include "app/cli/organizationtable.h"
#include "models/domain/hiddensigns.h"
#include "models/domain/validators.h"
#include "models/exchange/fieldsetter.h"
#include "models/exchange/importmapping.h"
#include "models/portal/portalerrors.h"
#include "models/words/portalerrortext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Parents = QHash<OrganizationId, std::optional<OrganizationId>>;

/// Those of which nobody knows yet where they stand, ascending.
std::vector<OrganizationId> unknownParents(const Parents &parents)
{
    std::set<OrganizationId> unknown;
    for (const std::optional<OrganizationId> &parent : parents) {
        if (parent && !parents.contains(*parent))
            unknown.insert(*parent);
    }
    return {unknown.begin(), unknown.end()};
}

} // namespace

void ChangeCommand::describeChange(Options &options, bool reasonIsRequired)
{
    Option reason =
        options.add("--reason", "TEXT", m_reason, tr("Why; it is kept in the journal."));
    if (reasonIsRequired)
        reason.required();
    options.flag("--dry-run", m_isDryRun, tr("Shows what would happen and changes nothing."));
    m_request.describe(options);
}

ExitStatus ChangeCommand::apply(Console &console, PortalSource &portal, std::vector<Change> changes)
{
    const ApplyMode mode = m_isDryRun ? ApplyMode::DryRun : ApplyMode::Commit;
    m_reason = typedText(m_reason);
    if (const auto ended = m_request.endsBefore(console, portal))
        return *ended;
    const auto receipt = console.await(
        tr("Changing the register"),
        portal.apply({.changes = std::move(changes), .reason = m_reason, .request = m_request.id()},
                     mode));
    if (!receipt)
        return console.fail(receipt.error());
    return show(console, portal, *receipt);
}

std::optional<ExitStatus> ChangeCommand::setFields(Console &console, PortalSource &portal,
                                                   const QStringList &settings,
                                                   Organization &organization)
{
    const auto reference = console.await(tr("Loading spheres"), portal.referenceData());
    if (!reference)
        return console.fail(reference.error());
    // Everything that is wrong is said at once.
    QStringList problems;
    std::vector<OrganizationField> badFields;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0).trimmed();
        const QString value = setting.section(u'=', 1);
        const auto field = fieldOfKey(key);
        if (!setting.contains(u'=') || !field) {
            QStringList fields = importFields(ImportSubject::Organizations);
            fields.removeOne(u"id"_s);
            problems << tr("“%1” sets nothing. Write FIELD=VALUE with one of these fields: %2.")
                            .arg(setting, fields.join(u", "_s));
        } else if (!setField(organization, *field, value, *reference)) {
            badFields.push_back(*field);
            const QStringList possible = possibleValues(*field);
            problems << (possible.empty() ? tr("“%1” is no value for %2.").arg(value, key)
                                          : tr("“%1” is no value for %2. Possible are: %3.")
                                                .arg(value, key, possible.join(u", "_s)));
        }
    }
    for (const FieldProblem &problem : problemsOf(organization)) {
        if (std::find(badFields.begin(), badFields.end(), problem.field) == badFields.end())
            problems << fieldProblemSentence(problem);
    }
    if (!categoryFitsSphere(organization, *reference))
        problems << tr("The category belongs to another sphere.");
    if (!problems.empty())
        return console.fail(problems.join(u'\n'), ExitStatus::WrongUsage);
    return {};
}

std::optional<ExitStatus> ChangeCommand::refuseMissing(Console &console, PortalSource &portal,
                                                       const std::vector<OrganizationId> &ids)
{
    const auto found = console.await(tr("Looking it up"), portal.organizations(ids));
    if (!found)
        return console.fail(found.error());
    QStringList missing;
    for (const OrganizationId id : ids) {
        const bool isThere = std::any_of(found->begin(), found->end(),
                                         [id](const Organization &each) { return each.id == id; });
        const QString number = QString::number(id.value());
        if (!isThere && !missing.contains(number))
            missing << number;
    }
    if (missing.empty())
        return {};
    if (missing.size() == 1)
        return console.fail(organizationMissing(OrganizationId(missing.front().toLongLong())));
    return console.fail(tr("There are no organizations with these ids in the portal: %1. "
                           "Nothing was changed.")
                            .arg(missing.join(u", "_s)));
}

ExitStatus ChangeCommand::show(Console &console, PortalSource &portal, const ChangeReceipt &receipt)
{
    // After a dry run the register does not hold what the receipt says.
    Parents parents;
    for (const Organization &organization : receipt.organizations)
        parents.insert(organization.id, organization.parent);
    // Of a register that is large only what stands above is looked up, level by level.
    for (std::vector<OrganizationId> above = unknownParents(parents); !above.empty();
         above = unknownParents(parents)) {
        const auto found = console.await(tr("Looking it up"), portal.organizations(above));
        if (!found)
            return console.fail(found.error());
        for (const OrganizationId id : above)
            parents.insert(id, std::nullopt); // also where nobody may see it
        for (const Organization &organization : *found)
            parents.insert(organization.id, organization.parent);
    }

    const OrganizationTable table(parents, console.language());
    std::vector<Row> rows;
    for (const Organization &organization : receipt.organizations)
        rows.push_back(table.row(organization));
    console.writeTable(OrganizationTable::columns(), rows);

    if (receipt.descendantsMoved > 0)
        console.message(
            tr("%n organization(s) below move along.", nullptr, receipt.descendantsMoved));
    if (receipt.questionnairesMoved > 0)
        console.message(tr("%n questionnaire(s) count elsewhere from now on.", nullptr,
                           static_cast<int>(receipt.questionnairesMoved)));
    if (m_isDryRun)
        console.message(tr("This was a dry run: nothing was changed."));
    return ExitStatus::Done;
}

} // namespace ratingdesk
