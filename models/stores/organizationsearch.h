// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/stores/wordfinder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace ratingdesk {

/// Finds organizations by words as one types: one run of folded bytes for the whole register is
/// scanned for each key, and only what the former key found when the text merely grew.
class OrganizationSearch
{
public:
    OrganizationSearch() = default;
    /// `text` and `ends` as in OrganizationSkeleton, one end per organization; ordered by id.
    OrganizationSearch(std::vector<OrganizationId> organizations, QByteArray text,
                       std::vector<quint32> ends);

    /// Puts another text (see searchTextOf()) in place of an organization's, or adds it.
    void put(OrganizationId organization, const QByteArray &text);
    void remove(OrganizationId organization);

    /// All that hold every word of the query, or have one of them as their id. Ordered by id.
    std::vector<OrganizationId> find(const QString &query);

private:
    QByteArrayView textOf(std::size_t place) const;
    bool knows(OrganizationId organization) const;
    QByteArrayView textOf(OrganizationId organization) const;
    std::vector<quint32> placesWith(const QList<QByteArray> &words) const;
    bool isMuch(const std::vector<quint32> &places) const;
    std::vector<quint32> scan(const QByteArray &word) const;

    std::vector<OrganizationId> m_organizations;
    QByteArray m_text;
    std::vector<quint32> m_ends;
    /// How often each byte occurs, from a sample: the rarest letter of a word is looked for first.
    ByteFrequencies m_frequencies{};
    /// Texts that are newer than m_text; null for an organization that was removed.
    QHash<OrganizationId, QByteArray> m_newer;

    QByteArray m_lastQuery;
    std::vector<quint32> m_lastPlaces;
};

} // namespace ratingdesk
