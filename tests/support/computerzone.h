// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <ctime>

namespace ratingdesk {

/// As long as it lives the computer stands in that time zone.
class ComputerZone
{
public:
    explicit ComputerZone(const QByteArray &zone) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ComputerZone(const ComputerZone &) = delete;
    ComputerZone &operator=(const ComputerZone &) = delete;
    ~ComputerZone()
    {
        if (m_before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
        tzset();
    }

private:
    QByteArray m_before;
};

} // namespace ratingdesk
