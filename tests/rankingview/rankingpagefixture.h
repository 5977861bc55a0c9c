// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"
#include "tests/rankingview/inventedportal.h"
#include "tests/support/shufflingportal.h"
#include "views/movementchart/movementchart.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/methodchooser.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/periodchooser.h"
#include "views/ranking/rankingpage.h"

#include <QAbstractItemModelTester>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace ratingdesk::test {

/// A ranking page over a whole portal in memory, and what a person sees of it.
class RankingPageFixture : public QObject
{
protected:
    void openInvented()
    {
        m_portal = std::make_unique<InventedPortal>();
        open();
    }

    /// The same portal on another day.
    void openOn(QDate today)
    {
        close();
        m_portal = std::make_unique<InventedPortal>();
        m_portal->portal.data().info.stoppedAt = today;
        open();
    }

    void close()
    {
        m_page.reset();
        m_workspace.reset();
        m_portal.reset();
    }

    void open(bool waitForRegister = true)
    {
        m_workspace =
            std::make_unique<Workspace>(asAnswered(m_portal->portal), m_portal->portal.session());
        if (waitForRegister) {
            m_workspace->organizations().load();
            QTRY_VERIFY(m_workspace->organizations().isLoaded());
        }
        m_page = std::make_unique<RankingPage>(*m_workspace);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        auto *sorted = qobject_cast<RankingSortModel *>(table()->model());
        for (QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(sorted), sorted->sourceModel()})
            new QAbstractItemModelTester(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    }

    QTreeView *table() const { return m_page->findChild<QTreeView *>(QStringLiteral("table")); }
    QChartView *chartView() const { return m_page->findChild<QChartView *>(); }
    MovementPane *pane() const { return m_page->findChild<MovementPane *>(); }
    const MovementChart &chart() const { return pane()->chart(); }
    MethodChooser *methods() const { return m_page->findChild<MethodChooser *>(); }
    Breadcrumb *breadcrumb() const { return m_page->findChild<Breadcrumb *>(); }
    QLabel *periodLine() const { return m_page->findChild<QLabel *>(QStringLiteral("periodLine")); }
    QComboBox *box(const QString &name) const { return m_page->findChild<QComboBox *>(name); }

    void waitForRows(int count) { QTRY_COMPARE(table()->model()->rowCount(), count); }

    QStringList entries(const QString &name) const
    {
        QStringList texts;
        for (int i = 0; i < box(name)->count(); ++i) {
            if (!box(name)->itemText(i).isEmpty()) // a separator
                texts << box(name)->itemText(i);
        }
        return texts;
    }

    void choose(const QString &name, const QString &entry)
    {
        const int index = box(name)->findText(entry);
        QVERIFY2(index >= 0, qPrintable(entry));
        choose(name, index);
    }

    void choose(const QString &name, int index)
    {
        box(name)->setCurrentIndex(index);
        Q_EMIT box(name)->activated(index);
    }

    QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    double raw(int row, int column) const
    {
        return table()->model()->index(row, column).data(RankingModel::RawValueRole).toDouble();
    }

    OrganizationId organizationAt(int row) const
    {
        return table()
            ->model()
            ->index(row, 0)
            .data(RankingModel::OrganizationRole)
            .value<OrganizationId>();
    }

    qint64 totalQuestionnaires() const
    {
        qint64 total = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            total += qint64(raw(row, RankingModel::QuestionnairesColumn));
        return total;
    }

    QPoint placeOnLine(OrganizationId organization) const
    {
        const auto end = chart().endOf(organization);
        if (!end) {
            QTest::qFail("no such line in the chart", __FILE__, __LINE__);
            return {};
        }
        return chartView()->mapFromScene(chart().mapToScene(*end - QPointF(4, 0)));
    }

    void clickOnLine(OrganizationId organization)
    {
        QTest::mouseClick(chartView()->viewport(), Qt::LeftButton, {}, placeOnLine(organization));
    }

    /// Somewhere on its name at the right end, in the chart's coordinates.
    QPointF labelOf(OrganizationId organization) const
    {
        const double x = chart().plotArea().right() + 60;
        for (int y = 0; y < int(chart().size().height()); ++y) {
            if (chart().memberAt(QPointF(x, y)) == organization)
                return {x, y + 4.0};
        }
        QTest::qFail("no such name in the chart", __FILE__, __LINE__);
        return {};
    }

    /// As the window system tells it: the first click comes by itself.
    void doubleClickOnLine(OrganizationId organization)
    {
        const QPoint place = placeOnLine(organization);
        QTest::mouseClick(chartView()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(chartView()->viewport(), Qt::LeftButton, {}, place);
    }

    bool hasLabelWith(const QString &part) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    QPushButton *visibleButton(const QString &words) const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<InventedPortal> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RankingPage> m_page;
};

} // namespace ratingdesk::test
