// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/posters/standfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ratingdesk {

class Workspace;

/// Which stands are shown: by a text, by what is to be done about them, and whose.
class StandFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit StandFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    StandFilter filter() const;
    void setFilter(const StandFilter &filter);
    QLineEdit *search() const { return m_search; }
    /// What the filter lets through, in a sentence.
    QString description() const;
    void setCount(int count);
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The search field is left for the table.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askWhose();
    void showState();

    Workspace &m_workspace;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QToolButton *m_whose;
    QToolButton *m_everybody; ///< takes the choice of an organization away
    QLabel *m_count;
    std::optional<OrganizationId> m_below;
};

} // namespace ratingdesk
