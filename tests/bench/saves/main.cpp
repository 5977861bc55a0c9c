// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how many milliseconds a number of saves take, each begun when the one before is answered,
// and how long the slowest took. The password comes from RATINGDESK_PASSWORD. Changes the portal.
// usage: bench_saves ADDRESS COUNT

#include "app/connection/connection.h"
#include "models/portal/registerfacet.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value orExit(const Result<Value> &result)
{
    if (!result) {
        std::fprintf(stderr, "bench_saves: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return *result;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    const auto address = parsePortalAddress(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (count <= 0 || !address) {
        std::fputs("usage: bench_saves ADDRESS COUNT\n", stderr);
        return 2;
    }
    const auto portal = makePortal(*address, qEnvironmentVariable("RATINGDESK_PASSWORD"));
    if (const auto opened = await(portal->open()); !opened) {
        std::fprintf(stderr, "bench_saves: %s\n", qPrintable(opened.error().detail));
        return 1;
    }
    const auto skeleton = orExit(await(portal->skeleton(false)));
    Organization organization =
        orExit(await(portal->organizations({{skeleton->nodes.front().id}}))).front();

    double slowest = 0;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < count; ++i) {
        organization.phone = u"+375 17 200-%1-%2"_s.arg(i / 100 % 100, 2, 10, QChar(u'0'))
                                 .arg(i % 100, 2, 10, QChar(u'0'));
        QElapsedTimer one;
        one.start();
        organization =
            orExit(
                await(portal->apply({.changes = {UpdateOrganization{organization}}, .reason = {}},
                                    ApplyMode::Commit)))
                .organizations.front();
        slowest = std::max(slowest, static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    std::printf("%.1f\t%.1f\n", static_cast<double>(all.nsecsElapsed()) / 1e6, slowest);
    return 0;
}
