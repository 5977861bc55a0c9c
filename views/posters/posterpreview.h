// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace ratingdesk {

class PosterSheet;

/// The page itself, with page n of N and the zoom above it.
class PosterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PosterPreview(QWidget *parent = nullptr);

    /// 0: there is none; the sheet shows a sample then.
    void setPageCount(int count);
    int pageNumber() const; ///< from 1
    void setPageNumber(int number);
    /// `caption` stands under the page: what it is, or why there is none.
    void showPage(std::optional<PosterPage> page, const QString &caption);

Q_SIGNALS:
    void pageNumberChanged(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateControls();

    PosterSheet *m_sheet;
    QLabel *m_pageLabel;
    QSpinBox *m_number;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QLabel *m_zoom;
    QLabel *m_caption;
    int m_pages = 0;
};

} // namespace ratingdesk
