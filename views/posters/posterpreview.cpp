// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterpreview.h"

#include "models/domain/numbertext.h"
#include "views/posters/postersheet.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

PosterPreview::PosterPreview(QWidget *parent)
    : QWidget(parent),
      m_sheet(new PosterSheet),
      m_pageLabel(new QLabel),
      m_number(new QSpinBox),
      m_count(new QLabel),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_zoomOut(new QToolButton),
      m_zoomIn(new QToolButton),
      m_fit(new QToolButton),
      m_zoom(new QLabel),
      m_caption(new QLabel)
{
    const auto dress = [](QToolButton *button, const QString &icon) {
        button->setIcon(QIcon::fromTheme(icon));
        button->setAutoRaise(true);
    };
    dress(m_previous, u"go-previous"_s);
    dress(m_next, u"go-next"_s);
    dress(m_zoomOut, u"list-remove"_s);
    dress(m_zoomIn, u"list-add"_s);
    dress(m_fit, u"zoom-fit-best"_s);
    m_fit->setCheckable(true);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setKeyboardTracking(false);
    m_pageLabel->setBuddy(m_number);
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 %"_s));
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignCenter);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_previous);
    bar->addWidget(m_pageLabel);
    bar->addWidget(m_number);
    bar->addWidget(m_count);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(m_zoom);
    bar->addWidget(m_zoomOut);
    bar->addWidget(m_zoomIn);
    bar->addWidget(m_fit);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_caption);

    connect(m_previous, &QToolButton::clicked, m_number, &QSpinBox::stepDown);
    connect(m_next, &QToolButton::clicked, m_number, &QSpinBox::stepUp);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        updateControls();
        Q_EMIT pageNumberChanged(number);
    });
    connect(m_zoomOut, &QToolButton::clicked, m_sheet, &PosterSheet::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_sheet, &PosterSheet::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_sheet, &PosterSheet::fitToWindow);
    connect(m_sheet, &PosterSheet::zoomChanged, this, &PosterPreview::updateControls);
    retranslate();
    setPageCount(0);
}

void PosterPreview::setPageCount(int count)
{
    m_pages = count;
    m_number->setRange(1, std::max(1, count));
    retranslate();
    updateControls();
}

int PosterPreview::pageNumber() const { return m_number->value(); }

void PosterPreview::setPageNumber(int number) { m_number->setValue(number); }

void PosterPreview::showPage(std::optional<PosterPage> page, const QString &caption)
{
    m_sheet->setPage(std::move(page));
    m_sheet->setAccessibleDescription(caption);
    m_caption->setText(caption);
    updateControls();
}

void PosterPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PosterPreview::retranslate()
{
    m_pageLabel->setText(tr("Page"));
    m_count->setText(tr("of %1", "after: Page [number]").arg(numberText(m_pages)));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+wheel)"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl+wheel)"));
    m_fit->setToolTip(tr("Whole page"));
    m_number->setAccessibleName(tr("Page"));
    m_sheet->setAccessibleName(tr("Preview of the poster"));
    for (QToolButton *button : {m_previous, m_next, m_zoomOut, m_zoomIn, m_fit})
        button->setAccessibleName(button->toolTip());
}

void PosterPreview::updateControls()
{
    const int number = m_number->value();
    m_number->setEnabled(m_pages > 0);
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < m_pages);
    m_fit->setChecked(m_sheet->fitsWindow());
    m_zoom->setText(tr("%1 %").arg(qRound(m_sheet->zoom() * 100)));
}

} // namespace ratingdesk
