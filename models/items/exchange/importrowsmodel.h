// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/exchange/importroworder.h"
#include "models/portal/answers.h"

#include <QAbstractTableModel>

namespace ratingdesk {

class OrganizationImporter;

/// The rows of a file with what the import would do with each: its verdict and why, and the cells
/// that become fields. Cells are mended here, and rows left out by their check boxes; the importer
/// checks them again. Filtered and sorted elsewhere, and only rows that are looked at are made.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn, ///< with the check box
        VerdictColumn,
        MessageColumn,
        FirstCellColumn, ///< the others are cells
    };

    enum ItemRole {
        RowNumberRole = Qt::UserRole, ///< int
        VerdictRole,                  ///< int
        IsFaultyRole,                 ///< bool: what is wrong with the row is in this cell
        IsMendedRole,                 ///< bool: the cell is not as the file has it
    };

    explicit ImportRowsModel(OrganizationImporter &importer, QObject *parent = nullptr);

    void setOrder(const ImportRowOrder &order);
    const ImportRowOrder &rowOrder() const { return m_order; }
    bool isArranging() const { return m_question.isWaiting(); }
    /// The column of the file that a column here shows; -1: none.
    qsizetype fileColumn(int column) const;
    /// -1 when it is not shown.
    int placeOf(int rowNumber) const;
    /// All that is to be said of a row: the fields with their names, also those left out.
    QString detailText(int place) const;
    /// The rows of all that are shown and can be left out.
    std::vector<int> choosableRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Other rows are shown, or the same ones in another order.
    void arranged();

private:
    void takePlan();
    void arrange();
    QHash<qsizetype, QString> fieldsOfColumns() const;
    std::vector<qsizetype> shownColumns() const;
    TableRow tableRow(int rowNumber) const;
    QString fieldOf(qsizetype fileColumn) const;
    QVariant cellData(const TableRow &row, const ImportedRow &imported, qsizetype column,
                      int role) const;

    OrganizationImporter &m_importer;
    std::shared_ptr<const HeldTable> m_table;
    std::shared_ptr<const OrganizationImport> m_plan;
    std::vector<quint32> m_places;      ///< in the report, as they are shown
    std::vector<qsizetype> m_columns;   ///< of the file
    QHash<qsizetype, QString> m_fields; ///< keys, by column of the file
    ImportRowOrder m_order;
    Latest m_question;
};

} // namespace ratingdesk
