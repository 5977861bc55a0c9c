// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace ratingdesk {

/// An icon of the theme (or a picture among the resources, ":/…") at one size. Stays right when
/// light and dark change and on every screen, which a label with a pixmap does not.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &iconName, int size, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace ratingdesk
