// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/ratingcharts.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// The numbers of the bars, for the pointer and for the keyboard.
class RatingChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_rows = new BarRows;
        m_months = new MonthColumns;
        for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_rows, m_months})
            layout->addWidget(widget);
        m_rows->setRows({{u"Вежливость"_s, u"Вежливость сотрудников"_s, 0.9, u"4.60"_s},
                         {u"Сроки"_s, u"Соблюдение сроков"_s, 0.5, u"3.00"_s}});
        std::vector<MonthFigure> months;
        for (int month = 1; month <= 3; ++month)
            months.push_back(
                {.month = Month(2023, month), .questionnaires = 10 * month, .score = {}});
        m_months->setMonths(months, QLocale(QLocale::English));
        m_window->resize(500, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_window.reset();
    }

    void theTabKeyComesToThemAndTellsTheFirst()
    {
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_rows->hasFocus());
        QTRY_VERIFY(QToolTip::text().contains(u"Вежливость сотрудников: 4.60"_s));
        QTest::keyClick(m_rows, Qt::Key_Tab);
        QVERIFY(m_months->hasFocus());
        QTRY_COMPARE(QToolTip::text(), u"January 2023: no questionnaires"_s);
    }

    void theArrowsGoFromOneToTheNext()
    {
        QTest::keyClick(m_before, Qt::Key_Tab);
        QTest::keyClick(m_rows, Qt::Key_Down);
        QTRY_VERIFY(QToolTip::text().contains(u"Соблюдение сроков: 3.00"_s));
        QTest::keyClick(m_rows, Qt::Key_Down); // the last one
        QTRY_VERIFY(QToolTip::text().contains(u"Соблюдение сроков"_s));
        QTest::keyClick(m_rows, Qt::Key_Up);
        QTRY_VERIFY(QToolTip::text().contains(u"Вежливость"_s));
        QTest::keyClick(m_rows, Qt::Key_Tab);
        QTest::keyClick(m_months, Qt::Key_End);
        QTRY_VERIFY(QToolTip::text().contains(u"March 2023"_s));
        QTest::keyClick(m_months, Qt::Key_Left);
        QTRY_VERIFY(QToolTip::text().contains(u"February 2023"_s));
    }

    void anotherKeyEndsTheTip()
    {
        point();
        QTest::keyClick(m_before, Qt::Key_A);
        QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());

        QTest::keyClick(m_before, Qt::Key_Tab);
        QTRY_VERIFY(QToolTip::isVisible());
        QTest::keyClick(m_rows, Qt::Key_Shift);
        QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
        QTest::keyClick(m_rows, Qt::Key_Down);
        QTRY_VERIFY(QToolTip::text().contains(u"Соблюдение сроков"_s));
        m_before->setFocus();
        QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
    }

private:
    /// As the pointer asks after it has rested there.
    void point()
    {
        const QPoint at(m_rows->width() / 2, 4);
        QHelpEvent ask(QEvent::ToolTip, at, m_rows->mapToGlobal(at));
        QCoreApplication::sendEvent(m_rows, &ask);
        QTRY_VERIFY(QToolTip::isVisible());
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    BarRows *m_rows = nullptr;
    MonthColumns *m_months = nullptr;
};

QTEST_MAIN(RatingChartsTest)
#include "tst_ratingcharts.moc"
