// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ratingdesk {

/// A titled field of the overview, with a muted line under the title that says what is shown.
class OverviewCard : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewCard(QWidget *parent = nullptr);

    /// With `linked`, the title leads somewhere: linkActivated() follows a click or Enter.
    virtual void setTitle(const QString &title, bool linked = false);
    void setLine(const QString &line);

    /// What stands under title and line.
    QVBoxLayout *content() { return m_content; }

Q_SIGNALS:
    void linkActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitle();

    QString m_titleText;
    bool m_isLinked = false;
    QLabel *m_title;
    QLabel *m_line;
    QVBoxLayout *m_content;
};

} // namespace ratingdesk
