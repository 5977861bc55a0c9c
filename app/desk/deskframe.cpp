// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskframe.h"

#include "app/desk/draftoffer.h"
#include "app/desk/topbar.h"
#include "views/common/iconlabel.h"
#include "views/common/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Narrower windows show the navigation as icons.
constexpr int foldBelow = 1180;

} // namespace

DeskFrame::DeskFrame(QUndoGroup &undoGroup, QWidget *parent)
    : QWidget(parent),
      m_navigation(new Navigation(this)),
      m_topBar(new TopBar(undoGroup, this)),
      m_error(new MessageBar(this)),
      m_draftOffer(new DraftOffer(this)),
      m_stack(new QStackedWidget(this)),
      m_brandName(new QLabel(u"RatingDesk"_s, this)),
      m_left(makeLeft())
{
    auto *errorArea = new QVBoxLayout;
    errorArea->setContentsMargins(24, 0, 24, 0);
    errorArea->addWidget(m_error);
    errorArea->addWidget(m_draftOffer);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addLayout(errorArea);
    right->addWidget(m_stack, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left);
    layout->addLayout(right, 1);
}

QWidget *DeskFrame::makeLeft()
{
    QFont strong = m_brandName->font();
    strong.setWeight(QFont::DemiBold);
    m_brandName->setFont(strong);

    auto *column = new QWidget(this);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(12, 8, 8, 8);
    brand->setSpacing(8);
    brand->addWidget(new IconLabel(u":/icons/ratingdesk.svg"_s, 24, column));
    brand->addWidget(m_brandName, 1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(brand);
    layout->addWidget(m_navigation, 1);
    return column;
}

void DeskFrame::setEntries(const std::vector<Navigation::Entry> &entries)
{
    m_navigation->setEntries(entries);
    m_left->setVisible(!entries.empty());
}

void DeskFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < foldBelow;
    m_navigation->setFolded(isNarrow);
    m_brandName->setVisible(!isNarrow);
}

} // namespace ratingdesk
