// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long saves take while the tallies of the whole country are read over and over: the
// median and the worst in milliseconds, and how long one such reading takes. Changes the portal.
// usage: bench_saving PORTAL.sqlite

#include "models/portal/sql/sqlportal.h"
#include "models/portal/whenfinished.h"
#include "tests/support/await.h"
#include "tests/support/talliesof.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

/// Keeps a reading of everything on its way.
class Reading : public QObject
{
public:
    explicit Reading(PortalSource &portal) : m_portal(portal) { readAgain(); }

    double slowest = 0; ///< milliseconds

private:
    void readAgain()
    {
        m_timer.start();
        whenFinished(
            m_portal.tallies({.periods = {}, .organizations = {}, .columns = allTallyColumns()}),
            this, [this](const Result<TallyTable> &) {
                slowest = std::max(slowest, double(m_timer.nsecsElapsed()) / 1e6);
                readAgain();
            });
    }

    PortalSource &m_portal;
    QElapsedTimer m_timer;
};

double saved(PortalSource &portal, Organization &organization, int number)
{
    organization.phone = u"+375 17 200-00-%1"_s.arg(number, 2, 10, QChar(u'0'));
    QElapsedTimer timer;
    timer.start();
    const auto receipt = await(portal.apply(
        {.changes = {UpdateOrganization{organization}}, .reason = {}}, ApplyMode::Commit));
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!receipt)
        qFatal("bench_saving: %s", qPrintable(receipt.error().detail));
    organization = receipt->organizations.front();
    return milliseconds;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_saving PORTAL.sqlite\n", stderr);
        return 2;
    }
    SqlAddress address;
    address.path = QString::fromLocal8Bit(argv[1]);
    const auto portal = makeSqlPortal(address, {});
    const auto skeleton =
        await(portal->open()) ? await(portal->skeleton(false)) : Failure(cancelled());
    if (!skeleton) {
        std::fprintf(stderr, "bench_saving: %s cannot be read\n", argv[1]);
        return 1;
    }
    Organization organization =
        await(portal->organizations({{(*skeleton)->nodes.front().id}}))->front();

    const Reading reading(*portal);
    std::vector<double> times;
    for (int i = 0; i < 50; ++i)
        times.push_back(saved(*portal, organization, i));
    // Fifty saves may take less time than one reading.
    while (reading.slowest == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::sort(times.begin(), times.end());
    std::printf("%.1f\t%.1f\t%.1f\n", times[times.size() / 2], times.back(), reading.slowest);
    return 0;
}
