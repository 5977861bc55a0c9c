// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/exchange/outputfile.h"
#include "models/portal/standvalues.h"
#include "models/poster/posterorder.h"
#include "models/printing/deliveryroute.h"
#include "models/stores/organizationforest.h"

#include <QSet>

namespace ratingdesk {

/// What “posters”, “banners” and “kits” have in common: of whom they are made, how their order is
/// put together, and what is said of it afterwards.
class PosterMakingCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PosterMakingCommand)

public:
    Painting painting() const override { return Painting::Pictures; }
    bool hasLanguageOfItsOwn() const override { return true; }

protected:
    using Design = std::shared_ptr<const PosterTemplate>;

    void describeChoice(Options &options);
    void describeLanguageAndLink(Options &options);
    void describeReport(Options &options);

    /// Whether somebody was named to make them of; says what is missing.
    Console::OrExit<void> requireChoice(Console &console) const;
    Console::OrExit<void> openReport(Console &console);
    /// Both, for what can only go into a folder.
    Console::OrExit<void> beginInFolder(Console &console, const QString &folder);
    /// By its name, or read from a file.
    Console::OrExit<Design> chosenDesign(Console &console, const QString &name) const;
    /// Several, each once.
    Console::OrExit<std::vector<Design>> chosenDesigns(Console &console,
                                                       const QStringList &names) const;
    /// Puts whoever was named into the order, with what the portal says of them and what the
    /// connection allows. The design has to be there.
    Console::OrExit<void> completeOrder(Console &console);
    /// Who goes where. After completeOrder() no more is asked of the portal than it has to be.
    Console::OrExit<DeliveryRoute> route(Console &console);
    ExitStatus refuse(Console &console, PosterOrder::Obstacle obstacle) const;
    /// Writes the report and says what was found; `place` is where they went.
    ExitStatus conclude(Console &console, const PosterReport &report, const QString &place);

    PosterOrder m_order;

private:
    Console::OrExit<const OrganizationForest *> forest(Console &console);
    Console::OrExit<std::vector<OrganizationId>> idsInTree(Console &console);
    /// Leaves those that the options about stands mean.
    Console::OrExit<void> narrowByStands(Console &console, std::vector<OrganizationId> &wanted);
    /// Whose stands are to be printed anew, or who took the place of such.
    Console::OrExit<QSet<OrganizationId>> outdated(Console &console,
                                                   const std::vector<Stand> &stands);
    Console::OrExit<std::vector<OrganizationId>> idsInList(Console &console) const;

    std::vector<OrganizationId> m_organizations;
    std::optional<OrganizationId> m_under;
    bool m_all = false;
    QString m_list;
    bool m_withoutStand = false;
    bool m_outdated = false;
    std::optional<OrganizationForest> m_forest; ///< once it was needed
    QString m_report;
    std::optional<OutputFile> m_reportFile;
};

/// Whoever writes “posters.png” means a file: a folder of that name would be a surprise.
bool canBeFolder(const QString &path);

} // namespace ratingdesk
