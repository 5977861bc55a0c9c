// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/ratingcharts.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QTabWidget>
#include <QToolTip>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Figures, place and comments of one organization.
class OrganizationRatingsTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentWithMarkupIsShownAsText()
    {
        const QString markup = u"<b>Жирно</b> <img src=\"file:///etc/passwd\"> &amp; <script>"_s;
        rate(2, {5, 4, 4, 5}, markup);
        rate(3, {1, 1, 1, 1}, {});
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"commentText"_s));
        const auto *comment = m_page->findChild<QLabel *>(u"commentText"_s);
        QCOMPARE(comment->text(), markup);
        QCOMPARE(comment->textFormat(), Qt::PlainText);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        QTRY_COMPARE(figure(u"questionnaireCount"_s), u"2"_s);
        QCOMPARE(figure(u"score"_s), u"2,75"_s);
        QCOMPARE(figure(u"satisfaction"_s), u"50,0 %"_s);
        QTRY_COMPARE(figure(u"countryPosition"_s), u"1 of 3"_s);
        m_page->findChild<QComboBox *>(u"ratingScope"_s)->setCurrentIndex(1);
        QCOMPARE(figure(u"questionnaireCount"_s), u"1"_s);
        QCOMPARE(figure(u"score"_s), u"4,50"_s);
    }

    /// Base sums of 131 in ten questionnaires are 3.275; the nearest double is less.
    void aFigureHalfWayIsRoundedUp()
    {
        for (int i = 0; i < 9; ++i)
            rate(3, {3, 3, 3, 4}, {});
        rate(3, {4, 3, 3, 4}, {});
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        QTRY_COMPARE(figure(u"questionnaireCount"_s), u"10"_s);
        QCOMPARE(figure(u"score"_s), u"3,28"_s);

        auto *months = m_page->findChild<MonthColumns *>();
        const auto toolTip = [months] {
            for (int x = 0; x < months->width(); x += 2) {
                QHelpEvent help(QEvent::ToolTip, {x, 5}, months->mapToGlobal(QPoint(x, 5)));
                QApplication::sendEvent(months, &help);
                if (!QToolTip::text().isEmpty())
                    return QToolTip::text();
            }
            return QString();
        };
        QVERIFY2(toolTip().contains(u"3,28"_s), qPrintable(toolTip()));
        QToolTip::hideText();
    }

    /// 1 of 16 and 3 of 16 answers: 6.25 % and 18.75 %.
    void aShareHalfWayIsRoundedUp()
    {
        for (int i = 0; i < 16; ++i) {
            const quint8 score = i == 0 ? 5 : 1;
            rate(3, {score, score, score, score}, {});
        }
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto *satisfaction = m_page->findChild<QLabel *>(u"satisfaction"_s);
        QTRY_COMPARE(satisfaction->text(), u"6,3 %"_s);
        const auto rows = m_page->findChildren<BarRows *>();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const BarRows *bars) {
            return bars->accessibleDescription().startsWith(u"5: 6,3 %"_s);
        }));
    }

    void aCommentIsShownWithoutTelephonesAndAddresses()
    {
        rate(2, {5, 4, 4, 5}, u"Позвоните: +375 29 123-45-67, ivan@example.by, МР1234567"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"commentText"_s));
        QCOMPARE(m_page->findChild<QLabel *>(u"commentText"_s)->text(),
                 u"Позвоните: •••, •••, •••"_s);
    }

    void aPlaceIsSaidInTheCountryAndAmongNeighbours()
    {
        rate(2, {5, 5, 5, 5}, {});
        rate(3, {4, 4, 4, 4}, {});
        open(3);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto figure = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name)->text();
        };
        // The two above it share their place: with what stands below, both have 4.5.
        QTRY_COMPARE(figure(u"countryPosition"_s), u"3 of 3"_s);
        QCOMPARE(figure(u"neighbourPosition"_s), u"1 of 1"_s);
        rate(3, {5, 5, 5, 5}, {});
        open(2);
        QTRY_COMPARE(figure(u"countryPosition"_s), u"1 of 3"_s);
        QCOMPARE(figure(u"neighbourPosition"_s), u"1 of 1"_s);
    }

    void whoMayNotReadCommentsIsToldSo()
    {
        m_portal->data().actor.role = Role::PrintStaff;
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"does not allow this"_s));
        QVERIFY(!m_page->findChild<QLabel *>(u"commentText"_s));
        QVERIFY(m_page->findChild<QLabel *>(u"satisfaction"_s)->isVisible());
    }
};

QTEST_MAIN(OrganizationRatingsTest)
#include "tst_organizationratings.moc"
