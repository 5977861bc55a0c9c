// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ratingdesk {

/// Plain text that wraps to at most so many lines; what does not fit ends in "…", and the whole is
/// told under the pointer.
class ClampedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ClampedLabel(int maxLines, QWidget *parent = nullptr);

    /// As QLabel::setText(), which does not know of the tool tip.
    void setWholeText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The lines as they are shown at that width.
    QStringList linesAt(int width) const;
    void showToolTip();

    int m_maxLines;
};

} // namespace ratingdesk
