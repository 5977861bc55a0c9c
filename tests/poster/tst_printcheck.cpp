// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/printcheck.h"
#include "tests/poster/postersupport.h"

using namespace ratingdesk;
using namespace ratingdesk::test;
using Verdict = PrintCheck::Verdict;
using Alarm = PrintCheck::Alarm;

/// What is said of codes that were found in the field.
class TestPrintCheck : public QObject
{
    Q_OBJECT

private:
    static Organization merged(qint64 id, std::optional<qint64> into)
    {
        Organization organization = clinic(id);
        organization.state = OrganizationState::Merged;
        if (into)
            organization.mergedInto = OrganizationId(*into);
        return organization;
    }

    static CodeReading pages(const std::vector<QStringList> &texts)
    {
        CodeReading reading;
        reading.pages = texts;
        return reading;
    }

    static QString link(qint64 id) { return profileLink(OrganizationId(id)); }

    static QString oldLink(qint64 id)
    {
        return u"http://качество-услуг.бел/RatingPortal/OrgCardForUser?id=%1"_s.arg(id);
    }

    /// As the portal is asked, until nothing is left to ask for; returns how often.
    static int lookUp(PrintCheck &check, const std::vector<Organization> &portal)
    {
        int rounds = 0;
        for (auto asked = check.notLookedUp(); !asked.empty(); asked = check.notLookedUp()) {
            std::vector<Organization> found;
            for (const Organization &organization : portal) {
                if (std::find(asked.begin(), asked.end(), organization.id) != asked.end())
                    found.push_back(organization);
            }
            check.takeLookedUp(asked, found);
            ++rounds;
        }
        return rounds;
    }

private Q_SLOTS:
    void eachVerdict()
    {
        Organization archived = clinic(3);
        archived.state = OrganizationState::Archived;
        const std::vector<Organization> portal{clinic(1),    archived,     merged(4, 5),
                                               merged(5, 1), merged(6, 7), merged(7, 6),
                                               merged(8, {})};
        PrintCheck check;
        check.add(u"scan.pdf"_s, pages({{link(1)},
                                        {oldLink(1)},
                                        {link(3)},
                                        {link(4)},
                                        {link(6)},
                                        {link(8)},
                                        {link(99)},
                                        {u"https://example.org"_s}}));
        QVERIFY(lookUp(check, portal) >= 2);
        const std::vector<PrintCheck::Code> codes = check.codes();
        const std::vector expected{Verdict::Current, Verdict::Outdated, Verdict::Archived,
                                   Verdict::Merged,  Verdict::Merged,   Verdict::Merged,
                                   Verdict::Unknown, Verdict::Foreign};
        QCOMPARE(codes.size(), expected.size());
        for (std::size_t i = 0; i < codes.size(); ++i) {
            QCOMPARE(codes[i].verdict, expected[i]);
            QCOMPARE(codes[i].page, static_cast<int>(i) + 1);
        }
        // Whose poster is to hang there: after an old address, and where it was merged twice.
        QVERIFY(!codes[0].right);
        QCOMPARE(codes[1].right->id, OrganizationId(1));
        QVERIFY(!codes[2].right);
        QCOMPARE(codes[3].organization->id, OrganizationId(4));
        QCOMPARE(codes[3].right->id, OrganizationId(1));
        QVERIFY(!codes[4].right); // merged in a circle
        QVERIFY(!codes[5].right);
        QCOMPARE(check.rightOnes(), std::vector{OrganizationId(1)});
    }

    void aWrongReadingIsOfNobody()
    {
        PrintCheck check;
        check.add(u"photo.jpg"_s, pages({{link(33279).replace(u"33279"_s, u"93279"_s)}}));
        lookUp(check, {clinic(33279)});
        QCOMPARE(check.codes().front().verdict, Verdict::Unknown);
        QVERIFY(!check.codes().front().organization);
    }

    void alarmsForWhatHangsThereTogether()
    {
        PrintCheck check;
        const QString fake = u"https://example.org/pay"_s;
        check.add(u"tent.png"_s, pages({{link(1), link(1)}}));
        check.add(u"wall.png"_s, pages({{link(1), link(2)}}));
        check.add(u"fake.png"_s, pages({{link(1), fake}, {fake}, {}, {link(1)}}));
        lookUp(check, {clinic(1), clinic(2)});
        QCOMPARE(check.alarms(),
                 (std::vector<Alarm>{{Alarm::Kind::SeveralCodes, u"wall.png"_s, 1},
                                     {Alarm::Kind::SeveralCodes, u"fake.png"_s, 1},
                                     {Alarm::Kind::ForeignCode, u"fake.png"_s, 1},
                                     {Alarm::Kind::ForeignCode, u"fake.png"_s, 2}}));
    }
};

QTEST_MAIN(TestPrintCheck)
#include "tst_printcheck.moc"
