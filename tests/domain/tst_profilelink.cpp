// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/profilelink.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class ProfileLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTheAsciiForm()
    {
        QCOMPARE(profileLink(OrganizationId(33279)),
                 u"https://xn----7sbgfh2alwzdhpc0c.xn--90ais/organization/33279/org-page"_s);
        QCOMPARE(profileLinkForPeople(OrganizationId(33279)),
                 u"качество-услуг.бел/organization/33279/org-page"_s);
    }

    void readsItsOwnLinks()
    {
        for (const LinkForm form : {LinkForm::Full, LinkForm::Short}) {
            const auto read = readProfileLink(profileLink(OrganizationId(33279), form));
            QVERIFY(read);
            QCOMPARE(read->organization, OrganizationId(33279));
        }
    }

    void carriesTheCodeOfAStand()
    {
        const QString link = profileLink(OrganizationId(7), LinkForm::Short, u"K7M2PXQ4"_s);
        QCOMPARE(link, u"https://kch.by/organization/7/org-page?stand=K7M2PXQ4"_s);
        const auto read = readProfileLink(link);
        QVERIFY(read);
        QCOMPARE(read->standCode, u"K7M2PXQ4"_s);
        for (const QString &other : {u"?stand="_s, u"?stand=k7m2pxq4"_s, u"?stand=K7M2PXQ0"_s,
                                     u"?stand=K7M2PXQ4X"_s, u"?other=K7M2PXQ4"_s}) {
            const auto without =
                readProfileLink(u"https://kch.by/organization/7/org-page"_s + other);
            QVERIFY(without);
            QCOMPARE(without->standCode, QString());
        }
    }

    void readsCyrillicAndOldForms()
    {
        const auto cyrillic =
            readProfileLink(u"https://качество-услуг.бел/organization/7/org-page"_s);
        QVERIFY(cyrillic);
        QCOMPARE(cyrillic->form, ReadLink::Form::Full);
        const auto old =
            readProfileLink(u"http://качество-услуг.бел/RatingPortal/OrgCardForUser?id=12"_s);
        QVERIFY(old);
        QCOMPARE(*old, (ReadLink{OrganizationId(12), ReadLink::Form::Old}));
    }

    void refusesForeignLinks_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"https://example.org/organization/7/org-page",
              u"https://kch.by/organization/0/org-page", u"https://kch.by/organization/-1/org-page",
              u"https://kch.by/organization/7",
              u"https://kch.by@example.org/organization/7/org-page",
              u"ftp://kch.by/organization/7/org-page",
              u"https://kch.by:444/organization/7/org-page", u"7", u"",
              u"https://kch.by/organization/99999999999999999999/org-page"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void refusesForeignLinks()
    {
        QFETCH(QString, text);
        QVERIFY(!readProfileLink(text));
    }
};

QTEST_APPLESS_MAIN(ProfileLinkTest)
#include "tst_profilelink.moc"
