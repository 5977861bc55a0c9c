// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/restaddress.h"

#include <QNetworkReply>

namespace ratingdesk::rest {

/// Whether a request that ended so may have reached the portal although it was not answered.
bool mayHaveArrived(QNetworkReply::NetworkError error);
/// What a request came to that got no answer: by the network's own error.
PortalError networkError(const RestAddress &address, const QNetworkReply &reply);
/// Who is no portal's API: another program answers there, or leads elsewhere.
PortalError notTheApi(const RestAddress &address, const QString &detail);
PortalError signInRefused(const RestAddress &address, const QString &detail);
PortalError encryptionRefused(const RestAddress &address, const QString &detail);
PortalError timedOut(const RestAddress &address);
/// It was sent and not answered: whether it was carried out, only the portal knows.
PortalError outcomeUnknown(const QString &request, const PortalError &cause);

} // namespace ratingdesk::rest
