// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ratingdesk {

class IconLabel;

/// A message in place, above what it is about: a sentence for people, details that fold out and can
/// be copied, and at most two actions. Hidden until something is shown in it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Information,
        Warning,
        Error,
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &detail = {});
    /// In words for people, and in the language of the moment as long as it is shown.
    void showError(const PortalError &error);
    /// The portal answers again: hides what says that it does not.
    void forgetLostConnection();
    /// Offered until the next message.
    void setActionText(const QString &text);
    /// A second thing that can be done instead, also until the next message.
    void setOtherActionText(const QString &text);
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(Kind kind, const QString &text, const QString &detail);
    void retranslate();
    void applyColors();

    Kind m_kind = Kind::Information;
    std::optional<PortalError> m_error; ///< what is shown, where it is one
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_detailToggle;
    QToolButton *m_close;
    QWidget *m_detailArea;
    QPlainTextEdit *m_detail;
    QPushButton *m_copy;
};

} // namespace ratingdesk
