// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/desk/desk.h"
#include "models/poster/codereader.h"

int main(int argc, char *argv[])
{
    if (ratingdesk::isCodeServer(argc, argv))
        return ratingdesk::serveCodes(argc, argv);
    return ratingdesk::isCommandLine(argc, argv) ? ratingdesk::runCommandLine(argc, argv)
                                                 : ratingdesk::runDesk(argc, argv);
}
