// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/heldtable.h"

#include <QTableWidget>

namespace ratingdesk {

/// The columns of a file, one a row: what each is read as, to be chosen, and its first values.
class ImportColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportColumnTable(QWidget *parent = nullptr);

    void setTable(const HeldTable &table);
    void setMapping(const ImportMapping &mapping);
    /// Of each field the column that was chosen for it.
    QMap<QString, QString> chosen() const;

Q_SIGNALS:
    /// By the person.
    void chosenChanged();

private:
    void choose(int row);

    QStringList m_columns;
};

} // namespace ratingdesk
