// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/jumpmodel.h"
#include "models/stores/organizationstore.h"
#include "tests/support/fakeportal.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Under a model tester: it looks at every row after every change that the model announces.
class JumpModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFits()
    {
        FakePortal portal;
        add(portal, 1, {}, u"Управление образования"_s);
        for (qint64 id = 2; id <= 61; ++id)
            add(portal, id, 1, u"Школа № %1"_s.arg(id));
        JumpModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(model), QStringList{u"The register is still being loaded."_s});

        OrganizationStore store(&portal);
        model.setStore(&store);
        model.setQuery(u"школа"_s);
        QCOMPARE(shown(model), QStringList{u"The register is still being loaded."_s});
        store.load();
        QTRY_VERIFY(store.isLoaded());
        model.setQuery(u"школа"_s);
        QCOMPARE(model.rowCount(), static_cast<int>(JumpModel::maxShown) + 1);
        const QModelIndex more = model.index(model.rowCount() - 1);
        QVERIFY2(more.data().toString().startsWith(u"20 more"_s),
                 qPrintable(more.data().toString()));
        QCOMPARE(model.flags(more), Qt::ItemFlags(Qt::NoItemFlags));
        QVERIFY(!more.data(JumpModel::OrganizationRole).isValid());
        QCOMPARE(model.index(0).data(JumpModel::PathRole).toString(), u"Управление образования"_s);

        model.setQuery(u"  школа № 17 "_s);
        QCOMPARE(shown(model), QStringList{u"Школа № 17"_s});
        QCOMPARE(model.index(0).data(JumpModel::OrganizationRole).value<OrganizationId>(),
                 OrganizationId(17));
        model.setQuery(u"больница"_s);
        QCOMPARE(shown(model), QStringList{u"No organization has all of these words."_s});
    }

    void beginsWithThoseThatWereOpened()
    {
        FakePortal portal;
        add(portal, 1, {}, u"Школа № 1"_s);
        add(portal, 2, {}, u"Школа № 2"_s);
        OrganizationStore store(&portal);
        store.load();
        QTRY_VERIFY(store.isLoaded());
        JumpModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStore(&store);
        QCOMPARE(model.rowCount(), 1); // what may be typed
        // One of them is gone meanwhile.
        model.setRecent({OrganizationId(2), OrganizationId(7), OrganizationId(1)});
        model.setQuery({});
        QCOMPARE(shown(model), (QStringList{u"Школа № 2"_s, u"Школа № 1"_s}));
        model.setLanguage(Language::Russian);
        QCOMPARE(shown(model), (QStringList{u"Школа № 2"_s, u"Школа № 1"_s}));
        model.setStore(nullptr);
        QCOMPARE(model.rowCount(), 1);
    }

private:
    static void add(FakePortal &portal, qint64 id, qint64 parent, const QString &name)
    {
        Organization organization;
        organization.id = OrganizationId(id);
        organization.nameRu = name;
        if (parent != 0)
            organization.parent = OrganizationId(parent);
        portal.add(organization);
    }

    static QStringList shown(const JumpModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data().toString();
        return texts;
    }
};

QTEST_GUILESS_MAIN(JumpModelTest)
#include "tst_jumpmodel.moc"
