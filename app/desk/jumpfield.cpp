// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/jumpfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Two lines a row: the name with its id, and fainter what stands above it.
class MatchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(JumpModel::PathRole).toString().isEmpty() ? 1 : 2;
        return {0, lines * option.fontMetrics.lineSpacing() + 2 * padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        const QString name = background.text;
        background.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

        const bool isMatch = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &colors = option.palette;
        const QColor strong = colors.color(!isMatch     ? QPalette::PlaceholderText
                                           : isSelected ? QPalette::HighlightedText
                                                        : QPalette::Text);
        const QColor faint =
            colors.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
        const QRect area = option.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
        const int line = option.fontMetrics.lineSpacing();
        painter->save();
        const auto id = index.data(JumpModel::OrganizationRole).value<OrganizationId>();
        const QString number = id.isValid() ? QString::number(id.value()) : QString();
        const int nameWidth =
            area.width() - option.fontMetrics.horizontalAdvance(number) - 4 * padding;
        const QRect firstLine(area.left(), area.top(), area.width(), line);
        painter->setPen(faint);
        painter->drawText(firstLine, Qt::AlignVCenter | Qt::AlignRight, number);
        painter->setPen(strong);
        painter->drawText(firstLine, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
        // The nearest body tells most: what is cut is the beginning.
        const QString path = index.data(JumpModel::PathRole).toString();
        painter->setPen(faint);
        painter->drawText(QRect(area.left(), area.top() + line, area.width(), line),
                          Qt::AlignVCenter,
                          option.fontMetrics.elidedText(path, Qt::ElideLeft, area.width()));
        painter->restore();
    }

private:
    static constexpr int padding = 4;
};

} // namespace

JumpField::JumpField(QWidget *parent)
    : QLineEdit(parent), m_model(new JumpModel(this)), m_completer(new QCompleter(m_model, this))
{
    setClearButtonEnabled(true);
    addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    // Not setCompleter(): a line edit would write every row that one passes into itself.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setItemDelegate(new MatchDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &JumpField::choose);
    connect(this, &QLineEdit::textEdited, this, &JumpField::showMatches);
    retranslate();
}

void JumpField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showMatches();
}

void JumpField::showMatches()
{
    m_model->setQuery(text());
    m_completer->complete();
    QAbstractItemView *popup = m_completer->popup();
    const QModelIndex first = popup->model()->index(0, 0);
    if (popup->model()->flags(first).testFlag(Qt::ItemIsEnabled))
        popup->setCurrentIndex(first);
}

void JumpField::choose(const QModelIndex &index)
{
    const auto organization = index.data(JumpModel::OrganizationRole).value<OrganizationId>();
    if (!organization.isValid())
        return;
    clear();
    clearFocus();
    Q_EMIT organizationChosen(organization);
}

void JumpField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    showMatches();
}

void JumpField::keyPressEvent(QKeyEvent *event)
{
    // While the matches are shown the completer asks here first, and acts on what is ignored.
    const bool isChoosing = m_completer->popup()->isVisible();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isChoosing && (isEnter || event->key() == Qt::Key_Escape))
        event->ignore();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || isEnter)
        showMatches();
    else
        QLineEdit::keyPressEvent(event);
}

void JumpField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JumpField::retranslate()
{
    setPlaceholderText(tr("Jump to organization… (Ctrl+K)"));
    setAccessibleName(tr("Jump to organization"));
    setToolTip(tr("Find an organization by name, УНП, address or id"));
}

} // namespace ratingdesk
