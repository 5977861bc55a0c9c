// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/profilelink.h"

#include "models/domain/standcode.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString profileLink(OrganizationId organization, LinkForm form, const QString &standCode)
{
    const QString link = u"https://%1/organization/%2/org-page"_s
                             .arg(form == LinkForm::Full ? QStringView(portalHostAscii)
                                                         : QStringView(portalHostShort))
                             .arg(organization.value());
    return standCode.isEmpty() ? link : link + u"?stand="_s + standCode;
}

QString profileLinkForPeople(OrganizationId organization, LinkForm form)
{
    return u"%1/organization/%2/org-page"_s
        .arg(form == LinkForm::Full ? QStringView(portalHostCyrillic)
                                    : QStringView(portalHostShort))
        .arg(organization.value());
}

std::optional<ReadLink> readProfileLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) ||
        !url.userInfo().isEmpty() || url.port() != -1)
        return {};

    // The host is compared in its ASCII form, into which QUrl brings the Cyrillic one.
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool isFullHost = host == QStringView(portalHostAscii);
    if (!isFullHost && host != QStringView(portalHostShort))
        return {};

    static const QRegularExpression currentPath(uR"(^/organization/([1-9]\d{0,17})/org-page/?$)"_s);
    static const QRegularExpression oldId(uR"(^[1-9]\d{0,17}$)"_s);
    if (const auto match = currentPath.match(url.path()); match.hasMatch()) {
        const QString stand = QUrlQuery(url).queryItemValue(u"stand"_s);
        return ReadLink{OrganizationId(match.capturedView(1).toLongLong()),
                        isFullHost ? ReadLink::Form::Full : ReadLink::Form::Short,
                        isStandCode(stand) ? stand : QString()};
    }
    if (url.path() == "/RatingPortal/OrgCardForUser"_L1) {
        const QString id = QUrlQuery(url).queryItemValue(u"id"_s);
        if (oldId.match(id).hasMatch())
            return ReadLink{OrganizationId(id.toLongLong()), ReadLink::Form::Old};
    }
    return {};
}

} // namespace ratingdesk
