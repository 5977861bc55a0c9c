// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/organizationsearch.h"

#include "models/domain/foldedtext.h"
#include "models/domain/validators.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace ratingdesk {

namespace {

bool holds(QByteArrayView text, const QByteArray &word)
{
    return !text.isEmpty() &&
           memmem(text.data(), static_cast<std::size_t>(text.size()), word.constData(),
                  static_cast<std::size_t>(word.size())) != nullptr;
}

bool holdsAll(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(),
                       [text](const QByteArray &word) { return holds(text, word); });
}

/// A УНП may be typed with its name and with spaces; it is one word all the same.
QByteArray foldedQuery(const QString &query)
{
    const QString unp = normalizedUnp(query);
    return foldedForSearch(isValidUnp(unp) ? unp : query);
}

} // namespace

OrganizationSearch::OrganizationSearch(std::vector<OrganizationId> organizations, QByteArray text,
                                       std::vector<quint32> ends)
    : m_organizations(std::move(organizations)), m_text(std::move(text)), m_ends(std::move(ends))
{
    constexpr qsizetype sampleSize = 64 * 1024;
    const qsizetype step = std::max<qsizetype>(1, m_text.size() / sampleSize);
    for (qsizetype i = 0; i < m_text.size(); i += step)
        ++m_frequencies[static_cast<unsigned char>(m_text[i])];
}

void OrganizationSearch::put(OrganizationId organization, const QByteArray &text)
{
    m_newer.insert(organization, text);
    m_lastQuery.clear();
}

void OrganizationSearch::remove(OrganizationId organization)
{
    m_newer.insert(organization, QByteArray());
    m_lastQuery.clear();
}

QByteArrayView OrganizationSearch::textOf(std::size_t place) const
{
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[place] - begin);
}

QByteArrayView OrganizationSearch::textOf(OrganizationId organization) const
{
    const auto newer = m_newer.constFind(organization);
    if (newer != m_newer.cend())
        return *newer;
    const auto found =
        std::lower_bound(m_organizations.begin(), m_organizations.end(), organization);
    return textOf(static_cast<std::size_t>(found - m_organizations.begin()));
}

bool OrganizationSearch::knows(OrganizationId organization) const
{
    const auto newer = m_newer.constFind(organization);
    if (newer != m_newer.cend())
        return !newer->isNull();
    return std::binary_search(m_organizations.begin(), m_organizations.end(), organization);
}

std::vector<OrganizationId> OrganizationSearch::find(const QString &query)
{
    const QByteArray folded = foldedQuery(query);
    QList<QByteArray> words = folded.split(' ');
    words.removeAll(QByteArray());
    if (words.isEmpty()) {
        m_lastQuery.clear();
        return {};
    }
    // The longest word leaves least to look at for the others.
    std::sort(words.begin(), words.end(), [](const QByteArray &left, const QByteArray &right) {
        return left.size() > right.size();
    });

    if (!m_lastQuery.isEmpty() && folded.startsWith(m_lastQuery) && !isMuch(m_lastPlaces)) {
        std::erase_if(m_lastPlaces, [&](quint32 place) { return !holdsAll(textOf(place), words); });
    } else {
        m_lastPlaces = placesWith(words);
    }
    m_lastQuery = folded;

    std::vector<OrganizationId> found;
    found.reserve(m_lastPlaces.size());
    for (const quint32 place : m_lastPlaces) {
        if (m_newer.isEmpty() || !m_newer.contains(m_organizations[place]))
            found.push_back(m_organizations[place]);
    }

    const std::size_t foundInText = found.size();
    for (auto newer = m_newer.cbegin(); newer != m_newer.cend(); ++newer) {
        if (holdsAll(*newer, words))
            found.push_back(newer.key());
    }
    for (const QByteArray &word : std::as_const(words)) {
        bool isNumber = false;
        const OrganizationId organization(word.toLongLong(&isNumber));
        if (!isNumber || !knows(organization))
            continue;
        QList<QByteArray> others = words;
        others.removeAll(word);
        if (holdsAll(textOf(organization), others))
            found.push_back(organization);
    }
    if (found.size() > foundInText) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

std::vector<quint32> OrganizationSearch::placesWith(const QList<QByteArray> &words) const
{
    std::vector<quint32> places = scan(words.front());
    for (const QByteArray &word : words.sliced(1)) {
        if (isMuch(places)) {
            const std::vector<quint32> others = scan(word);
            std::vector<quint32> both;
            std::set_intersection(places.begin(), places.end(), others.begin(), others.end(),
                                  std::back_inserter(both));
            places = std::move(both);
        } else {
            std::erase_if(places, [&](quint32 place) { return !holds(textOf(place), word); });
        }
    }
    return places;
}

/// Whether a scan of everything is faster than a look at each of these.
bool OrganizationSearch::isMuch(const std::vector<quint32> &places) const
{
    return places.size() > m_organizations.size() / 16;
}

std::vector<quint32> OrganizationSearch::scan(const QByteArray &word) const
{
    const WordFinder finder(word, m_frequencies);
    std::vector<quint32> places;
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    std::size_t place = 0;
    for (const char *found = finder.find(begin, end); found != end;
         found = finder.find(begin + m_ends[place], end)) {
        while (m_ends[place] <= static_cast<std::size_t>(found - begin))
            ++place;
        places.push_back(static_cast<quint32>(place));
    }
    return places;
}

} // namespace ratingdesk
