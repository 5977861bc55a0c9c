// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/placehistory.h"

namespace ratingdesk {

namespace {

constexpr std::size_t maxPlaces = 100;

} // namespace

void PlaceHistory::leave(const Place &place)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == place)
        return;
    m_behind.push_back(place);
    if (m_behind.size() > maxPlaces)
        m_behind.erase(m_behind.begin());
}

std::optional<Place> PlaceHistory::back(const Place &present)
{
    return step(present, m_behind, m_ahead);
}

std::optional<Place> PlaceHistory::forward(const Place &present)
{
    return step(present, m_ahead, m_behind);
}

void PlaceHistory::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

std::optional<Place> PlaceHistory::step(const Place &present, std::vector<Place> &from,
                                        std::vector<Place> &to)
{
    // Where one has not moved since, the step would lead nowhere.
    while (!from.empty() && from.back() == present)
        from.pop_back();
    if (from.empty())
        return {};
    const Place place = from.back();
    from.pop_back();
    to.push_back(present);
    return place;
}

} // namespace ratingdesk
