// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/posterselectionmodel.h"
#include "models/items/posters/templatelistmodel.h"
#include "models/stores/organizationstore.h"
#include "tests/support/fakeportal.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class PosterModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionModelKeepsTheRules()
    {
        FakePortal portal;
        OrganizationStore store(&portal);
        PosterSelectionModel model(store);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOrganizations({OrganizationId(2), OrganizationId(3), OrganizationId(2)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.add({OrganizationId(3), OrganizationId(4), OrganizationId(5)}), 2);
        const QPersistentModelIndex last(model.index(3));
        model.remove({model.index(0), model.index(2), model.index(1)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(last.row(), 0);
        QCOMPARE(model.organizations(), std::vector{OrganizationId(5)});
        QVERIFY(!model.contains(OrganizationId(2)));
    }

    void templateModelKeepsTheRules()
    {
        TemplateListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.svg"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<svg");
        broken.close();
        model.load(folder.path());
        QVERIFY(model.rowCount() >= 3);
        const QModelIndex index = model.indexOf(u"broken"_s);
        QVERIFY(index.isValid());
        QVERIFY(!(model.flags(index) & Qt::ItemIsEnabled));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.design(index));
        QVERIFY(model.design(model.indexOf(u"a4-poster"_s)));
        QVERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
    }
};

QTEST_MAIN(PosterModelsTest)
#include "tst_postermodels.moc"
