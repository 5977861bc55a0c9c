// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace ratingdesk {

std::vector<std::unique_ptr<Command>> allCommands()
{
    CommandList commands;
    addPortalCommands(commands);
    addAccountCommands(commands);
    addDemoCommands(commands);
    addOrganizationCommands(commands);
    addChangeCommands(commands);
    addCleaningCommands(commands);
    addListCommands(commands);
    addExchangeCommands(commands);
    addExportCommands(commands);
    addRankingCommands(commands);
    addChartCommands(commands);
    addRankSetsCommands(commands);
    addPosterCommands(commands);
    addBannerCommands(commands);
    addKitCommands(commands);
    addTemplateCommands(commands);
    addVerifyCommands(commands);
    addStandCommands(commands);
    return commands;
}

} // namespace ratingdesk
