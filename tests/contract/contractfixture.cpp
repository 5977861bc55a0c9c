// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/contractfixture.h"

#include "tests/contract/accountscontract.h"
#include "tests/contract/changesetcontract.h"
#include "tests/contract/feedbackcontract.h"
#include "tests/contract/journalcontract.h"
#include "tests/contract/randomcontract.h"
#include "tests/contract/ratingcontract.h"
#include "tests/contract/registercontract.h"
#include "tests/contract/sampleportal.h"
#include "tests/contract/standscontract.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk {

int runContract(const PortalFactory &factory, int argc, char **argv)
{
    RegisterContract ofRegister(factory);
    ChangeSetContract ofChangeSets(factory);
    RatingContract ofRatings(factory);
    FeedbackContract ofFeedback(factory);
    JournalContract ofJournal(factory);
    AccountsContract ofAccounts(factory);
    StandsContract ofStands(factory);
    RandomContract ofChance(factory);
    int failures = 0;
    for (ContractFixture *part : std::initializer_list<ContractFixture *>{
             &ofRegister, &ofChangeSets, &ofRatings, &ofFeedback, &ofJournal, &ofAccounts,
             &ofStands, &ofChance})
        failures += QTest::qExec(part, argc, argv);
    return failures;
}

void ContractFixture::init()
{
    m_portal = m_factory();
    const auto created = m_portal->create(fillSamplePortal);
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    const auto opened = ask(portal().open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
}

void ContractFixture::cleanup() { m_portal.reset(); }

bool ContractFixture::workAs(const Account &account, const QString &password)
{
    m_portal->workAs(account, password);
    const auto opened = ask(portal().open());
    if (!opened)
        qWarning("%s", qPrintable(opened.error().detail));
    return opened && opened->actor.account == account.login && opened->actor.role == account.role &&
           opened->actor.scope == account.scope;
}

Result<ChangeReceipt> ContractFixture::apply(std::vector<Change> changes, ApplyMode mode)
{
    return ask(portal().apply({.changes = std::move(changes), .reason = u"because"_s}, mode));
}

Organization ContractFixture::organization(qint64 id)
{
    const auto found = ask(portal().organizations(std::vector{OrganizationId(id)}));
    return found && found->size() == 1 ? found->front() : Organization();
}

std::vector<Organization> ContractFixture::everything()
{
    return ask(portal().organizations({})).value_or(std::vector<Organization>());
}

} // namespace ratingdesk
