// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/messagebar.h"

#include "models/words/portalerrortext.h"
#include "views/common/colors.h"
#include "views/common/iconlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString iconNameOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return u"dialog-information"_s;
    case MessageBar::Kind::Warning:
        return u"dialog-warning"_s;
    case MessageBar::Kind::Error:
        return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

QColor tintOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return QColor(0x1f, 0x5f, 0xa8);
    case MessageBar::Kind::Warning:
        return QColor(0xe6, 0x9f, 0x00);
    case MessageBar::Kind::Error:
        return QColor(0xd5, 0x3b, 0x2f);
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(iconNameOf(m_kind), 22, this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_otherAction(new QPushButton(this)),
      m_detailToggle(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_detailArea(new QWidget(this)),
      m_detail(new QPlainTextEdit(m_detailArea)),
      m_copy(new QPushButton(m_detailArea))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_detailToggle->setCheckable(true);
    m_detailToggle->setAutoRaise(true);
    m_detailToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailToggle->setArrowType(Qt::RightArrow);
    connect(m_detailToggle, &QToolButton::toggled, this, [this](bool open) {
        m_detailToggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_detailArea->setVisible(open);
    });

    m_close->setAutoRaise(true);
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &MessageBar::otherActionTriggered);

    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setMaximumHeight(m_detail->fontMetrics().lineSpacing() * 6);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_detail->toPlainText());
    });

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_icon, 0, Qt::AlignTop);
    first->addWidget(m_text, 1);
    first->addWidget(m_detailToggle, 0, Qt::AlignTop);
    first->addWidget(m_action, 0, Qt::AlignTop);
    first->addWidget(m_otherAction, 0, Qt::AlignTop);
    first->addWidget(m_close, 0, Qt::AlignTop);

    auto *details = new QHBoxLayout(m_detailArea);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_detail, 1);
    details->addWidget(m_copy, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_detailArea);

    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &detail)
{
    m_error.reset();
    present(kind, text, detail);
}

void MessageBar::showError(const PortalError &error)
{
    m_error = error;
    present(Kind::Error, portalErrorText(error), portalErrorDetail(error));
}

void MessageBar::forgetLostConnection()
{
    // What is not known of a change stays so until that is found out.
    if (m_error && m_error->kind == PortalError::Kind::Unreachable &&
        m_error->problem != PortalError::Problem::OutcomeUnknown)
        hide();
}

void MessageBar::present(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    m_icon->setIconName(iconNameOf(kind));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_detail->setPlainText(detail);
    m_detailToggle->setChecked(false);
    m_detailToggle->setVisible(!detail.isEmpty());
    m_detailArea->hide();
    m_action->hide();
    m_otherAction->hide();
    applyColors();
    show();
}

void MessageBar::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setOtherActionText(const QString &text)
{
    m_otherAction->setText(text);
    m_otherAction->setVisible(!text.isEmpty());
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void MessageBar::retranslate()
{
    if (m_error) {
        m_text->setText(portalErrorText(*m_error));
        m_text->setAccessibleName(m_text->text());
    }
    m_detailToggle->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the details"));
    m_detail->setAccessibleName(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::applyColors()
{
    const QColor ground = mixed(palette().color(QPalette::Base), tintOf(m_kind), 0.12F);
    // Setting the palette comes back here.
    if (palette().color(QPalette::Window) == ground)
        return;
    QPalette colors;
    colors.setColor(QPalette::Window, ground);
    setPalette(colors);
}

} // namespace ratingdesk
