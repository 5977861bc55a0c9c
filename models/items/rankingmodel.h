// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/ranking/rankingquestion.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <set>

namespace ratingdesk {

class OrganizationStore;

/// A ranking as a table, in the order of its positions. Takes the names from the register in
/// memory.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PositionColumn,
        MovementColumn,
        NameColumn,
        QuestionnairesColumn,
        ScoreColumn,
        SimplicityColumn, ///< then the other base criteria in their order
        InformationColumn,
        TimelinessColumn,
        CourtesyColumn,
        SatisfactionColumn,
        TrendColumn,
        ColumnCount,
    };

    enum Role {
        RawValueRole = Qt::UserRole, ///< the number or text behind the display text; invalid: none
        OrganizationRole,            ///< OrganizationId
        TrendRole,                   ///< QList<double> of scores, one per period; NaN is a gap
        PinnedRole,                  ///< bool
        /// Text for a cell of a spreadsheet: the number without groups, signs and words around it.
        CellTextRole,
        WidestTextRole, ///< of a heading: as long a text as its column may hold, where it varies
    };

    explicit RankingModel(OrganizationStore &organizations, QObject *parent = nullptr);

    /// Whether its members are others than before; the same ones keep their selection.
    bool setAnswer(std::shared_ptr<const RankingAnswer> answer);
    const RankingAnswer *answer() const { return m_answer.get(); }
    void setPinned(const std::set<OrganizationId> &organizations);
    /// Of names, numbers and headings.
    void setLanguage(Language language);

    OrganizationId organizationAt(int row) const;
    int rowOf(OrganizationId organization) const; ///< -1 when it is not a member
    /// What a column of numbers is sorted by; nothing where there is none.
    std::optional<double> numberAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const RankingRow &row(const QModelIndex &index) const;
    QString displayText(const RankingRow &row, int column) const;
    QString cellText(const RankingRow &row, int column) const;
    QString scoreText(const RankingRow &row) const;
    bool isCompared() const;
    QVariant rawValue(const RankingRow &row, int column) const;
    std::optional<double> number(const RankingRow &row, int column) const;
    QVariant trend(const RankingRow &row) const;
    QString description(const RankingRow &row, int column) const;

    OrganizationStore &m_organizations;
    std::shared_ptr<const RankingAnswer> m_answer;
    QHash<OrganizationId, int> m_rows;
    std::vector<int> m_scoreDecimals; ///< of the rows with a position
    std::set<OrganizationId> m_pinned;
    Language m_language = Language::English;
};

/// Sorts a ranking by any column; rows without a value come last in either direction. Filters by
/// words of the name.
class RankingSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RankingSortModel(RankingModel &ranking, QObject *parent = nullptr);

    /// Only members whose names hold all of it, ё/е and і/и alike; empty: all.
    void setNameFilter(const QString &text);
    /// Where the member stands; invalid when it is none, or filtered out.
    QModelIndex indexOf(OrganizationId organization) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RankingModel &m_ranking;
    QByteArray m_nameFilter;
};

} // namespace ratingdesk
