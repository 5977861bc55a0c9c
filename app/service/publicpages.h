// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/profilepage.h"
#include "app/service/publicprofiles.h"
#include "app/service/router.h"

namespace ratingdesk {

/// What needs no sign-in: the pages that printed codes lead to, and the same as JSON. Every form of
/// link that was ever printed leads somewhere.
class PublicPages : public QObject
{
    Q_OBJECT

public:
    /// `publicUrl` is how the service is reached from outside, without a slash at its end; empty:
    /// redirects name the path alone. `countScan` is called with the code of each stand whose link
    /// was opened.
    using CountScan = std::function<void(const QString &code)>;
    PublicPages(PublicProfiles::MakeSource makeSource, const QString &publicUrl,
                CountScan countScan);

    void addTo(Router &router);

private:
    void page(const Call &call);
    void oldLink(const Call &call);
    void profile(const Call &call);
    void ranking(const Call &call);
    HttpAnswer redirect(int status, OrganizationId organization) const;

    PublicProfiles m_profiles;
    ProfilePage m_page;
    QString m_publicUrl;
    CountScan m_countScan;
};

} // namespace ratingdesk
