// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ratingdesk {

class IconLabel;

/// A message in place, above what it is about: a sentence for people, details that fold out and can
/// be copied, and at most one action. Hidden until something is shown in it.
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
    /// Offered until the next message.
    void setActionText(const QString &text);
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColors();

    Kind m_kind = Kind::Information;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_detailToggle;
    QToolButton *m_close;
    QWidget *m_detailArea;
    QPlainTextEdit *m_detail;
    QPushButton *m_copy;
};

} // namespace ratingdesk
