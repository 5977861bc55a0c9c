// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "tests/support/program.h"

#include <QJsonArray>

#include <map>

namespace ratingdesk::test {

/// What the mapping adds to the ids of Minsk's organizations.
inline constexpr qint64 addedToIds = 100'000;
/// Областные (Минский городской) исполнительные комитеты: Minsk's organizations stand below it.
inline constexpr OrganizationId minskParent(408);

/// What the file of requests says about one organization up to a day.
struct Rated
{
    qint64 count = 0;
    qint64 sum = 0;
    qint64 satisfied = 0;
};

/// Straight from the file, past everything that is under test. Days as 2018-12-31.
std::map<qint64, Rated> ratedUpTo(const QString &lastDay);

/// One more than the number of those whose mean is higher, compared as fractions.
int rankOf(const Rated &organization, const std::map<qint64, Rated> &all);

/// A picture of a fair size with lines in several colours.
bool isColouredChart(const QString &path);

/// A portal that the command line fills with the real tree of state bodies and with Minsk's
/// organizations and their ratings.
class MinskPortal
{
public:
    ProgramOutcome run(const QStringList &arguments) const;
    // Each writes report.csv.
    ProgramOutcome importStateBodies() const;
    ProgramOutcome importOrganizations() const;
    ProgramOutcome importRatings() const;

    /// The file of Minsk's organizations as it is.
    static QString organizationsFile();
    /// What the ranking command says of Minsk's organizations.
    QJsonArray ranking(const QString &period) const;
    /// What another reader than ours reads from the pages of a PDF; an empty text for a page that
    /// it cannot read. Without a last page all of them.
    QStringList codesOf(const QString &pdf, int lastPage = 0) const;

    ProgramRunner runner;
    QString address;

private:
    ProgramOutcome importFile(const QString &subject, const QString &file,
                              const QString &mapping) const;
};

} // namespace ratingdesk::test
