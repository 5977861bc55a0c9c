// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/repeatablerequest.h"
#include "models/domain/profilelink.h"
#include "models/portal/standstate.h"
#include "models/stores/organizationforest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const std::vector<std::pair<QString, StandState>> stateWords{{u"printed"_s, StandState::Printed},
                                                             {u"placed"_s, StandState::Placed},
                                                             {u"retired"_s, StandState::Retired}};

QString wordOf(StandState state)
{
    const auto found = std::find_if(stateWords.begin(), stateWords.end(),
                                    [state](const auto &word) { return word.second == state; });
    return found->first;
}

Cell cellOf(QDate day) { return Cell::optional(day.toString(Qt::ISODate)); }

QStringList standColumns()
{
    return {u"code"_s,       u"organization"_s, u"state"_s,      u"place"_s,     u"design"_s,
            u"language"_s,   u"printed_on"_s,   u"printed_by"_s, u"placed_on"_s, u"checked_on"_s,
            u"retired_on"_s, u"scans"_s,        u"scanned_on"_s, u"link"_s};
}

Row standRow(const Stand &stand)
{
    return {stand.code,
            stand.organization.value(),
            wordOf(standState(stand)),
            Cell::optional(stand.place),
            stand.designName,
            stand.language,
            cellOf(stand.printedOn),
            stand.printedBy,
            cellOf(stand.placedOn),
            cellOf(stand.checkedOn),
            cellOf(stand.retiredOn),
            stand.scans,
            cellOf(stand.scannedOn),
            profileLink(stand.organization, LinkForm::Full, stand.code)};
}

void writeStands(Console &console, const std::vector<Stand> &stands)
{
    std::vector<Row> rows;
    for (const Stand &stand : stands)
        rows.push_back(standRow(stand));
    console.writeTable(standColumns(), rows);
}

/// As the list has it.
QString wordOf(StandFault fault)
{
    switch (fault) {
    case StandFault::Renamed:
        return u"renamed"_s;
    case StandFault::Archived:
        return u"archived"_s;
    case StandFault::Merged:
        return u"merged"_s;
    }
    Q_UNREACHABLE();
}

class StandsListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StandsListCommand)

public:
    QStringList words() const override { return {u"stands"_s, u"list"_s}; }
    QString summary() const override
    {
        return tr("Lists what was printed with a code of its own, and where it hangs.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite stands list --under 17 --state placed"_s,
                u"--portal sqlite:minsk.sqlite stands list --not-scanned-since 2026-06-01"_s,
                u"--portal sqlite:minsk.sqlite stands list --outdated"_s};
    }
    QString explanation() const override
    {
        return tr(
            "Columns: code, organization, state (printed, placed or retired), place, design, "
            "language, printed_on, printed_by, placed_on, checked_on, retired_on, scans (how "
            "often its link was opened), scanned_on (last), link; with --outdated also why it "
            "is to be printed anew: renamed, archived or merged.");
    }
    void describe(Options &options) override
    {
        options.add("--under", "ID", m_under, tr("Only of this organization and all below it."));
        options.choice("--state", m_state, stateWords, tr("Only stands in this state."));
        options.add("--not-checked-since", "DAY", m_checkedBefore,
                    tr("Only stands that hang and at which nobody looked since that day."));
        options.add("--not-scanned-since", "DAY", m_scannedBefore,
                    tr("Only stands that hang and whose link nobody opened since that day."));
        options.flag("--outdated", m_isOutdated,
                     tr("Only stands in use whose organization was renamed, archived or merged "
                        "since they were printed."));
    }
    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        auto stands = console.await(tr("Loading the stands"), (*portal)->stands(m_under));
        if (!stands)
            return console.fail(stands.error());
        std::erase_if(*stands, [this](const Stand &stand) { return !isWanted(stand); });
        if (m_isOutdated)
            return writeOutdated(console, **portal, *stands);
        writeStands(console, *stands);
        return ExitStatus::Done;
    }

private:
    bool isWanted(const Stand &stand) const
    {
        return (!m_state || *m_state == standState(stand)) &&
               (!m_checkedBefore.isValid() || isUnseenSince(stand, m_checkedBefore)) &&
               (!m_scannedBefore.isValid() || isSilentSince(stand, m_scannedBefore));
    }

    static ExitStatus writeOutdated(Console &console, PortalSource &portal,
                                    const std::vector<Stand> &stands)
    {
        const auto skeleton =
            console.await(tr("Loading the register"), portal.skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return console.fail(skeleton.error());
        const OrganizationForest forest(std::move((*skeleton)->nodes));
        std::vector<Row> rows;
        for (const Stand &stand : stands) {
            const auto fault = standFault(stand, [&forest](OrganizationId organization) {
                return forest.find(organization);
            });
            if (!fault)
                continue;
            rows.push_back(standRow(stand));
            rows.back().emplace_back(wordOf(*fault));
        }
        console.writeTable(standColumns() + QStringList{u"outdated"_s}, rows);
        return ExitStatus::Done;
    }

    std::optional<OrganizationId> m_under;
    std::optional<StandState> m_state;
    QDate m_checkedBefore;
    QDate m_scannedBefore;
    bool m_isOutdated = false;
};

class StandsRegisterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StandsRegisterCommand)

public:
    QStringList words() const override { return {u"stands"_s, u"register"_s}; }
    QString summary() const override
    {
        return tr("Registers what is to be printed, and gives each its code and link.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite stands register --organization 17 "
                "--organization 18 --design poster-a4 --print-language ru+be --copies 2"_s};
    }
    void describe(Options &options) override
    {
        options.add("--organization", "ID", m_organizations, tr("For whom; may be given often."))
            .required();
        options.add("--design", "NAME", m_wanted.designName, tr("The template of the print."))
            .required();
        options.choice("--print-language", m_wanted.language,
                       std::vector<std::pair<QString, QString>>{{u"ru"_s, u"ru"_s},
                                                                {u"be"_s, u"be"_s},
                                                                {u"ru+be"_s, u"ru+be"_s},
                                                                {u"en"_s, u"en"_s}},
                       tr("The language of the print; ru+be if not given."));
        options.add("--copies", "N", m_copies, tr("How many for each; 1 if not given."), 1, 1000);
        m_request.describe(options);
    }
    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        std::vector<Stand> wanted;
        for (const OrganizationId organization : m_organizations) {
            m_wanted.organization = organization;
            wanted.insert(wanted.end(), static_cast<std::size_t>(m_copies), m_wanted);
        }
        const auto added = console.await(tr("Registering the stands"),
                                         (*portal)->addStands(wanted, m_request.id()));
        if (!added)
            return console.fail(added.error());
        writeStands(console, *added);
        return ExitStatus::Done;
    }

private:
    std::vector<OrganizationId> m_organizations;
    Stand m_wanted{.code = {}, .language = u"ru+be"_s};
    int m_copies = 1;
    RepeatableRequest m_request;
};

/// What is said of stands that are there.
class StandsChangeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StandsChangeCommand)

public:
    void describe(Options &options) override
    {
        options.add("code", "CODE", m_codes, tr("The codes of the stands.")).required();
        options.add("--on", "DAY", m_day, tr("Since when; today in Minsk if not given."));
    }
    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto all = console.await(tr("Loading the stands"), (*portal)->stands({}));
        if (!all)
            return console.fail(all.error());
        const QDate day = m_day.isValid() ? m_day : console.portalInfo().today();
        std::vector<Stand> changed;
        for (const QString &code : std::as_const(m_codes)) {
            const auto found = std::find_if(all->begin(), all->end(), [&code](const Stand &stand) {
                return stand.code == code.toUpper();
            });
            if (found == all->end())
                return console.fail(tr("There is no stand with the code “%1”.").arg(code));
            changed.push_back(*found);
            change(changed.back(), day);
        }
        const auto saved = console.await(tr("Saving the stands"), (*portal)->changeStands(changed));
        if (!saved)
            return console.fail(saved.error());
        writeStands(console, *saved);
        return ExitStatus::Done;
    }

protected:
    virtual void change(Stand &stand, QDate day) const = 0;

private:
    QStringList m_codes;
    QDate m_day;
};

class StandsPlaceCommand : public StandsChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(StandsPlaceCommand)

public:
    QStringList words() const override { return {u"stands"_s, u"place"_s}; }
    QString summary() const override { return tr("Says where a stand hangs."); }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite stands place K7M2PXQ4 --place \"Hall\""_s};
    }
    void describe(Options &options) override
    {
        StandsChangeCommand::describe(options);
        options.add("--place", "TEXT", m_place, tr("Where, in words.")).required();
    }

protected:
    void change(Stand &stand, QDate day) const override
    {
        stand.place = m_place;
        stand.placedOn = day;
        stand.checkedOn = {}; // it was looked at somewhere else
    }

private:
    QString m_place;
};

class StandsCheckCommand : public StandsChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(StandsCheckCommand)

public:
    QStringList words() const override { return {u"stands"_s, u"check"_s}; }
    QString summary() const override
    {
        return tr("Says that somebody looked at a stand, and that it hangs there and can be read.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite stands check K7M2PXQ4"_s};
    }

protected:
    void change(Stand &stand, QDate day) const override { stand.checkedOn = day; }
};

class StandsRetireCommand : public StandsChangeCommand
{
    Q_DECLARE_TR_FUNCTIONS(StandsRetireCommand)

public:
    QStringList words() const override { return {u"stands"_s, u"retire"_s}; }
    QString summary() const override
    {
        return tr("Says that a stand is gone. Its link still leads to the organization.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite stands retire K7M2PXQ4"_s};
    }

protected:
    void change(Stand &stand, QDate day) const override { stand.retiredOn = day; }
};

} // namespace

void addStandCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<StandsListCommand>());
    commands.push_back(std::make_unique<StandsRegisterCommand>());
    commands.push_back(std::make_unique<StandsPlaceCommand>());
    commands.push_back(std::make_unique<StandsCheckCommand>());
    commands.push_back(std::make_unique<StandsRetireCommand>());
}

} // namespace ratingdesk
