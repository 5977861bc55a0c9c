// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/postgresqlundertest.h"
#include "tests/support/connectionpool.h"

#include <QCoreApplication>

using namespace ratingdesk;

/// PostgreSQL behind a pool of connections that changes hands after each transaction.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ConnectionPool pool;
    std::unique_ptr<TestDatabase> original;
    const auto byThePool = [&pool](const SqlAddress &address) { return pool.pooled(address); };
    return runContract([&] { return std::make_unique<PostgresqlUnderTest>(original, byThePool); },
                       argc, argv);
}
