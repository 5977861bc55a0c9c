// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/notifications.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// PostgreSQL carries less than 8000 bytes; an id takes at most 20 of them.
constexpr std::size_t mostOrganizations = 300;

} // namespace

QString notificationChannel() { return u"portal_changed"_s; }

QString notificationText(const PortalChange &change)
{
    QJsonArray organizations;
    if (change.organizations.size() <= mostOrganizations) {
        for (const OrganizationId id : change.organizations)
            organizations.append(id.value());
    }
    const QJsonObject object{{u"organizations"_s, organizations},
                             {u"hierarchy"_s, change.hierarchyChanged},
                             {u"ratings"_s, change.ratingsChanged},
                             {u"revision"_s, change.dataRevision}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PortalChange readNotification(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    // What cannot be read may have been anything: then everything changed.
    PortalChange change{.organizations = {},
                        .hierarchyChanged = object.value(u"hierarchy").toBool(true),
                        .ratingsChanged = object.value(u"ratings").toBool(true),
                        .dataRevision = object.value(u"revision").toInteger()};
    for (const QJsonValue &id : object.value(u"organizations").toArray())
        change.organizations.push_back(OrganizationId(id.toInteger()));
    return change;
}

} // namespace ratingdesk::sql
