// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/postgresqlundertest.h"

#include <QCoreApplication>

using namespace ratingdesk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::unique_ptr<TestDatabase> original;
    const auto directly = [](const SqlAddress &address) { return address; };
    return runContract([&] { return std::make_unique<PostgresqlUnderTest>(original, directly); },
                       argc, argv);
}
