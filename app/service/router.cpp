// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/router.h"

#include <QUrl>

namespace ratingdesk {

namespace {

bool isPlace(const QByteArray &part) { return part.startsWith('{'); }

/// Whether the path has the form of the pattern; then what stands in its places.
std::optional<QStringList> placesOf(const QList<QByteArray> &pattern, const QList<QByteArray> &path)
{
    if (pattern.size() != path.size())
        return {};
    QStringList places;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isPlace(pattern[i])) {
            if (pattern[i] != path[i])
                return {};
            continue;
        }
        const QString place = QUrl::fromPercentEncoding(path[i]);
        if (place.isEmpty())
            return {};
        places.append(place);
    }
    return places;
}

} // namespace

OrganizationId Call::organization() const
{
    bool isNumber = false;
    const qint64 id = places.value(0).toLongLong(&isNumber);
    return isNumber && QString::number(id) == places.value(0) && id > 0 ? OrganizationId(id)
                                                                        : OrganizationId();
}

void Router::add(const QByteArray &method, const QByteArray &pattern, Handle handle)
{
    m_routes.push_back({method, pattern, pattern.split('/'), std::move(handle)});
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const QList<QByteArray> parts = path.split('/');
    Match match;
    for (const Route &route : m_routes) {
        // Of two patterns that fit, the first one counts: `/organizations/lookup` before `/{id}`.
        if (!match.pattern.isEmpty() && route.pattern != match.pattern)
            continue;
        const auto places = placesOf(route.parts, parts);
        if (!places)
            continue;
        match.pattern = route.pattern;
        match.places = *places;
        if (route.method == wanted)
            match.handle = &route.handle;
        match.methods += (match.methods.isEmpty() ? "" : ", ") + route.method;
    }
    return match;
}

} // namespace ratingdesk
