// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/formfield.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ratingdesk {

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    layout->addStretch();

    m_label->setBuddy(editor);
    m_label->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
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

QString FormField::problem() const { return m_problemText; }

void FormField::setNote(const QString &note)
{
    m_noteText = note;
    showState();
}

void FormField::showState()
{
    m_label->setText(m_isChanged ? tr("● %1 (not saved)").arg(m_title) : m_title);
    QFont font = this->font();
    font.setBold(m_isChanged);
    m_label->setFont(font);

    const bool isWrong = !m_problemText.isEmpty();
    m_note->setText(isWrong ? tr("⚠ %1").arg(m_problemText) : m_noteText);
    m_note->setVisible(!m_note->text().isEmpty());
    m_editor->setAccessibleName(m_title);
    m_editor->setAccessibleDescription(isWrong ? m_problemText : m_noteText);
    applyColors();
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
    if (m_note->palette().color(QPalette::WindowText) != colors.color(QPalette::WindowText))
        m_note->setPalette(colors);
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
