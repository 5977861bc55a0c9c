// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standvalues.h"

#include <QDialog>

#include <vector>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace ratingdesk {

/// Asks what became of stands, and on which day.
class StandDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Subject : quint8 {
        Place,
        Check,
        Retire,
    };

    /// `today` in the portal; no day after it can be chosen.
    StandDialog(Subject subject, const std::vector<Stand> &stands, QDate today,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// As they are to be.
    void said(const std::vector<ratingdesk::Stand> &after);

private:
    QString question() const;
    void say();

    Subject m_subject;
    std::vector<Stand> m_stands;
    QLineEdit *m_place = nullptr; ///< only where it is asked for
    QDateEdit *m_day;
    QPushButton *m_say;
};

} // namespace ratingdesk
