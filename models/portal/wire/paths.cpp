// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/paths.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

namespace paths {

QString organization(OrganizationId organization)
{
    return u"%1/%2"_s.arg(QLatin1StringView(organizations)).arg(organization.value());
}

QString publicProfile(OrganizationId organization)
{
    return u"%1/%2"_s.arg(QLatin1StringView(publicProfiles)).arg(organization.value());
}

QString request(const QString &key)
{
    return QLatin1StringView(requests) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

QString settle(const QString &key) { return request(key) + "/settle"_L1; }

QString job(const QString &id)
{
    return QLatin1StringView(jobs) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString jobAnswer(const QString &id) { return job(id) + "/answer"_L1; }

} // namespace paths

QByteArray etagOf(qint64 revision) { return '"' + QByteArray::number(revision) + '"'; }

std::optional<qint64> revisionOfEtag(QByteArrayView tag)
{
    const QByteArray trimmed = tag.toByteArray().trimmed();
    bool isNumber = false;
    const qint64 revision =
        trimmed.mid(1).chopped(trimmed.size() > 1 ? 1 : 0).toLongLong(&isNumber);
    if (!isNumber || etagOf(revision) != trimmed)
        return {};
    return revision;
}

bool namesEtag(QByteArrayView ifNoneMatch, QByteArrayView etag)
{
    for (const QByteArray &one : ifNoneMatch.toByteArray().split(',')) {
        QByteArray tag = one.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag == "*" || tag == etag)
            return true;
    }
    return false;
}

} // namespace ratingdesk::wire
