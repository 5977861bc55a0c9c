// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importcolumntable.h"

#include "models/words/exchange/importtext.h"
#include "models/words/tooltiptext.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

enum Column {
    NameColumn,
    FieldColumn,
    FirstValueColumn,
};

constexpr int shownValues = 3;
constexpr qsizetype longestValue = 120;

} // namespace

ImportColumnTable::ImportColumnTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"importColumns"_s);
    setColumnCount(FirstValueColumn + shownValues);
    setHorizontalHeaderLabels({tr("Column"), tr("Read as"), {}, {}, {}});
    setAccessibleName(tr("Columns of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(NameColumn, 180);
    setColumnWidth(FieldColumn, 230);
    for (int i = 0; i < shownValues; ++i)
        setColumnWidth(FirstValueColumn + i, 200);
}

void ImportColumnTable::setTable(const HeldTable &table)
{
    m_columns = table.columns();
    clearContents();
    setRowCount(static_cast<int>(m_columns.size()));
    const QStringList fields = importFields(ImportSubject::Organizations);
    const auto put = [this](int row, int column, const QString &text) {
        const QString shown = excerpt(text, longestValue);
        auto *item = new QTableWidgetItem(shown);
        item->setToolTip(toolTipText(shown));
        setItem(row, column, item);
    };
    for (int row = 0; row < rowCount(); ++row) {
        put(row, NameColumn, m_columns[row]);
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Read as: %1").arg(excerpt(m_columns[row])));
        box->addItem(tr("– leave out –"));
        for (const QString &field : fields)
            box->addItem(importFieldTitle(field), field);
        connect(box, &QComboBox::activated, this, [this, row] { choose(row); });
        setCellWidget(row, FieldColumn, box);
        for (int i = 0; i < shownValues; ++i) {
            const bool isThere = static_cast<std::size_t>(i) < table.size();
            put(row, FirstValueColumn + i,
                isThere ? QString::fromUtf8(table.cell(static_cast<std::size_t>(i), row))
                        : QString());
        }
    }
    for (int i = 0; i < shownValues; ++i) {
        const bool isThere = static_cast<std::size_t>(i) < table.size();
        horizontalHeaderItem(FirstValueColumn + i)
            ->setText(isThere ? tr("Row %1").arg(table.rowNumber(static_cast<std::size_t>(i)))
                              : QString());
    }
    resizeRowsToContents();
}

void ImportColumnTable::setMapping(const ImportMapping &mapping)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto *box = static_cast<QComboBox *>(cellWidget(row, FieldColumn));
        box->setCurrentIndex(0);
        for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field) {
            if (!field->column.isEmpty() && field->column.simplified() == m_columns[row])
                box->setCurrentIndex(box->findData(field.key()));
        }
    }
}

QMap<QString, QString> ImportColumnTable::chosen() const
{
    QMap<QString, QString> chosen;
    for (int row = 0; row < rowCount(); ++row) {
        const QString field =
            static_cast<QComboBox *>(cellWidget(row, FieldColumn))->currentData().toString();
        if (!field.isEmpty())
            chosen.insert(field, m_columns[row]);
    }
    return chosen;
}

/// A field comes from one column: the one that had it until now gives it up.
void ImportColumnTable::choose(int row)
{
    const auto boxAt = [this](int each) {
        return static_cast<QComboBox *>(cellWidget(each, FieldColumn));
    };
    const QString field = boxAt(row)->currentData().toString();
    for (int other = 0; other < rowCount() && !field.isEmpty(); ++other) {
        if (other != row && boxAt(other)->currentData().toString() == field)
            boxAt(other)->setCurrentIndex(0);
    }
    Q_EMIT chosenChanged();
}

} // namespace ratingdesk
