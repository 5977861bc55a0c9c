// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ratingdesk {

class IconLabel;

/// Stands where there is nothing to show: says what would be here and offers the action that fills
/// it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setText(const QString &text);
    /// An empty text: there is nothing that one could do here.
    void setActionText(const QString &text);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int roomForIcon() const;

    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ratingdesk
