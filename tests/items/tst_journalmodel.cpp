// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"
#include "models/stores/organizationstore.h"
#include "tests/support/fakeportal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Under a model tester: it looks at every index after every change that the model announces.
class JournalModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        for (qint64 id = 1; id <= 2; ++id) {
            Organization organization;
            organization.id = OrganizationId(id);
            organization.nameRu = u"Школа № %1"_s.arg(id);
            m_portal->add(organization);
        }
        m_store = std::make_unique<OrganizationStore>(m_portal.get());
        m_store->load();
        QTRY_VERIFY(m_store->isLoaded());
        m_model = std::make_unique<JournalModel>(*m_portal, *m_store);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_portal->data().journal.clear();
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
        m_portal.reset();
    }

    void loadsPageByPage()
    {
        write(1, 120);
        const QSignalSpy loaded(m_model.get(), &JournalModel::pageLoaded);
        m_model->setOrganization(OrganizationId(1));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 50);
        const QPersistentModelIndex newest = m_model->index(0, JournalModel::WhatColumn);
        const QPersistentModelIndex field = m_model->index(0, JournalModel::AfterColumn, newest);
        QVERIFY(newest.data().toString().contains(u"change 120"_s));
        QCOMPARE(field.data().toString(), u"phone 120"_s);
        // However often one asks for more, each page comes once.
        const auto isComplete = [this] {
            m_model->fetchMore({});
            m_model->fetchMore({});
            return !m_model->isLoading();
        };
        QTRY_VERIFY(isComplete());
        QCOMPARE(m_model->rowCount(), 120);
        QCOMPARE(newest.row(), 0);
        QCOMPARE(field.parent(), QModelIndex(newest));
        QVERIFY(m_model->index(119, JournalModel::WhatColumn)
                    .data()
                    .toString()
                    .endsWith(u"change 1"_s));
        QCOMPARE(m_model->rowCount(m_model->index(7, JournalModel::WhatColumn)), 1);
        QCOMPARE(m_model->rowCount(m_model->index(7, JournalModel::BeforeColumn)), 0);
    }

    void showsTheLastOrganizationThatWasAskedFor()
    {
        write(1, 60);
        write(2, 3);
        const QSignalSpy loaded(m_model.get(), &JournalModel::pageLoaded);
        m_portal->hold();
        m_model->setOrganization(OrganizationId(1));
        m_model->setOrganization(OrganizationId(2));
        m_portal->release();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->entries().front().organization, OrganizationId(2));
        m_model->setLanguage(Language::Belarusian);
        m_model->setReferenceData({});
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setOrganization({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void aFailedPageEndsTheLoading()
    {
        write(1, 60);
        const QSignalSpy failed(m_model.get(), &JournalModel::loadFailed);
        m_portal->failNext({.kind = PortalError::Kind::Unreachable});
        m_model->setOrganization(OrganizationId(1));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->isLoading());
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

private:
    /// Changes of one organization's telephone, oldest first.
    void write(qint64 organization, int count)
    {
        auto &journal = m_portal->data().journal;
        for (int i = 1; i <= count; ++i) {
            JournalEntry entry;
            entry.id = JournalEntryId(static_cast<qint64>(journal.size()) + 1);
            entry.at = QDateTime(QDate(2023, 5, 4), QTime(9, 0), Qt::UTC).addSecs(i);
            entry.actor = u"vera"_s;
            entry.organization = OrganizationId(organization);
            entry.reason = u"change %1"_s.arg(i);
            entry.before = {{u"phone"_s, u"phone %1"_s.arg(i - 1)}};
            entry.after = {{u"phone"_s, u"phone %1"_s.arg(i)}};
            journal.push_back(entry);
        }
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<OrganizationStore> m_store;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(JournalModelTest)
#include "tst_journalmodel.moc"
