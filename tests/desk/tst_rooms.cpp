// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define RATINGDESK_OWN_SCREEN
#include "app/desk/pages.h"
#include "tests/desk/deskfixture.h"
#include "views/common/emptystate.h"
#include "views/organizations/fieldgrid.h"
#include "views/organizations/organizationform.h"
#include "views/organizations/organizationtreeview.h"
#include "views/overview/overviewcard.h"
#include "views/posters/posteroptionspanel.h"
#include "views/ranking/rankingpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const bool hasHugeScreen = useScreen(2600, 1700);
constexpr QSize smallest(1024, 640);

bool isWhole(const QWidget *widget)
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

} // namespace

/// What the pages look like in the smallest window, and in a very large one.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(hasHugeScreen); }

    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->access.prepare = [](FakePortal &portal) {
            for (qint64 id = 1; id <= 30; ++id) {
                portal.add(DeskFixture::organization(
                    id, u"Управление образования администрации района № %1"_s.arg(id)));
                Questionnaire questionnaire;
                questionnaire.id = QuestionnaireId(id);
                questionnaire.organization = OrganizationId(id);
                questionnaire.givenAt = QDateTime(QDate(2023, 4, 3), QTime(12, 0), Qt::UTC);
                questionnaire.scores = {5, 4, 4, 5};
                portal.data().answers.emplace(questionnaire.id, questionnaire);
            }
        };
        m_desk->translation.use(Language::Russian);
        m_desk->window = std::make_unique<MainWindow>(MainWindow::Parts{
            m_desk->settings, m_desk->translation, m_desk->theme, m_desk->access, allPages()});
        window().resize(smallest);
        window().show();
        window().start(DeskFixture::fileProfile());
        QTRY_VERIFY(window().isSettled());
    }

    void cleanup() { m_desk.reset(); }

    void namesHaveTheRoomThatTheirNumbersDoNotNeed()
    {
        show(u"organizations"_s);
        auto &tree = *window().findChild<OrganizationTreeView *>();
        const QHeaderView &header = *tree.header();
        const QString title = tree.model()->headerData(1, Qt::Horizontal).toString();
        QCOMPARE(title, u"Подчинённых"_s);
        const int text = header.fontMetrics().horizontalAdvance(title);
        QVERIFY(header.sectionSize(1) > text);
        QVERIFY2(header.sectionSize(1) < text + 24,
                 qPrintable(QString::number(header.sectionSize(1))));
        // The sign of sorting has to fit where it is shown.
        tree.sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(header.sectionSize(1) >= header.sectionSizeHint(1));
    }

    void everyPosterOptionIsInSight_data()
    {
        QTest::addColumn<int>("more");
        for (const int more : {0, 100, 200, 300, 400, 500})
            QTest::addRow("%d", more) << more;
    }

    void everyPosterOptionIsInSight()
    {
        QFETCH(const int, more);
        show(u"posters"_s);
        window().resize(smallest + QSize(0, more));
        const auto *panel = window().findChild<PosterOptionsPanel *>();
        QTRY_VERIFY(isWhole(panel->findChild<QDoubleSpinBox *>()));
        for (const auto *field : panel->findChildren<QComboBox *>())
            QTRY_VERIFY2(isWhole(field), qPrintable(field->accessibleName()));
        // In the smallest window one scrolls to it.
        if (more > 0)
            QTRY_VERIFY(isWhole(panel->findChild<QCheckBox *>()));
    }

    void theTemplatesAreShownWhole()
    {
        show(u"posters"_s);
        const auto *gallery = window().findChild<PosterOptionsPanel *>()->findChild<QListView *>();
        const QAbstractItemModel &templates = *gallery->model();
        QVERIFY(templates.rowCount() > 1);
        for (int row = 0; row < templates.rowCount(); ++row) {
            const auto picture = templates.index(row, 0).data(Qt::DecorationRole).value<QImage>();
            QVERIFY(!picture.isNull());
            QVERIFY2(picture.deviceIndependentSize().height() <= gallery->iconSize().height(),
                     qPrintable(QString::number(picture.deviceIndependentSize().height())));
        }
        const int low = gallery->iconSize().height();
        window().resize(smallest + QSize(0, 400));
        QTRY_VERIFY(gallery->iconSize().height() > low);
        window().resize(smallest);
        QTRY_COMPARE(gallery->iconSize().height(), low);
    }

    void theButtonOfAnEmptyPlaceIsNotSqueezed()
    {
        show(u"ranking"_s);
        auto *page = window().findChild<RankingPage *>();
        QTRY_VERIFY(page->findChild<QTreeView *>(u"table"_s)->isVisible());
        page->findChild<QLineEdit *>(u"find"_s)->setText(u"никто"_s);
        const auto *button = visibleButton(u"Показать все"_s);
        QVERIFY(button);
        QTRY_VERIFY(button->height() >= button->sizeHint().height());
        QVERIFY(isWhole(button));

        show(u"organizations"_s);
        window().findChild<QLineEdit *>(u"organizationSearch"_s)->setText(u"никто"_s);
        QTRY_VERIFY(visibleButton(u"Показать все"_s));
        QTRY_VERIFY(isWhole(visibleButton(u"Показать все"_s)));
    }

    void largeCardsAreNotEmpty()
    {
        window().resize(2560, 1600);
        show(u"overview"_s);
        int bottom = 0;
        int right = 0;
        for (const auto *card : window().findChildren<OverviewCard *>()) {
            const QPoint corner = card->mapTo(&window(), card->rect().bottomRight());
            bottom = std::max(bottom, corner.y());
            right = std::max(right, corner.x());
        }
        QVERIFY2(bottom < 1100, qPrintable(QString::number(bottom)));
        QVERIFY2(right < 2100, qPrintable(QString::number(right)));
    }

    void theFormFitsAgainWhereTheWindowHasBecomeSmall()
    {
        window().resize(2560, 1600);
        show(u"organizations"_s);
        QTest::keyClick(window().findChild<OrganizationTreeView *>(), Qt::Key_Home);
        QTRY_VERIFY(window().isSettled());
        auto *grid = window().findChild<OrganizationForm *>()->findChild<FieldGrid *>();
        QCOMPARE(grid->columns(), 2);
        const auto fits = [grid] {
            for (QWidget *above = grid->parentWidget(); above; above = above->parentWidget()) {
                if (const auto *area = qobject_cast<QScrollArea *>(above))
                    return grid->width() <= area->viewport()->width();
            }
            return false;
        };
        for (const Language language :
             {Language::Russian, Language::Belarusian, Language::English}) {
            window().setLanguage(language);
            for (int width = 2560; width >= smallest.width(); width -= 64) {
                window().resize(width, 800);
                QCoreApplication::sendPostedEvents();
                QVERIFY2(fits(), qPrintable(QString::number(width)));
            }
            window().resize(2560, 1600);
        }
    }

    void aSectionOfTheFormStandsApart()
    {
        show(u"organizations"_s);
        QTest::keyClick(window().findChild<OrganizationTreeView *>(), Qt::Key_Home);
        QTRY_VERIFY(window().isSettled());
        const QLabel *heading = nullptr;
        const QLabel *first = nullptr;
        for (const auto *label : window().findChildren<QLabel *>()) {
            if (label->text() == u"Контакты"_s)
                heading = label;
            else if (label->text().startsWith(u"Адрес"_s))
                first = label;
        }
        QVERIFY(heading && first);
        const auto textBottom = [this](const QLabel &label) {
            return label.mapTo(&window(), label.contentsRect().bottomLeft()).y();
        };
        QVERIFY(first->mapTo(&window(), QPoint(0, 0)).y() - textBottom(*heading) >= 8);
    }

private:
    MainWindow &window() { return *m_desk->window; }

    void show(const QString &page)
    {
        window().showPage(page);
        QTRY_VERIFY(window().isSettled());
        QCoreApplication::processEvents();
    }

    const QPushButton *visibleButton(const QString &text)
    {
        for (const auto *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(RoomsTest)
#include "tst_rooms.moc"
