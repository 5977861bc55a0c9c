// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ratingdesk {

/// The foot of the form: says what is not saved yet or stands in the way of it, and saves or
/// discards it.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    /// What there is to save.
    struct State
    {
        int changedFields = 0;
        int problems = 0; ///< fields that must be corrected first
        bool isNew = false;
        bool isThere = true; ///< the form shows what is to be saved, not what was shown before
        bool isSaving = false;
        bool isInConflict = false; ///< a choice between two versions stands open
        bool mayEdit = true;
    };

    explicit SaveBar(QWidget *parent = nullptr);

    void setState(const State &state);
    /// As the button does, where it can be pressed.
    void triggerSave();
    void triggerSaveAndAdd();
    static QKeySequence saveAndAddKeys();

Q_SIGNALS:
    void saveRequested();
    /// Of a new one: save it and begin the next at the same place.
    void saveAndAddRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    QString line() const;

    State m_state;
    QLabel *m_line;
    QPushButton *m_discard;
    QPushButton *m_saveAndAdd;
    QPushButton *m_save;
};

} // namespace ratingdesk
