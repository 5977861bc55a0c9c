// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/answers.h"
#include "app/service/httpserver.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace ratingdesk {

/// A request that found its way: what stands in the places of its path, decoded.
struct Call
{
    HttpRequest request;
    QStringList places{};
    HttpServer::Respond respond;

    /// The place as the id of an organization; 0 where it is none.
    OrganizationId organization() const;
    QString query() const { return QString::fromLatin1(request.query); }
};

/// Which function answers which method and path. Paths are patterns: `/organizations/{id}`.
class Router
{
public:
    using Handle = std::function<void(const Call &)>;

    void add(const QByteArray &method, const QByteArray &pattern, Handle handle);

    struct Match
    {
        QByteArray pattern; ///< empty: there is nothing at that path
        QStringList places;
        const Handle *handle = nullptr; ///< none: not with that method
        QByteArray methods;             ///< that there are: `GET, PUT`
    };
    /// HEAD is GET, of which only the head is sent.
    Match match(const QByteArray &method, const QByteArray &path) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArray pattern;
        QList<QByteArray> parts;
        Handle handle;
    };
    std::vector<Route> m_routes;
};

} // namespace ratingdesk
