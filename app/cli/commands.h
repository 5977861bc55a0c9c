// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace ratingdesk {

using CommandList = std::vector<std::unique_ptr<Command>>;

// The families of commands; each is defined beside its commands.
void addPortalCommands(CommandList &commands);
void addAccountCommands(CommandList &commands);
void addCleaningCommands(CommandList &commands);
void addDemoCommands(CommandList &commands);
void addOrganizationCommands(CommandList &commands);
void addChangeCommands(CommandList &commands);
void addMergeCommands(CommandList &commands);
void addListCommands(CommandList &commands);
void addExchangeCommands(CommandList &commands);
void addExportCommands(CommandList &commands);
void addRankingCommands(CommandList &commands);
void addChartCommands(CommandList &commands);
void addRankSetsCommands(CommandList &commands);
void addPosterCommands(CommandList &commands);
void addBannerCommands(CommandList &commands);
void addKitCommands(CommandList &commands);
void addTemplateCommands(CommandList &commands);
void addStandCommands(CommandList &commands);
void addVerifyCommands(CommandList &commands);

} // namespace ratingdesk
