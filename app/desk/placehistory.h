// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ratingdesk {

/// Where one is in the window.
struct Place
{
    QString page;      ///< its key
    QJsonObject where; ///< on the page, as the page says it

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that one came through, as a browser keeps them.
class PlaceHistory
{
public:
    /// One goes on from there; what was ahead is forgotten.
    void leave(const Place &place);
    /// The place before or after, and the present one is kept on the other side; nothing where
    /// there is none.
    std::optional<Place> back(const Place &present);
    std::optional<Place> forward(const Place &present);
    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }
    void clear();

private:
    static std::optional<Place> step(const Place &present, std::vector<Place> &from,
                                     std::vector<Place> &to);

    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
};

} // namespace ratingdesk
