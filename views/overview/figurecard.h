// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/overview/overviewcard.h"

namespace ratingdesk {

/// One large figure, what it counts, and what became of it.
class FigureCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    /// The latest period and the one before it, each in a line.
    void setChange(const QString &latest, const QString &before);

private:
    QLabel *m_figure;
    QLabel *m_latest;
    QLabel *m_before;
};

} // namespace ratingdesk
