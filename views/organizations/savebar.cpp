// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/savebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent),
      m_line(new QLabel(this)),
      m_discard(new QPushButton(this)),
      m_saveAndAdd(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    m_line->setObjectName(u"saveLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_discard->setObjectName(u"discardOrganization"_s);
    m_saveAndAdd->setObjectName(u"saveAndAddOrganization"_s);
    m_save->setObjectName(u"saveOrganization"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 16, 0); // as the form above it
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_saveAndAdd);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
    connect(m_saveAndAdd, &QPushButton::clicked, this, &SaveBar::saveAndAddRequested);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    showState();
}

void SaveBar::setState(const State &state)
{
    m_state = state;
    showState();
}

void SaveBar::triggerSave() { m_save->click(); }

void SaveBar::triggerSaveAndAdd()
{
    if (m_state.isNew)
        m_saveAndAdd->click();
}

QKeySequence SaveBar::saveAndAddKeys() { return Qt::CTRL | Qt::SHIFT | Qt::Key_S; }

void SaveBar::showState()
{
    const bool isChanged = m_state.isThere && m_state.changedFields > 0;
    m_save->setText(m_state.isNew ? tr("Register", "verb: put into the register") : tr("Save"));
    m_save->setEnabled(isChanged && m_state.problems == 0 && !m_state.isSaving &&
                       !m_state.isInConflict && m_state.mayEdit);
    m_save->setDefault(m_save->isEnabled());
    m_saveAndAdd->setVisible(m_state.isNew);
    m_saveAndAdd->setEnabled(m_save->isEnabled());
    m_saveAndAdd->setText(tr("Register and add another"));
    m_saveAndAdd->setToolTip(tr("Put it into the register and begin the next one at the same place "
                                "(%1)")
                                 .arg(saveAndAddKeys().toString(QKeySequence::NativeText)));
    m_discard->setText(m_state.isNew ? tr("Cancel") : tr("Discard"));
    m_discard->setEnabled((isChanged || m_state.isNew) && !m_state.isSaving);
    m_line->setText(line());
}

QString SaveBar::line() const
{
    if (m_state.isSaving)
        return tr("Saving…");
    if (!m_state.mayEdit)
        return tr("Your account may look, but not change.");
    if (m_state.isInConflict)
        return tr("Choose above what shall hold.");
    if (m_state.changedFields == 0)
        return {};
    if (m_state.problems > 0)
        return tr("%n field(s) must be corrected before saving.", nullptr, m_state.problems);
    return m_state.isNew ? tr("Not registered yet.")
                         : tr("%n field(s) not saved yet.", nullptr, m_state.changedFields);
}

void SaveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
