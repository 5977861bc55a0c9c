// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/linklist.h"
#include "views/overview/overviewcard.h"

namespace ratingdesk {

/// A titled short list of links; where there are none it says what would be here.
class LinkCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit LinkCard(QWidget *parent = nullptr);

    /// The list is named by it as well.
    void setTitle(const QString &title, bool linked = false) override;
    void setRows(const std::vector<LinkRow> &rows);
    void setEmptyText(const QString &text);
    LinkList *list() { return m_list; }

private:
    LinkList *m_list;
    QLabel *m_empty;
};

} // namespace ratingdesk
