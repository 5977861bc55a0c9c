// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/httpmessage.h"

#include "models/portal/wire/problems.h"

#include <QDateTime>
#include <QLocale>

namespace ratingdesk {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    default:
        return wire::titleOf(status).toLatin1();
    }
}

QByteArray headOf(const HttpAnswer &answer, qsizetype length, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      reasonPhrase(answer.status) + "\r\n";
    const auto add = [&head](const QByteArray &name, QByteArray value) {
        value.replace('\r', ' ').replace('\n', ' ');
        head += name + ": " + value + "\r\n";
    };
    add("Date", QLocale::c()
                    .toString(QDateTime::currentDateTimeUtc(),
                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                    .toLatin1());
    if (!answer.contentType.isEmpty())
        add("Content-Type", answer.contentType);
    if (answer.status != 204 && answer.status != 304)
        add("Content-Length", QByteArray::number(length));
    for (const auto &[name, value] : answer.fields)
        add(name, value);
    add("Connection", keepAlive ? "keep-alive" : "close");
    return head + "\r\n";
}

} // namespace ratingdesk
