// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/profileline.h"

#include "app/desk/connectiondialog.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString profileLine(const ConnectionProfile &profile)
{
    const SqlAddress &database = profile.address.database;
    switch (profile.address.kind) {
    case PortalAddress::Kind::Demo:
        return ConnectionDialog::demoProfile().name;
    case PortalAddress::Kind::Sqlite:
        return profile.name + u" · "_s + QDir::toNativeSeparators(database.path);
    case PortalAddress::Kind::Postgresql:
        return profile.name + u" · "_s + database.host + u'/' + database.database;
    case PortalAddress::Kind::Api:
        return profile.name + u" · "_s + profile.address.api.base.host();
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
