// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/clampedlabel.h"

#include "models/words/tooltiptext.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace ratingdesk {

ClampedLabel::ClampedLabel(int maxLines, QWidget *parent) : QLabel(parent), m_maxLines(maxLines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // brings the height that follows the width
}

void ClampedLabel::setWholeText(const QString &text)
{
    setText(text);
    showToolTip();
    updateGeometry();
}

QStringList ClampedLabel::linesAt(int width) const
{
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        const bool isLast = lines.size() + 1 == m_maxLines;
        // The last one takes the whole rest, as far as there is room.
        lines << (isLast ? fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight,
                                                    width)
                         : text().mid(line.textStart(), line.textLength()));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

QSize ClampedLabel::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 1, 480);
    return {width, heightForWidth(width)};
}

QSize ClampedLabel::minimumSizeHint() const { return {120, fontMetrics().lineSpacing()}; }

int ClampedLabel::heightForWidth(int width) const
{
    return static_cast<int>(std::max<qsizetype>(linesAt(width).size(), 1)) *
           fontMetrics().lineSpacing();
}

void ClampedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const QString &line : linesAt(width())) {
        style()->drawItemText(
            &painter, QRect(0, top, width(), fontMetrics().height()),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), palette(),
            isEnabled(), line, foregroundRole());
        top += fontMetrics().lineSpacing();
    }
}

void ClampedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showToolTip();
}

void ClampedLabel::showToolTip()
{
    const bool isWhole = linesAt(width()).join(QString()) == text();
    setToolTip(isWhole ? QString() : toolTipText(text()));
}

} // namespace ratingdesk
