// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace ratingdesk {

class OrganizationDrafts;

/// How organizations look in the tree: an icon by kind, a badge only when not active, a dot and
/// bold type for what is not saved, quiet colour for branches that only lead to a match.
class OrganizationTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OrganizationTreeDelegate(const OrganizationDrafts &drafts, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const OrganizationDrafts &m_drafts;
    QIcon m_bodyIcon;
    QIcon m_organizationIcon;
    QIcon m_subdivisionIcon;
};

} // namespace ratingdesk
