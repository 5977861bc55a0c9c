// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/passwordpanel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

PasswordPanel::PasswordPanel(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"passwordPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_password->setObjectName(u"newPassword"_s);
    m_password->setReadOnly(true);
    m_password->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_password->setFixedWidth(m_password->fontMetrics().horizontalAdvance(u'0') * 24);
    m_copy->setObjectName(u"copyPassword"_s);
    m_close->setObjectName(u"closePassword"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_password);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &PasswordPanel::copy);
    connect(m_close, &QPushButton::clicked, this, &PasswordPanel::forget);
    retranslate();
    hide();
}

void PasswordPanel::showPassword(const QString &login, const QString &password, bool isOwn)
{
    m_login = login;
    m_isOwn = isOwn;
    m_password->setText(password);
    retranslate();
    show();
    m_password->selectAll();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void PasswordPanel::forget()
{
    m_password->clear();
    hide();
}

void PasswordPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_password->text());
    Q_EMIT copied();
}

void PasswordPanel::retranslate()
{
    m_text->setText(m_isOwn
                        ? tr("Your new password. Note it now, it is not shown again: you will be "
                             "asked for it soon, for the old one does not let you in any more.")
                        : tr("The new password of “%1”. Hand it over in person or on paper; it "
                             "is not shown again.")
                              .arg(m_login));
    m_password->setAccessibleName(tr("New password"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(m_isOwn ? tr("I have &noted it") : tr("I have passed it &on"));
}

void PasswordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PasswordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        forget();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ratingdesk
