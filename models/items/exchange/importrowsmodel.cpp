// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/exchange/importrowsmodel.h"

#include "models/domain/hiddensigns.h"
#include "models/editing/organizationimporter.h"
#include "models/portal/inbackground.h"
#include "models/words/exchange/importtext.h"
#include "models/words/tooltiptext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Of a row with more fields than there are columns: enough to see what is too much.
constexpr qsizetype mostSurplus = 20;
constexpr qsizetype longestCell = 300;

bool isChoosable(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
    case ImportVerdict::Changed:
    case ImportVerdict::Moved:
    case ImportVerdict::NotChosen:
    case ImportVerdict::Rejected: // the portal may have refused it
        return true;
    case ImportVerdict::Unchanged:
    case ImportVerdict::Duplicate:
        return false;
    }
    Q_UNREACHABLE();
}

bool names(const ImportNote &note, const QString &field)
{
    return note.fields.contains(field) ||
           (note.problem && fieldKey(note.problem->field) == field) ||
           std::any_of(note.further.begin(), note.further.end(),
                       [&field](const ImportNote &further) { return names(further, field); });
}

} // namespace

ImportRowsModel::ImportRowsModel(OrganizationImporter &importer, QObject *parent)
    : QAbstractTableModel(parent), m_importer(importer)
{
    connect(&importer, &OrganizationImporter::checked, this, &ImportRowsModel::takePlan);
}

/// What was asked for stays in sight with its new verdicts until another order is asked for: a row
/// that was just mended does not vanish under the hand.
void ImportRowsModel::takePlan()
{
    const auto plan = m_importer.plan();
    const auto table = m_importer.table();
    const std::vector<qsizetype> columns = shownColumns();
    const bool isSame = m_plan && table == m_table && columns == m_columns && !m_places.empty() &&
                        m_plan->report.rows.size() == plan->report.rows.size();
    if (isSame) {
        m_plan = plan;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_plan = plan;
    m_table = table;
    m_columns = columns;
    m_fields = fieldsOfColumns();
    m_places.clear();
    endResetModel();
    arrange();
}

/// Keys of fields, by column of the file.
QHash<qsizetype, QString> ImportRowsModel::fieldsOfColumns() const
{
    QHash<qsizetype, QString> found;
    const QStringList &all = m_importer.table()->columns();
    const QMap<QString, FieldRule> &fields = m_importer.mapping().fields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const qsizetype column = all.indexOf(field->column.simplified());
        if (!field->column.isEmpty() && column >= 0)
            found.insert(column, field.key());
    }
    return found;
}

/// Those that become fields, and what rows have too much.
std::vector<qsizetype> ImportRowsModel::shownColumns() const
{
    const QHash<qsizetype, QString> fields = fieldsOfColumns();
    const qsizetype count = m_importer.table()->columns().size();
    std::vector<qsizetype> columns;
    for (qsizetype column = 0; column < count; ++column) {
        if (fields.contains(column))
            columns.push_back(column);
    }
    const qsizetype surplus =
        std::clamp<qsizetype>(m_importer.table()->widestRow() - count, 0, mostSurplus);
    for (qsizetype i = 0; i < surplus; ++i)
        columns.push_back(count + i);
    return columns;
}

void ImportRowsModel::setOrder(const ImportRowOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void ImportRowsModel::sort(int column, Qt::SortOrder order)
{
    ImportRowOrder wanted = m_order;
    wanted.order = order;
    wanted.column = std::max<qsizetype>(0, fileColumn(column));
    wanted.by = column >= FirstCellColumn ? ImportRowOrder::By::Cell
                : column <= RowColumn     ? ImportRowOrder::By::Row
                                          : ImportRowOrder::By::Verdict;
    setOrder(wanted);
}

void ImportRowsModel::arrange()
{
    if (!m_plan)
        return;
    using Places = std::vector<quint32>;
    const Future<Places> arranging = inBackgroundStepwise(
        [order = m_order, table = m_table, plan = m_plan,
         choices = m_importer.choices()](const std::function<bool(int, int)> &) {
            return std::optional<Places>(orderedRows(order, *table, plan->report.rows, choices));
        });
    m_question.ask(arranging, this, [this](const Result<Places> &places) {
        beginResetModel();
        m_places = places ? *places : Places{};
        // Another plan of fewer rows may have come meanwhile.
        std::erase_if(m_places,
                      [this](quint32 place) { return place >= m_plan->report.rows.size(); });
        endResetModel();
        Q_EMIT arranged();
    });
}

qsizetype ImportRowsModel::fileColumn(int column) const
{
    const auto cell = static_cast<std::size_t>(column - FirstCellColumn);
    return column < FirstCellColumn || cell >= m_columns.size() ? -1 : m_columns[cell];
}

int ImportRowsModel::placeOf(int rowNumber) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](quint32 place) {
        return m_plan->report.rows.rowNumber(place) == rowNumber;
    });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

