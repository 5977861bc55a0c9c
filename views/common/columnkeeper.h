// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QHeaderView;
class QMenu;

namespace ratingdesk {

/// Keeps what a person made of the columns of a table or tree: widths, hidden ones and the order of
/// the rows, remembered by the columns' ids. Offers "Reset columns" on the heading. What the person
/// did not touch is laid out by the owner, anew for every language.
class ColumnKeeper : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        QStringList ids; ///< of the header's sections in their logical order; they never change
        /// Gives the sections their widths, from chosenWidth() where there is one.
        std::function<void()> fit;
        /// The narrowest that a person can make a section, in logical pixels.
        std::function<int(int section)> least = [](int) { return 0; };
        QStringList hideable = {}; ///< ids of those that the heading's menu can hide
    };

    /// Belongs to the header.
    ColumnKeeper(QHeaderView &header, Rules rules);

    /// In logical pixels; 0: the person has not chosen any.
    int chosenWidth(int section) const;
    /// Hidden by the person; the owner may hide more where room is scarce.
    bool isHiddenByChoice(int section) const;
    void setHiddenByChoice(int section, bool hidden);
    /// Lays the sections out; what changes meanwhile was not chosen by the person.
    void fit();
    void reset();
    /// A checkable entry for each column that can be hidden, as the heading's menu has them.
    void addChoices(QMenu &menu);

    QJsonObject state() const;
    /// Takes what can be used: known ids, widths within bounds, at least one column that is shown.
    void restore(const QJsonObject &state);

private:
    struct Choice
    {
        int width = 0;
        bool isHidden = false;
    };

    int sectionOf(const QString &id) const;
    void showMenu(const QPoint &place);

    QHeaderView &m_header;
    Rules m_rules;
    std::vector<Choice> m_choices; ///< by section
    int m_firstSorted;
    Qt::SortOrder m_firstOrder;
    bool m_isFitting = false;
};

} // namespace ratingdesk
