// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace ratingdesk {

class OrganizationDrafts;

/// How organizations look in the tree: an icon by kind, a dot and bold type for edits that are not
/// saved, a badge where there is something to know, quiet colour for branches that only lead to a
/// match.
class OrganizationTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OrganizationTreeDelegate(const OrganizationDrafts &drafts, QObject *parent = nullptr);

    /// Whether it has edits that are not saved.
    bool isMarked(const QModelIndex &index) const;
    /// What stands in the badge: the state of what is not active any more, or that a new
    /// organization below it is not saved yet; mostly nothing.
    QString badge(const QModelIndex &index) const;

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
