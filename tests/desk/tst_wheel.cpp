// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/deskfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// The wheel scrolls a form and changes nothing in it on the way.
class WheelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsAndChangesNothing_data()
    {
        QTest::addColumn<int>("which");
        for (const auto &[which, name] : {std::pair(0, "combo box"),
                                          {1, "editable combo box"},
                                          {2, "spin box"},
                                          {3, "field of a spin box"},
                                          {4, "slider"},
                                          {5, "tabs"}})
            QTest::newRow(name) << which;
    }

    void scrollsAndChangesNothing()
    {
        QFETCH(int, which);
        DeskFixture desk; // the guard belongs to the window
        QScrollArea area;
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        auto *first = new QLineEdit(form);
        layout->addWidget(first);
        auto *combo = new QComboBox(form);
        auto *editable = new QComboBox(form);
        editable->setEditable(true);
        for (QComboBox *box : {combo, editable}) {
            box->addItems({u"a"_s, u"b"_s, u"c"_s});
            box->setCurrentIndex(1);
        }
        auto *spin = new QSpinBox(form);
        spin->setValue(5);
        auto *slider = new QSlider(Qt::Horizontal, form);
        slider->setValue(5);
        auto *tabs = new QTabBar(form);
        tabs->addTab(u"a"_s);
        tabs->addTab(u"b"_s);
        tabs->addTab(u"c"_s);
        tabs->setCurrentIndex(1);
        for (QWidget *each : {static_cast<QWidget *>(combo), static_cast<QWidget *>(editable),
                              static_cast<QWidget *>(spin), static_cast<QWidget *>(slider),
                              static_cast<QWidget *>(tabs)})
            layout->addWidget(each);
        form->setMinimumHeight(3000);
        layout->addStretch();
        area.setWidget(form);
        area.setWidgetResizable(true);
        area.resize(300, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        first->setFocus();

        QWidget *target = which == 0   ? static_cast<QWidget *>(combo)
                          : which == 1 ? editable->findChild<QLineEdit *>()
                          : which == 2 ? static_cast<QWidget *>(spin)
                          : which == 3 ? spin->findChild<QLineEdit *>()
                          : which == 4 ? static_cast<QWidget *>(slider)
                                       : static_cast<QWidget *>(tabs);
        roll(*target);
        QCOMPARE(combo->currentIndex(), 1);
        QCOMPARE(editable->currentIndex(), 1);
        QCOMPARE(spin->value(), 5);
        QCOMPARE(slider->value(), 5);
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        QVERIFY(first->hasFocus());
    }

    void changesWhatOneIsAt()
    {
        DeskFixture desk;
        QSpinBox spin;
        spin.setValue(5);
        spin.show();
        QVERIFY(QTest::qWaitForWindowActive(&spin));
        spin.setFocus();
        roll(spin);
        QCOMPARE(spin.value(), 4);
    }

private:
    static void roll(QWidget &target)
    {
        const QPoint at = target.rect().center();
        QWheelEvent event(at, target.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        // Only what comes from outside goes on to what is around.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&target, &event);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(WheelTest)
#include "tst_wheel.moc"
