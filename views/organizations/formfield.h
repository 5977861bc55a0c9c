// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace ratingdesk {

/// A field of a form: label above, editor, and below it what is wrong or worth knowing. Marks in
/// words and shape that its value is not saved yet.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setChanged(bool isChanged);
    /// It has to be filled in, or one of several so marked.
    void setRequired(bool isRequired);
    /// How long its text is and may be, in characters; shown once there is any.
    void setLength(qsizetype length, int longest);
    /// How many lines of a problem or note have room; one unless told.
    void setNoteLines(int lines);
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    QString problem() const;
    /// Shown in quiet colour as long as there is no problem.
    void setNote(const QString &note);
    QString note() const { return m_noteText; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showState();
    void applyColors();
    void placeNote();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_length;
    QWidget *m_noteRoom;
    QPointer<QLabel> m_note;
    QString m_title;
    QString m_problemText;
    QString m_noteText;
    bool m_isChanged = false;
    bool m_isRequired = false;
    int m_noteLines = 1;
};

} // namespace ratingdesk
