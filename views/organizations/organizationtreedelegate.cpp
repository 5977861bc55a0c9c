// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationtreedelegate.h"

#include "models/editing/organizationdrafts.h"
#include "models/items/organizationtreeproxy.h"
#include "models/words/domainwords.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// The icon in one colour, that of the row's text: on fine screens the icon theme has coloured
/// pictures for it.
QIcon inked(const QIcon &icon, const QColor &ink)
{
    const QString key =
        u"tree-%1-%2-%3"_s.arg(icon.cacheKey()).arg(ink.rgba()).arg(qApp->devicePixelRatio());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return QIcon(picture);
    picture = icon.pixmap(QSize(16, 16), qApp->devicePixelRatio());
    if (picture.isNull()) // no icon theme
        return icon;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, picture);
    return QIcon(picture);
}

OrganizationId organizationAt(const QModelIndex &index)
{
    return OrganizationId(index.data(OrganizationTreeModel::OrganizationRole).toLongLong());
}

OrganizationState stateAt(const QModelIndex &index)
{
    return OrganizationState(index.data(OrganizationTreeModel::StateRole).toInt());
}

} // namespace

OrganizationTreeDelegate::OrganizationTreeDelegate(const OrganizationDrafts &drafts,
                                                   QObject *parent)
    : QStyledItemDelegate(parent),
      m_drafts(drafts),
      m_bodyIcon(QIcon::fromTheme(u"view-institution"_s)),
      m_organizationIcon(QIcon::fromTheme(u"go-home"_s)),
      m_subdivisionIcon(QIcon::fromTheme(u"vcs-branch"_s))
{
}

bool OrganizationTreeDelegate::isMarked(const QModelIndex &index) const
{
    return m_drafts.find(organizationAt(index)) != nullptr;
}

QString OrganizationTreeDelegate::badge(const QModelIndex &index) const
{
    if (stateAt(index) != OrganizationState::Active)
        return stateText(stateAt(index));
    return m_drafts.findNew(organizationAt(index))
               ? tr("+ new", "a new organization below this one is not saved yet")
               : QString();
}

void OrganizationTreeDelegate::initStyleOption(QStyleOptionViewItem *option,
                                               const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isQuiet = !index.data(OrganizationTreeProxy::MatchRole).toBool() ||
                         stateAt(index) != OrganizationState::Active ||
                         index.column() == OrganizationTreeModel::DescendantsColumn;
    if (isQuiet) {
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            option->palette.setColor(
                group, QPalette::Text,
                option->palette.color(QPalette::Normal, QPalette::PlaceholderText));
    }
    if (index.column() != OrganizationTreeModel::NameColumn)
        return;

    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    switch (OrganizationKind(index.data(OrganizationTreeModel::KindRole).toInt())) {
    case OrganizationKind::Body:
        option->icon = m_bodyIcon;
        break;
    case OrganizationKind::Organization:
        option->icon = m_organizationIcon;
        break;
    case OrganizationKind::Subdivision:
        option->icon = m_subdivisionIcon;
        break;
    }
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    option->icon = inked(option->icon, option->palette.color(isSelected ? QPalette::HighlightedText
                                                                        : QPalette::Text));
    if (isMarked(index)) {
        option->font.setBold(true);
        option->text.prepend(u"● "_s);
    }
}

void OrganizationTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QString text =
        index.column() == OrganizationTreeModel::NameColumn ? badge(index) : QString();
    if (text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The badge stands at the right end; the name is elided before it.
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 12;
    const bool isRightToLeft = option.direction == Qt::RightToLeft;

    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QWidget *widget = option.widget;
    QStyle *style = widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
    QStyleOptionViewItem name = option;
    name.rect.adjust(isRightToLeft ? width + 4 : 0, 0, isRightToLeft ? 0 : -width - 4, 0);
    QStyledItemDelegate::paint(painter, name, index);

    QRect frame = option.rect.adjusted(4, 3, -4, -3);
    if (isRightToLeft)
        frame.setRight(frame.left() + width);
    else
        frame.setLeft(frame.right() - width);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(
        QPalette::Normal, isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font);
    painter->drawText(frame, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace ratingdesk
