// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/cleaning/duplicates.h"
#include "models/portal/portalerrors.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class DuplicatesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DuplicatesCommand)

public:
    QStringList words() const override { return {u"duplicates"_s}; }
    QString summary() const override
    {
        return tr("Lists pairs of organizations that may be registered twice.");
    }
    QStringList examples() const override { return {u"--portal demo duplicates --under 10003"_s}; }
    QString explanation() const override
    {
        return tr("Active organizations whose names are the same or nearly so, whatever their "
                  "legal form, quotes and abbreviations, with the same УНП, address or "
                  "superior; and those with the same УНП and address. The likeliest come "
                  "first.\n\n"
                  "Columns: first, first_name, second, second_name, likeness (of the names, in "
                  "percent), same_unp, same_address, same_parent. “organizations merge” makes one "
                  "of two.");
    }

    void describe(Options &options) override
    {
        options.add("--under", "ID", m_under,
                    tr("Only where both are this organization or below it."));
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        auto organizations =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!organizations)
            return console.fail(organizations.error());
        QHash<OrganizationId, std::optional<OrganizationId>> parents;
        QHash<OrganizationId, QString> names;
        for (const Organization &organization : *organizations) {
            parents.insert(organization.id, organization.parent);
            names.insert(organization.id, organization.fullName(console.language()));
        }
        if (m_under && !parents.contains(*m_under))
            return console.fail(organizationMissing(*m_under));
        if (m_under)
            std::erase_if(*organizations, [&](const Organization &organization) {
                return !isWithin(organization.id, parents);
            });
        std::vector<Row> rows;
        for (const LikelyDuplicate &pair : likelyDuplicates(*organizations))
            rows.push_back({pair.first.value(), names.value(pair.first), pair.second.value(),
                            names.value(pair.second), pair.likeness, pair.sameUnp, pair.sameAddress,
                            pair.sameParent});
        const auto count = static_cast<int>(rows.size());
        console.writeTable({u"first"_s, u"first_name"_s, u"second"_s, u"second_name"_s,
                            u"likeness"_s, u"same_unp"_s, u"same_address"_s, u"same_parent"_s},
                           std::move(rows));
        console.message(tr("%n likely duplicate(s).", nullptr, count));
        return ExitStatus::Done;
    }

private:
    bool isWithin(OrganizationId organization,
                  const QHash<OrganizationId, std::optional<OrganizationId>> &parents) const
    {
        std::optional<OrganizationId> at = organization;
        for (qsizetype steps = 0; at && steps <= parents.size(); ++steps) {
            if (*at == *m_under)
                return true;
            at = parents.value(*at);
        }
        return false;
    }

    std::optional<OrganizationId> m_under;
};

} // namespace

void addCleaningCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<DuplicatesCommand>());
}

} // namespace ratingdesk
