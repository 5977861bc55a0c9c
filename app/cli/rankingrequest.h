// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "models/ranking/movementseries.h"

#include <QCoreApplication>
#include <QHash>

namespace ratingdesk {

class Options;

/// What `ranking`, `movements` and `chart movements` share: who is ranked against whom, by which
/// method, and the data for it, of which each command fetches only what it needs.
class RankingRequest
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::RankingRequest)

public:
    /// Whom it is about when neither --members nor a scope is given.
    explicit RankingRequest(MemberSelection::Members ofCountry = MemberSelection::Members::All)
        : m_ofCountry(ofCountry)
    {
    }

    void describe(Options &options);
    /// What help says of these options.
    static QString explanation();

    /// Makes sense of the words and connects.
    Console::OrExit<void> prepare(Console &console);
    /// One ranking per period. After prepare(); comes before everything below.
    Console::OrExit<std::vector<Ranking>> rankings(Console &console,
                                                   const std::vector<Period> &periods);
    /// A period that has not begun ranks nobody anew: a slip of the pen, most likely. rankings()
    /// tells it of its own ones.
    Console::OrExit<void> tellOfFuture(Console &console, const std::vector<Period> &periods) const;
    /// By display name, as the console's language has it.
    QString name(OrganizationId organization) const;

    const RankingMethod &method() const { return m_method; }
    /// The members, and the method, in one line.
    QString selectionLine() const;
    QString methodLine() const;
    /// Both with the periods in between, see periodStatement(), and that the data are invented
    /// where they are: what is said beside every result.
    QString statement(const Console &console, const QString &periods) const;

private:
    bool needsTraits() const;
    Console::OrExit<void>
    takeRegister(Console &console, const Future<std::shared_ptr<OrganizationSkeleton>> &skeleton);
    Console::OrExit<void> resolveGroups(Console &console);

    QString m_scope;
    QStringList m_groups;
    MemberSelection::Members m_ofCountry;
    std::optional<MemberSelection::Members> m_members;
    MemberSelection m_selection;
    RankingMethod m_method;

    PortalSource *m_portal = nullptr;
    Language m_language = Language::English;
    std::vector<OrganizationNode> m_nodes; ///< ordered by id
    QString m_sphereName;
    QString m_categoryName;
};

} // namespace ratingdesk
