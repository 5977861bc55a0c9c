// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/undoguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <optional>

namespace ratingdesk {

namespace {

/// What a field could do with the keys just now.
struct Possible
{
    bool undo = false;
    bool redo = false;
};

std::optional<Possible> possibleIn(const QObject *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    // These have the focus themselves and hand the keys on.
    if (qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QComboBox *>(field))
        line = field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (line)
        return Possible{line->isUndoAvailable(), line->isRedoAvailable()};
    const QTextDocument *document = nullptr;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        document = text->document();
    else if (const auto *richText = qobject_cast<const QTextEdit *>(field))
        document = richText->document();
    if (!document)
        return {};
    return Possible{document->isUndoAvailable(), document->isRedoAvailable()};
}

} // namespace

UndoGuard::UndoGuard(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool UndoGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    const auto possible = possibleIn(watched);
    if (!possible || (isUndo ? possible->undo : possible->redo))
        return false;
    event->ignore(); // then it is a key of the window
    return true;
}

} // namespace ratingdesk
