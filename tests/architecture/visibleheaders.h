// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace ratingdesk::test {

/// One library or program of ours as the build describes it.
struct Target
{
    QStringList files;       ///< below the project's root
    QStringList publicLinks; ///< what it gives to whoever links it
    QStringList links;       ///< what it uses itself
};

/// By name; a library's begins with rd_.
using Targets = QHash<QString, Target>;

/// Reads what rd_describe_targets() wrote: a line each with name, files, public links and all
/// links, separated by tabs, lists by semicolons.
Targets readTargets(const QString &path, const QString &root);

/// Which files reach a header, over however many others, whose library they neither link themselves
/// nor are given publicly by one that they link: `file reaches header of library`, sorted. All
/// libraries share one include root, so the compiler would not notice.
QStringList headersOutOfSight(const Targets &targets, const QString &root);

} // namespace ratingdesk::test
