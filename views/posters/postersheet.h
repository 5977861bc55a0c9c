// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <QAbstractScrollArea>

namespace ratingdesk {

/// One page as it will be printed, at any size.
class PosterSheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PosterSheet(QWidget *parent = nullptr);

    void setPage(std::optional<PosterPage> page);
    bool hasPage() const { return m_page.has_value(); }

    /// Of its true size on this screen.
    double zoom() const;
    bool fitsWindow() const { return m_fits; }

public Q_SLOTS:
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// As large as the window has room for, until another zoom is chosen.
    void fitToWindow();

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double pixelsPerMillimetre() const { return zoom() * logicalDpiX() / 25.4; }
    QSizeF sheetSize() const;
    void updateScrollBars();
    void showZoom();

    std::optional<PosterPage> m_page;
    QPixmap m_picture; ///< of the page at the zoom of the moment; null: to be painted
    double m_zoom = 1;
    bool m_fits = true;
};

} // namespace ratingdesk
