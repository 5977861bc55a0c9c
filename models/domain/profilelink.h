// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ratingdesk {

/// How the address of a profile page is written into a QR code.
enum class LinkForm {
    Full,  ///< https://xn----7sbgfh2alwzdhpc0c.xn--90ais/organization/{id}/org-page
    Short, ///< the same path on kch.by; whether the host serves it is a setting of the connection
};

inline constexpr char16_t portalHostAscii[] = u"xn----7sbgfh2alwzdhpc0c.xn--90ais";
inline constexpr char16_t portalHostCyrillic[] = u"качество-услуг.бел";
inline constexpr char16_t portalHostShort[] = u"kch.by";

/// The link that a code carries: always the ASCII form of the host; with a stand's code, that of
/// this stand alone.
QString profileLink(OrganizationId organization, LinkForm form = LinkForm::Full,
                    const QString &standCode = {});

/// The same address as a person reads and types it: Cyrillic host, no scheme.
QString profileLinkForPeople(OrganizationId organization, LinkForm form = LinkForm::Full);

/// What a link read from a code says.
struct ReadLink
{
    enum class Form {
        Full,
        Short,
        Old, ///< /RatingPortal/OrgCardForUser?id=…: still on posters in the field, never made
    };

    OrganizationId organization;
    Form form;
    QString standCode{}; ///< empty: of no stand

    friend bool operator==(const ReadLink &, const ReadLink &) = default;
};

/// Recognises the links of the portal in ASCII or Cyrillic form on one of the hosts of the portal;
/// nothing for any other text.
std::optional<ReadLink> readProfileLink(const QString &text);

} // namespace ratingdesk
