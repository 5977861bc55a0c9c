// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QToolButton>

#include <utility>
#include <vector>

namespace ratingdesk {

/// A filter over one property: a small button that names what it lets through and opens the choice
/// of values. Nothing chosen lets everything through.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// `values` with their names; choices that are still there stay.
    void setValues(const QString &title, const std::vector<std::pair<qint64, QString>> &values);
    const QSet<qint64> &chosen() const { return m_chosen; }
    void choose(const QSet<qint64> &values);

Q_SIGNALS:
    void chosenChanged();

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void buildMenu();
    void showState();

    QString m_title;
    std::vector<std::pair<qint64, QString>> m_values;
    QSet<qint64> m_chosen;
};

} // namespace ratingdesk
