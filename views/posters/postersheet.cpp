// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/postersheet.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

constexpr int margin = 24;
constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.1;
constexpr double greatestZoom = 6;

} // namespace

PosterSheet::PosterSheet(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 280);
}

void PosterSheet::setPage(std::optional<PosterPage> page)
{
    m_page = std::move(page);
    m_picture = {};
    updateScrollBars();
    viewport()->update();
    if (m_fits)
        Q_EMIT zoomChanged(); // another design has another size
}

double PosterSheet::zoom() const
{
    if (!m_fits || !m_page)
        return m_zoom;
    const QSizeF page = m_page->design->size() * logicalDpiX() / 25.4;
    return std::clamp(std::min((viewport()->width() - 2 * margin) / page.width(),
                               (viewport()->height() - 2 * margin) / page.height()),
                      leastZoom, greatestZoom);
}

void PosterSheet::setZoom(double zoom)
{
    m_fits = false;
    m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    showZoom();
}

void PosterSheet::zoomIn() { setZoom(zoom() * zoomStep); }

void PosterSheet::zoomOut() { setZoom(zoom() / zoomStep); }

void PosterSheet::fitToWindow()
{
    m_fits = true;
    showZoom();
}

void PosterSheet::showZoom()
{
    m_picture = {};
    updateScrollBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

QSizeF PosterSheet::sheetSize() const
{
    return m_page ? m_page->design->size() * pixelsPerMillimetre() : QSizeF();
}

void PosterSheet::updateScrollBars()
{
    const QSize room = viewport()->size();
    const QSize needed = sheetSize().toSize() + QSize(2 * margin, 2 * margin);
    const auto set = [this](QScrollBar *bar, int beyond, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(page / 10);
        bar->setRange(0, m_fits ? 0 : std::max(0, beyond));
    };
    set(horizontalScrollBar(), needed.width() - room.width(), room.width());
    set(verticalScrollBar(), needed.height() - room.height(), room.height());
}

void PosterSheet::paintEvent(QPaintEvent *)
{
    if (!m_page)
        return;
    const double ratio = devicePixelRatioF();
    const QSizeF size = sheetSize();
    if (m_picture.isNull() || !qFuzzyCompare(m_picture.devicePixelRatio(), ratio)) {
        m_picture = QPixmap((size * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::white);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(pixelsPerMillimetre(), pixelsPerMillimetre());
        paintPage(painter, *m_page);
    }
    const auto place = [](double room, double needed, int scrolled) {
        return std::max(double(margin), (room - needed) / 2) - scrolled;
    };
    const QRectF sheet(
        QPointF(place(viewport()->width(), size.width(), horizontalScrollBar()->value()),
                place(viewport()->height(), size.height(), verticalScrollBar()->value())),
        size);
    QPainter painter(viewport());
    painter.fillRect(sheet.translated(3, 3), QColor(0, 0, 0, 40));
    painter.drawPixmap(sheet.topLeft(), m_picture);
    painter.setPen(QColor(0, 0, 0, 70));
    painter.drawRect(sheet);
}

void PosterSheet::resizeEvent(QResizeEvent *)
{
    if (m_fits) {
        m_picture = {};
        Q_EMIT zoomChanged();
    }
    updateScrollBars();
}

void PosterSheet::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
}

void PosterSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fitToWindow();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ratingdesk
