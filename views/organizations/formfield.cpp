// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/formfield.h"

#include "models/words/tooltiptext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new QLabel(this)),
      m_length(new QLabel(this)),
      m_noteRoom(new QWidget(this)),
      m_note(new QLabel(this))
{
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_label, 1);
    titleRow->addWidget(m_length);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(titleRow);
    layout->addWidget(editor);
    // Room for a note is always kept, and a longer one lies over what follows, so that nothing
    // moves away under the cursor when a note comes or goes.
    layout->addWidget(m_noteRoom);
    layout->addStretch();

    m_label->setBuddy(editor);
    m_label->setTextFormat(Qt::PlainText);
    // Long titles are no reason for one column where there is room for two.
    m_label->setMinimumWidth(m_label->fontMetrics().averageCharWidth() * 24);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAutoFillBackground(true);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_length->hide();
    applyColors();
}

void FormField::setTitle(const QString &title)
{
    m_title = title;
    showState();
}

void FormField::setChanged(bool isChanged)
{
    m_isChanged = isChanged;
    showState();
}

void FormField::setProblem(const QString &problem)
{
    m_problemText = problem;
    showState();
}

void FormField::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    showState();
}

void FormField::setNoteLines(int lines)
{
    m_noteLines = lines;
    placeNote();
}

void FormField::setLength(qsizetype length, int longest)
{
    m_length->setText(tr("%1 of %2", "characters typed, and how many there may be")
                          .arg(locale().toString(length), locale().toString(longest)));
    m_length->setVisible(length > 0);
}

QString FormField::problem() const { return m_problemText; }

void FormField::setNote(const QString &note)
{
    m_noteText = note;
    showState();
}

void FormField::showState()
{
    const QString title =
        m_isRequired ? tr("%1 *", "title of a field that is required").arg(m_title) : m_title;
    // Short, as the strong letters of a long title need all the room there is.
    m_label->setText(m_isChanged ? u"● "_s + title : title);
    const QString unsaved = m_isChanged ? tr("Not saved yet") : QString();
    m_label->setToolTip(toolTipText(unsaved));
    QFont font = this->font();
    font.setBold(m_isChanged);
    m_label->setFont(font);

    const bool isWrong = !m_problemText.isEmpty();
    m_note->setText(isWrong ? tr("⚠ %1").arg(m_problemText) : m_noteText);
    placeNote();
    m_editor->setAccessibleName(m_title);
    const QString note = isWrong ? m_problemText : m_noteText;
    m_editor->setAccessibleDescription(m_isChanged && !isWrong ? unsaved : note);
    applyColors();
}

/// Beneath the editor, as high as its text needs.
void FormField::placeNote()
{
    if (!m_note)
        return; // the parent is on its way out
    m_noteRoom->setFixedHeight(m_noteLines * m_note->fontMetrics().lineSpacing());
    m_note->setVisible(isVisibleTo(parentWidget()) && !m_note->text().isEmpty());
    const int top = m_editor->geometry().bottom() + 3;
    m_note->setGeometry(x(), y() + top, width(), m_note->heightForWidth(width()));
    m_note->raise();
}

void FormField::applyColors()
{
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    QPalette colors = palette();
    if (!m_problemText.isEmpty())
        colors.setColor(QPalette::WindowText,
                        isDark ? QColor(0xff, 0x8f, 0x80) : QColor(0xb3, 0x26, 0x1e));
    else
        colors.setColor(QPalette::WindowText, colors.color(QPalette::PlaceholderText));
    if (m_note &&
        m_note->palette().color(QPalette::WindowText) != colors.color(QPalette::WindowText))
        m_note->setPalette(colors);
}

bool FormField::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    switch (event->type()) {
    case QEvent::ParentChange:
        if (m_note)
            m_note->setParent(parentWidget()); // beside this one, to lie over what follows
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        placeNote();
        break;
    default:
        break;
    }
    return isDone;
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
