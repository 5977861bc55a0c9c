// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ratingdesk {

/// The top of every page: its title, one line that says what it shows, and room for a few controls
/// at the right end. Brings no margins; the page's layout has 24 at its edges.
class PageHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeading(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    void addControl(QWidget *control);

private:
    QLabel *m_title;
    QLabel *m_line;
    QHBoxLayout *m_controls;
};

} // namespace ratingdesk
