// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/portalundertest.h"
#include "tests/support/await.h"

#include <QObject>

namespace ratingdesk {

/// What the parts of the contract share: each of their tests has the small portal of
/// fillSamplePortal() before it, opened.
class ContractFixture : public QObject
{
    Q_OBJECT

public:
    explicit ContractFixture(PortalFactory factory) : m_factory(std::move(factory)) {}

protected:
    template <class T>
    Result<T> ask(Future<T> future)
    {
        return await(std::move(future));
    }
    PortalSource &portal() { return m_portal->source(); }
    bool goesByTheTestsClock() const { return m_portal->goesByTheTestsClock(); }
    /// From now on the portal is as that account of it sees it.
    bool workAs(const Account &account, const QString &password);
    Result<ChangeReceipt> apply(std::vector<Change> changes, ApplyMode mode = ApplyMode::Commit);
    Organization organization(qint64 id);
    std::vector<Organization> everything();

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    PortalFactory m_factory;
    std::unique_ptr<PortalUnderTest> m_portal;
};

} // namespace ratingdesk
