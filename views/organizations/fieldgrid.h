// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ratingdesk {

/// Lays fields out in two columns when there is room, else in one.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Width {
        Half,
        Full,
    };

    explicit FieldGrid(QWidget *parent = nullptr);

    void add(QWidget *field, Width width = Width::Half);
    /// Pixels between two rows; 12 unless told.
    void setRowSpacing(int spacing);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void chooseColumns();
    void arrange();

    struct Cell
    {
        QWidget *field;
        Width width;
    };

    QGridLayout *m_layout;
    std::vector<Cell> m_cells;
    int m_columns = 1;
};

} // namespace ratingdesk
