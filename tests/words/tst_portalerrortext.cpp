// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/portalerrortext.h"

#include <QSet>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class PortalErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnSentences()
    {
        QSet<QString> texts;
        int problems = 0;
        for (int problem = int(PortalError::Problem::FileMissing);
             problem <= int(PortalError::Problem::WriteFailed); ++problem, ++problems) {
            PortalError error{.kind = PortalError::Kind::Internal,
                              .problem = PortalError::Problem(problem),
                              .subject = u"SUBJECT"_s,
                              .detail = u"engine's own words"_s};
            const QString text = portalErrorText(error);
            // What happened, what it means for the data, what to do.
            QVERIFY2(text.count(u". "_s) >= 2, qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!text.contains(error.detail), qPrintable(text));
            texts << text;
        }
        QCOMPARE(texts.size(), problems);
    }

    void everyKindHasWordsWithoutAProblem()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= int(PortalError::Kind::Internal); ++kind)
            texts << portalErrorText({.kind = PortalError::Kind(kind)});
        QCOMPARE(texts.size(), int(PortalError::Kind::Internal) + 1);
    }

    void tellsWhatDoesNotFitOfAStand()
    {
        QSet<QString> texts;
        for (const QString &key : {u"place"_s, u"placed_on"_s, u"checked_on"_s, u"retired_on"_s,
                                   u"stands"_s, u"design"_s}) {
            const QString text = portalErrorText({.kind = PortalError::Kind::Invalid,
                                                  .problem = PortalError::Problem::InvalidInput,
                                                  .subject = key});
            QVERIFY2(text.count(u". "_s) >= 2 && text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(key + u'”') && !text.contains(u'_'), qPrintable(text));
            texts << text;
        }
        QCOMPARE(texts.size(), 6);
    }

    void namesTheField()
    {
        const PortalError error{.kind = PortalError::Kind::Invalid,
                                .problem = PortalError::Problem::InvalidField,
                                .subject = fieldKey(OrganizationField::Website)};
        QVERIFY(portalErrorText(error).contains(fieldTitle(OrganizationField::Website)));
    }

    void tellsWhatIsWrongWithEachChange()
    {
        using Outcome = ChangeVerdict::Outcome;
        const PortalError wrong{.kind = PortalError::Kind::Invalid,
                                .problem = PortalError::Problem::InvalidField,
                                .subject = fieldKey(OrganizationField::Website),
                                .detail = u"as it is"_s};
        QCOMPARE(portalErrorDetail(wrong), wrong.detail);
        PortalError refused = wrong;
        std::vector<ChangeVerdict> verdicts{{Outcome::New}, {Outcome::Rejected, wrong}};
        refused.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(verdicts);
        const QString one = portalErrorDetail(refused);
        QVERIFY(one.contains(u"2"_s) && one.contains(portalErrorText(wrong)));
        QCOMPARE(one.count(u'\n'), 0);
        // Nobody reads a thousand.
        verdicts.resize(1000, verdicts.back());
        refused.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(verdicts);
        QVERIFY(portalErrorDetail(refused).count(u'\n') < 30);
    }

    void everyFieldHasItsOwnTitle()
    {
        QSet<QString> titles;
        for (int field = 0; field <= int(OrganizationField::Parent); ++field)
            titles << fieldTitle(OrganizationField(field));
        QCOMPARE(titles.size(), int(OrganizationField::Parent) + 1);
    }

    void aBadFormSaysWhatIsExpected()
    {
        using Field = OrganizationField;
        QSet<QString> texts;
        for (const Field field :
             {Field::Unp, Field::Soato, Field::Email, Field::Phone, Field::Website})
            texts << fieldProblemText({field, FieldProblem::Reason::BadForm});
        QCOMPARE(texts.size(), 5);
    }
};

QTEST_APPLESS_MAIN(PortalErrorTextTest)
#include "tst_portalerrortext.moc"
