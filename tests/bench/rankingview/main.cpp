// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the ranking page of the whole country takes from a choice in one of its boxes to
// the painted table and chart: per box a line with the median and the worst, in milliseconds.
// usage: bench_rankingview PORTAL.sqlite

#include "models/portal/sql/sqlportal.h"
#include "tests/support/await.h"
#include "views/common/workspace.h"
#include "views/ranking/rankingpage.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

/// Turns the event loop until the table has its new rows and the chart its new lines.
void waitForAnswer(RankingPage &page)
{
    const auto *table = page.findChild<QTreeView *>()->model();
    QEventLoop loop;
    // Other members are a reset; the same ones only change their order and values.
    QObject::connect(table, &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QObject::connect(table, &QAbstractItemModel::layoutChanged, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    loop.exec();
}

double chosenUntilPainted(RankingPage &page, QComboBox &box, int index)
{
    QElapsedTimer timer;
    timer.start();
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
    waitForAnswer(page);
    QCoreApplication::sendPostedEvents(); // layouts
    page.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_rankingview PORTAL.sqlite\n", stderr);
        return 2;
    }
    SqlAddress address;
    address.path = QString::fromLocal8Bit(argv[1]);
    const auto portal = makeSqlPortal(address, {});
    const auto session = await(portal->open());
    if (!session) {
        std::fprintf(stderr, "bench_rankingview: %s cannot be opened\n", argv[1]);
        return 1;
    }
    Workspace workspace(*portal, *session);
    workspace.organizations().load();
    RankingPage page(workspace);
    page.resize(1280, 900);
    page.show();
    page.showScope({});
    waitForAnswer(page);
    auto *members = page.findChild<QComboBox *>(u"members"_s);
    chosenUntilPainted(page, *members, 0); // everyone in the country

    for (const auto &[what, name] :
         {std::pair{"another period", u"period"_s}, std::pair{"another comparison", u"compared"_s},
          std::pair{"other members", u"members"_s}}) {
        auto *box = page.findChild<QComboBox *>(name);
        double slowest = 0;
        for (int choice = 1; choice < std::min(box->count(), 6); ++choice) {
            std::array<double, 5> times;
            for (double &time : times) {
                time = chosenUntilPainted(page, *box, choice);
                chosenUntilPainted(page, *box, 0);
            }
            std::sort(times.begin(), times.end());
            slowest = std::max(slowest, times[times.size() / 2]);
        }
        std::printf("%s\t%.1f\n", what, slowest);
    }
    return 0;
}
