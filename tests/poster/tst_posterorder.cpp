// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterorder.h"
#include "models/poster/templatecatalogue.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSemaphore>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Obstacle = PosterOrder::Obstacle;

std::vector<OrganizationId> ids(const std::vector<qint64> &values)
{
    return {values.begin(), values.end()};
}

Organization school(qint64 id, OrganizationState state = OrganizationState::Active)
{
    Organization organization;
    organization.id = OrganizationId(id);
    organization.nameRu = u"Школа № %1"_s.arg(id);
    organization.state = state;
    return organization;
}

PosterOrder orderOf(const std::vector<qint64> &organizations)
{
    PosterOrder order;
    order.design = TemplateCatalogue::load({}).find(u"a4-poster"_s)->design;
    order.setOrganizations(ids(organizations));
    return order;
}

/// Cancels the work when its document's end is written: all pages have been handed over then.
class LateCancel : public QBuffer
{
public:
    std::function<void()> cancel;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (cancel && QByteArray::fromRawData(data, size).contains("startxref"))
            std::exchange(cancel, {})();
        return QBuffer::writeData(data, size);
    }
};

} // namespace

class PosterOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsInTheWay()
    {
        PosterOrder order;
        QCOMPARE(order.obstacle(), std::optional(Obstacle::NoTemplate));
        order = orderOf({});
        QCOMPARE(order.obstacle(), std::optional(Obstacle::NobodyChosen));
        order = orderOf({2, 3});
        QCOMPARE(order.obstacle(), std::optional(Obstacle::NotLookedUp));
        order.takeLookedUp(ids({2}), {school(2)});
        QCOMPARE(order.job().error(), Obstacle::NotLookedUp);
        QCOMPARE(order.job({0}).error(), Obstacle::NotLookedUp);
        order.takeLookedUp(ids({3}), {});
        QVERIFY(!order.obstacle());
        order.options.linkForm = LinkForm::Short;
        QCOMPARE(order.job().error(), Obstacle::HostNotAllowed);
        QCOMPARE(order.linkHost(), QString::fromUtf16(portalHostShort));
        order.options.allowedHosts = {QString::fromUtf16(portalHostShort)};
        QVERIFY(order.job());
    }

    void everyoneWhoIsAskedForIsInTheReport()
    {
        PosterOrder order = orderOf({5, 2, 7, 5, 3});
        QCOMPARE(order.organizations(), ids({5, 2, 7, 3}));
        QCOMPARE(order.notLookedUp(), ids({5, 2, 7, 3}));
        order.takeLookedUp(order.notLookedUp(),
                           {school(2), school(3, OrganizationState::Archived), school(5)});
        QVERIFY(order.isLookedUp(OrganizationId(7)));
        QVERIFY(!order.find(OrganizationId(7)));
        const auto report = checkPosters(*order.job());
        QVERIFY(report);
        QCOMPARE(report->outcomes.size(), 4U);
        QCOMPARE(report->printed(), 2);
        std::map<qint64, PageProblem::Kind> problems;
        for (const PosterOutcome &outcome : report->outcomes) {
            if (outcome.problem)
                problems[outcome.organization.value()] = outcome.problem->kind;
        }
        QCOMPARE(problems, (std::map<qint64, PageProblem::Kind>{
                               {3, PageProblem::Kind::NotActive},
                               {7, PageProblem::Kind::NotFound},
                           }));
    }

    void aPartOfTheRowsKeepsTheRule()
    {
        PosterOrder order = orderOf({1, 2, 3, 4});
        order.takeLookedUp(order.notLookedUp(), {school(1), school(3), school(4)});
        const auto job = order.job({3, 1});
        QVERIFY(job);
        QCOMPARE(job->organizations.size(), 1U);
        QCOMPARE(job->organizations.front().id, OrganizationId(4));
        QCOMPARE(job->missing, ids({2}));
        QVERIFY(order.job({0, 2})->missing.empty());
    }

    void whatIsKnownStaysUntilItIsForgotten()
    {
        PosterOrder order = orderOf({1});
        order.takeLookedUp(order.notLookedUp(), {school(1)});
        order.setOrganizations(ids({2, 1}));
        QCOMPARE(order.notLookedUp(), ids({2}));
        order.forgetLookedUp();
        QCOMPARE(order.notLookedUp(), ids({2, 1}));
    }

    void aCancelThatComesTooLateChangesNothing()
    {
        PosterOrder order = orderOf({1, 2});
        order.takeLookedUp(order.notLookedUp(), {school(1), school(2)});
        LateCancel device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        const auto writer = std::make_shared<QPdfWriter>(&device);
        std::optional<PosterWork> work;
        QSemaphore begun;
        device.cancel = [&] {
            begun.acquire();
            QFuture<void>(work->future()).cancel();
        };
        work = startPrinting(*order.job(), writer);
        begun.release();
        QTRY_VERIFY(work->future().isFinished());
        QVERIFY(work->future().isCanceled());
        QVERIFY(work->result());
        QCOMPARE(work->result()->printed(), 2);
    }
};

QTEST_MAIN(PosterOrderTest)
#include "tst_posterorder.moc"