std::vector<int> ImportRowsModel::choosableRows() const
{
    std::vector<int> rows;
    for (const quint32 place : m_places) {
        const ImportVerdict verdict = m_plan->report.rows.verdict(place);
        if (isChoosable(verdict) && verdict != ImportVerdict::Rejected)
            rows.push_back(m_plan->report.rows.rowNumber(place));
    }
    return rows;
}

TableRow ImportRowsModel::tableRow(int rowNumber) const
{
    const auto index = m_table->indexOf(rowNumber);
    return index ? m_importer.choices().appliedTo(m_table->row(*index)) : TableRow{};
}

QString ImportRowsModel::fieldOf(qsizetype fileColumn) const { return m_fields.value(fileColumn); }

QString ImportRowsModel::detailText(int place) const
{
    if (place < 0 || place >= rowCount())
        return {};
    const ImportedRow imported = m_plan->report.rows[m_places[static_cast<std::size_t>(place)]];
    const TableRow row = tableRow(imported.row);
    const QStringList &columns = m_table->columns();
    QStringList lines{
        tr("Row %1: %2").arg(QLocale().toString(imported.row), verdictText(imported.verdict))};
    const QString why = importRowText(imported);
    if (!why.isEmpty())
        lines += why;
    lines += QString();
    for (qsizetype column = 0; column < row.fields.size(); ++column) {
        if (!row.fields[column].isEmpty())
            lines += tr("%1: %2", "a column of a file and what stands in it")
                         .arg(excerpt(columns.value(column, tr("Surplus"))),
                              excerpt(row.fields[column], longestCell));
    }
    return lines.join(u'\n');
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCellColumn + static_cast<int>(m_columns.size());
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t place = m_places[static_cast<std::size_t>(index.row())];
    const ImportedRows &rows = m_plan->report.rows;
    const int number = rows.rowNumber(place);
    switch (role) {
    case RowNumberRole:
        return number;
    case VerdictRole:
        return static_cast<int>(rows.verdict(place));
    case Qt::CheckStateRole:
        if (index.column() != RowColumn || !isChoosable(rows.verdict(place)))
            return {};
        return m_importer.choices().isChosen(number) ? Qt::Checked : Qt::Unchecked;
    default:
        break;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (index.column()) {
    case RowColumn:
        return isText ? QLocale().toString(number) : QVariant();
    case VerdictColumn:
        return isText ? verdictText(rows.verdict(place)) : QVariant();
    case MessageColumn:
        if (role == Qt::DisplayRole)
            return importRowText(rows[place]);
        return role == Qt::ToolTipRole ? toolTipText(importRowText(rows[place])) : QVariant();
    default:
        return cellData(tableRow(number), rows[place], fileColumn(index.column()), role);
    }
}

QVariant ImportRowsModel::cellData(const TableRow &row, const ImportedRow &imported,
                                   qsizetype column, int role) const
{
    const QString text = row.fields.value(column);
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(text, longestCell);
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(excerpt(text, longestCell));
    case IsMendedRole:
        return m_importer.choices().mendedIn(row.number).contains(column);
    case IsFaultyRole: {
        if (imported.verdict != ImportVerdict::Rejected)
            return false;
        const QString field = fieldOf(column);
        const bool isParent = field == fieldKey(OrganizationField::Parent);
        using Reason = ImportNote::Reason;
        const Reason reason = imported.note.reason;
        const bool blamesParent = reason == Reason::ParentMissing ||
                                  reason == Reason::ParentRejected ||
                                  reason == Reason::ParentRowRejected || reason == Reason::Cycle;
        return (field.isEmpty() && reason == Reason::WrongFieldCount) ||
               (!field.isEmpty() && names(imported.note, field)) || (isParent && blamesParent);
    }
    default:
        return {};
    }
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const int number = index.data(RowNumberRole).toInt();
    if (role == Qt::CheckStateRole && index.column() == RowColumn) {
        m_importer.setChosen({number}, value.toInt() == Qt::Checked);
        Q_EMIT dataChanged(index, index.siblingAtColumn(columnCount() - 1));
        return true;
    }
    if (role != Qt::EditRole || index.column() < FirstCellColumn)
        return false;
    const QString text = typedText(value.toString());
    if (text == index.data(Qt::EditRole).toString())
        return false;
    m_importer.mend(number, fileColumn(index.column()), text);
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case VerdictColumn:
        return tr("Verdict");
    case MessageColumn:
        return tr("Why");
    default:
        break;
    }
    const qsizetype column = fileColumn(section);
    const QString key = fieldOf(column);
    if (key.isEmpty())
        return tr("Surplus");
    if (role == Qt::ToolTipRole)
        return toolTipText(tr("The file's column “%1”").arg(excerpt(m_table->columns()[column])));
    return importFieldTitle(key);
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const auto state = m_importer.state();
    const bool isOpen = state == OrganizationImporter::State::Checked ||
                        state == OrganizationImporter::State::Checking;
    if (isOpen && index.column() >= FirstCellColumn)
        flags |= Qt::ItemIsEditable;
    if (isOpen && index.column() == RowColumn && index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ratingdesk
