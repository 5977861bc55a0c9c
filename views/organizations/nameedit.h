// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ratingdesk {

/// One line of text that may be long, such as an official name: wrapped, two lines high, grows to
/// four. Line breaks become spaces, Tab goes on to the next field.
class NameEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NameEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Keeps cursor and undo history when the text is the same.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void textEdited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lines() const;
    void fit();

    bool m_isSetting = false;
};

} // namespace ratingdesk
