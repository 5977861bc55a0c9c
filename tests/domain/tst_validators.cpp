// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/validators.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Organization valid()
{
    Organization organization;
    organization.nameRu = u"Министерство связи и информатизации"_s;
    organization.unp = u"100308563"_s;
    organization.soato = u"5000000000"_s;
    organization.phone = u"+375 17 000-00-00"_s;
    organization.email = u"info@example.by"_s;
    organization.website = u"https://example.by/"_s;
    return organization;
}

} // namespace

class ValidatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsRealUnp_data()
    {
        QTest::addColumn<QString>("unp");
        for (const char *unp : {"100308563", "100071593", "102302863", "101120215", "691536883",
                                "800013732", "200988541", "MA1953684"})
            QTest::newRow(unp) << QString::fromLatin1(unp);
    }

    void acceptsRealUnp()
    {
        QFETCH(QString, unp);
        QVERIFY(isValidUnp(unp));
    }

    void refusesOtherUnp_data()
    {
        QTest::addColumn<QString>("unp");
        for (const char *unp : {"200988542", "5917DDD82", "M01953684", "7A1953689", "12345678", "",
                                "711953681", "1003085631"})
            QTest::newRow(unp) << QString::fromLatin1(unp);
    }

    void refusesOtherUnp()
    {
        QFETCH(QString, unp);
        QVERIFY(!isValidUnp(unp));
    }

    void normalizesUnp()
    {
        QCOMPARE(normalizedUnp(u"УНП 591705582"), u"591705582"_s);
        QCOMPARE(normalizedUnp(u" unp591 705 582 "), u"591705582"_s);
        QCOMPARE(normalizedUnp(u"МА1953684"), u"MA1953684"_s);
    }

    void aValidOrganizationHasNoProblems()
    {
        QVERIFY(problemsOf(valid()).empty());
        Organization bare;
        bare.nameBe = u"Школа"_s;
        QVERIFY(problemsOf(bare).empty());
    }

    void namesTheFieldAndTheReason()
    {
        using Field = OrganizationField;
        using Reason = FieldProblem::Reason;
        const auto problemAfter = [](auto change) {
            Organization organization = valid();
            change(organization);
            const auto problems = problemsOf(organization);
            return problems.size() == 1 ? problems.front() : FieldProblem{};
        };
        QCOMPARE(problemAfter([](auto &o) { o.nameRu = u"  "_s; }),
                 (FieldProblem{Field::NameRu, Reason::Missing}));
        QCOMPARE(problemAfter([](auto &o) { o.nameBe = QString(256, u'а'); }),
                 (FieldProblem{Field::NameBe, Reason::TooLong}));
        QCOMPARE(problemAfter([](auto &o) { o.nameBe = u"а\nб"_s; }),
                 (FieldProblem{Field::NameBe, Reason::HiddenSign, U'\n'}));
        QCOMPARE(problemAfter([](auto &o) { o.shortNameRu = u"—"_s; }),
                 (FieldProblem{Field::ShortNameRu, Reason::BadForm}));
        QCOMPARE(problemAfter([](auto &o) { o.unp = u"200988542"_s; }),
                 (FieldProblem{Field::Unp, Reason::BadCheckDigit}));
        QCOMPARE(problemAfter([](auto &o) { o.unp = u"123"_s; }),
                 (FieldProblem{Field::Unp, Reason::BadForm}));
        QCOMPARE(problemAfter([](auto &o) { o.soato = u"9000000000"_s; }),
                 (FieldProblem{Field::Soato, Reason::UnknownRegion}));
        QCOMPARE(problemAfter([](auto &o) { o.soato = u"50"_s; }),
                 (FieldProblem{Field::Soato, Reason::BadForm}));
        QCOMPARE(problemAfter([](auto &o) { o.email = u"nobody"_s; }),
                 (FieldProblem{Field::Email, Reason::BadForm}));
        QCOMPARE(problemAfter([](auto &o) { o.website = u"javascript:alert(1)"_s; }),
                 (FieldProblem{Field::Website, Reason::BadForm}));
        QCOMPARE(problemAfter([](auto &o) { o.phone = u"none"_s; }),
                 (FieldProblem{Field::Phone, Reason::BadForm}));
    }

    void severalTelephonesAreTakenButNotSeveralMailAddresses()
    {
        Organization organization = valid();
        organization.phone = u"+375 17 200-00-00, +375 17 200-00-01"_s;
        QVERIFY(problemsOf(organization).empty());
        for (const QString &address :
             {u"a@b.example,c@d.example"_s, u"mailto:a@b.example"_s, u"a@b.example;"_s}) {
            organization.email = address;
            QCOMPARE(problemsOf(organization).size(), 1u);
        }
    }

    /// Overrides of the direction, zero-width signs and byte order marks as well as controls.
    void hiddenSignsAreRefusedInEveryText()
    {
        using Field = OrganizationField;
        const std::vector<std::pair<Field, QString Organization::*>> texts{
            {Field::NameRu, &Organization::nameRu},
            {Field::NameBe, &Organization::nameBe},
            {Field::ShortNameRu, &Organization::shortNameRu},
            {Field::ShortNameBe, &Organization::shortNameBe},
            {Field::Address, &Organization::address},
            {Field::Phone, &Organization::phone},
            {Field::Email, &Organization::email},
            {Field::Website, &Organization::website}};
        for (const auto &[field, member] : texts) {
            for (const char16_t sign : {u'\u202E', u'\u2067', u'\u200B', u'\uFEFF', u'\u00AD'}) {
                Organization organization = valid();
                organization.*member = u"abc"_s + QChar(sign) + u"def"_s;
                const auto problems = problemsOf(organization);
                const FieldProblem expected{field, FieldProblem::Reason::HiddenSign, sign};
                QVERIFY2(std::find(problems.begin(), problems.end(), expected) != problems.end(),
                         qPrintable(fieldKey(field)));
            }
        }
    }

    void aNameOf255CharactersIsAllowed()
    {
        Organization organization = valid();
        organization.nameRu = QString(longestName, u'Ж');
        QVERIFY(problemsOf(organization).empty());
    }

    void everyFieldHasItsOwnKey()
    {
        for (int i = 0; i <= static_cast<int>(OrganizationField::Parent); ++i) {
            const auto field = static_cast<OrganizationField>(i);
            QCOMPARE(fieldOfKey(fieldKey(field)).value(), field);
        }
        QVERIFY(!fieldOfKey(u"colour"));
    }
};

QTEST_APPLESS_MAIN(ValidatorsTest)
#include "tst_validators.moc"
