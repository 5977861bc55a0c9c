// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/organization.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class OrganizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayNamePrefersTheShortNameOfTheLanguage()
    {
        Organization organization;
        organization.nameRu = u"Министерство финансов"_s;
        QCOMPARE(organization.displayName(Language::Belarusian), organization.nameRu);
        organization.nameBe = u"Міністэрства фінансаў"_s;
        QCOMPARE(organization.displayName(Language::Belarusian), organization.nameBe);
        organization.shortNameRu = u"Минфин"_s;
        QCOMPARE(organization.displayName(Language::Russian), u"Минфин"_s);
        QCOMPARE(organization.displayName(Language::English), u"Минфин"_s);
        QCOMPARE(organization.displayName(Language::Belarusian), organization.nameBe);
        QCOMPARE(organization.fullName(Language::Russian), organization.nameRu);
    }

    void regionIsTheFirstDigitOfTheSoato()
    {
        QCOMPARE(regionOfSoato(u"5000000000"), Region::MinskCity);
        QCOMPARE(regionOfSoato(u"1401000000"), Region::Brest);
        QCOMPARE(regionOfSoato(u"8000000000"), Region::Unknown);
        QCOMPARE(regionOfSoato(u""), Region::Unknown);
    }

    void everyRegionHasItsOwnKey()
    {
        for (const Region region : allRegions) {
            QCOMPARE(regionOfKey(regionKey(region)).value(), region);
            QCOMPARE(regionOfKey(QString::number(int(region))).value(), region);
        }
        QVERIFY(!regionOfKey(u""));
        QVERIFY(!regionOfKey(u"0"));
        QVERIFY(!regionOfKey(u"warsaw"));
    }
};

QTEST_APPLESS_MAIN(OrganizationTest)
#include "tst_organization.moc"
