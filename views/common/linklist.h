// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>
#include <QVariant>

#include <vector>

namespace ratingdesk {

/// One row of a LinkList.
struct LinkRow
{
    QString mark;    ///< short, in front: "▲ 12"; may be empty
    QString text;    ///< what one goes to
    QString detail;  ///< short, at the right end; may be empty
    QString toolTip; ///< the full name
    QVariant target; ///< given back when the row is activated; without one it is plain text
};

/// A short list whose rows lead somewhere: a click or Enter goes there. Rows that lead nowhere do
/// not look as if they did.
class LinkList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setRows(const std::vector<LinkRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QVariant &target);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(const QTreeWidgetItem *item);
    void applyColors();
};

} // namespace ratingdesk
