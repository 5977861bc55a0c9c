// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/organizationfields.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class OrganizationFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFieldsAreLeftOut()
    {
        Organization organization;
        organization.nameRu = u"Почта"_s;
        organization.parent = OrganizationId(33'279);
        const QJsonObject expected{{u"name_ru"_s, u"Почта"_s},
                                   {u"kind"_s, u"organization"_s},
                                   {u"state"_s, u"active"_s},
                                   {u"register"_s, u"general"_s},
                                   {u"parent"_s, 33'279}};
        QCOMPARE(fieldValues(organization), expected);
    }

    void onlyWhatDiffersIsInTheDifference()
    {
        Organization before;
        before.nameRu = u"Почта"_s;
        before.unp = u"100308563"_s;
        Organization after = before;
        after.revision = 5;
        QVERIFY(differenceOf(before, after).isEmpty());
        after.unp.clear();
        after.category = CategoryId(3);
        after.kind = OrganizationKind::Body;
        const FieldDifference difference = differenceOf(before, after);
        QCOMPARE(difference.before, (QJsonObject{{u"unp"_s, u"100308563"_s},
                                                 {u"category"_s, QJsonValue()},
                                                 {u"kind"_s, u"organization"_s}}));
        QCOMPARE(
            difference.after,
            (QJsonObject{{u"unp"_s, QJsonValue()}, {u"category"_s, 3}, {u"kind"_s, u"body"_s}}));
    }
};

QTEST_GUILESS_MAIN(OrganizationFieldsTest)
#include "tst_organizationfields.moc"
