// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/serviceprogram.h"

int main(int argc, char *argv[]) { return ratingdesk::runService(argc, argv); }
