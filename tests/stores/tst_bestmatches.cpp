// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/bestmatches.h"
#include "models/stores/organizationstore.h"
#include "tests/stores/registersource.h"

#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

class BestMatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantComesFirst()
    {
        RegisterSource source;
        source.put(1, {}, u"Связь"_s).address = u"г. Минск"_s;
        source.put(2, 1, u"Школа № 2 г. Минска"_s);
        source.put(3, {}, u"Минский областной исполнительный комитет"_s);
        source.put(4, {}, u"Минский горисполком"_s);
        source.put(5, {}, u"Минское училище"_s).state = OrganizationState::Archived;
        OrganizationStore store(&source);
        store.load();
        QTRY_VERIFY(store.isLoaded());
        const auto best = [&store](const QString &query, std::size_t most) {
            QStringList ids;
            for (const OrganizationId id : bestMatches(store.search(query), query, store, most))
                ids << QString::number(id.value());
            return ids.join(u' ');
        };
        QCOMPARE(best(u"минск"_s, 10), u"4 3 2 1 5"_s);
        QCOMPARE(best(u"Мінск"_s, 2), u"4 3"_s);
        QCOMPARE(best(u"2"_s, 10), u"2"_s);
        QCOMPARE(best(u"витебск"_s, 10), QString());
    }
};

QTEST_GUILESS_MAIN(BestMatchesTest)
#include "tst_bestmatches.moc"
