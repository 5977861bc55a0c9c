// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/desk/desk.h"

int main(int argc, char *argv[])
{
    return ratingdesk::isCommandLine(argc, argv) ? ratingdesk::runCommandLine(argc, argv)
                                                 : ratingdesk::runDesk(argc, argv);
}
