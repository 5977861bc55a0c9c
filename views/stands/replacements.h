// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/portal/registervalues.h"

#include <QObject>

#include <vector>

namespace ratingdesk {

class Workspace;

/// Finds out of which organizations posters are to be made in place of the stands of some: of
/// themselves, or of the one that they were merged into, however often that was merged again.
class Replacements : public QObject
{
    Q_OBJECT

public:
    explicit Replacements(Workspace &workspace, QObject *parent = nullptr);

    /// found() or failed() follows, unless it is asked again before.
    void find(const std::vector<OrganizationId> &organizations);

Q_SIGNALS:
    /// Each once; `withoutOne` of those that were asked for have none.
    void found(const std::vector<ratingdesk::OrganizationId> &organizations, int withoutOne);
    void failed(const ratingdesk::PortalError &error);

private:
    void follow();

    Workspace &m_workspace;
    std::vector<OrganizationId> m_wanted; ///< in place of those that were asked for
    std::size_t m_steps = 0;
    Latest m_answer;
};

} // namespace ratingdesk
