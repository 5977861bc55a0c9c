// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/conflictpanel.h"

#include "models/domain/minsktime.h"
#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

ConflictPanel::ConflictPanel(const FieldWords &words, QWidget *parent)
    : QFrame(parent), m_words(words)
{
    setObjectName(u"conflictPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ConflictPanel::showConflict(const EditConflict &conflict)
{
    // What is under the mouse and the keyboard stays where only a choice is another one.
    const bool isBuilt =
        m_content && m_conflict.mine() == conflict.mine() &&
        m_conflict.theirs() == conflict.theirs() && m_conflict.fields() == conflict.fields() &&
        m_conflict.taken() == conflict.taken() && m_conflict.history == conflict.history;
    m_conflict = conflict;
    if (isBuilt)
        showChoices();
    else
        build();
    show();
}

void ConflictPanel::showChoices()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto &[mine, theirs] = m_choices[i];
        (m_conflict.isMine(m_conflict.fields()[i]) ? mine : theirs)->setChecked(true);
    }
}

/// Empty where the latest entries do not tell.
QString ConflictPanel::authorText(OrganizationField field) const
{
    const QString key = fieldKey(field);
    const auto entry =
        std::find_if(m_conflict.history.begin(), m_conflict.history.end(),
                     [&key](const JournalEntry &candidate) {
                         return candidate.before.contains(key) || candidate.after.contains(key);
                     });
    if (entry == m_conflict.history.end())
        return {};
    const QString moment = momentText(localeOf(m_words.language()), minskTime(entry->at));
    return tr("Changed by %1, %2", "account, and day and time").arg(entry->actor, moment);
}

void ConflictPanel::build()
{
    delete m_content;
    m_choices.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);

    auto *heading = new QLabel(
        tr("Someone else changed this organization while you were editing it. Nothing is lost: "
           "choose for each field what shall hold."),
        m_content);
    heading->setWordWrap(true);
    layout->addWidget(heading);

    for (const OrganizationField field : m_conflict.fields()) {
        auto *title = new QLabel(fieldTitle(field), m_content);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        layout->addWidget(title);
        if (const QString author = authorText(field); !author.isEmpty()) {
            auto *line = new QLabel(author, m_content);
            line->setTextFormat(Qt::PlainText);
            line->setWordWrap(true);
            line->setForegroundRole(QPalette::PlaceholderText);
            layout->addWidget(line);
        }
        auto *group = new QButtonGroup(m_content);
        QRadioButton *mine = addChoice(layout, tr("Mine"), field, m_conflict.mine());
        QRadioButton *theirs = addChoice(layout, tr("Theirs"), field, m_conflict.theirs());
        const QString key = fieldKey(field);
        mine->setObjectName(u"mine_%1"_s.arg(key));
        theirs->setObjectName(u"theirs_%1"_s.arg(key));
        group->addButton(mine);
        group->addButton(theirs);
        m_choices.emplace_back(mine, theirs);
        connect(mine, &QRadioButton::toggled, this,
                [this, field](bool isChecked) { Q_EMIT chosen(field, isChecked); });
    }
    showChoices();

    if (!m_conflict.taken().empty()) {
        layout->addWidget(new QLabel(tr("Changed only by them, and kept:"), m_content));
        for (const OrganizationField field : m_conflict.taken()) {
            auto *kept =
                new QLabel(tr("%1: %2", "field and its value")
                               .arg(fieldTitle(field), m_words.text(field, m_conflict.theirs())),
                           m_content);
            kept->setTextFormat(Qt::PlainText);
            kept->setWordWrap(true);
            kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout->addWidget(kept);
        }
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *later = new QPushButton(tr("Go on editing"), m_content);
    auto *save = new QPushButton(tr("Save these choices"), m_content);
    later->setObjectName(u"goOnEditing"_s);
    save->setObjectName(u"saveChoices"_s);
    save->setDefault(true);
    buttons->addWidget(later);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &ConflictPanel::postponed);
    connect(save, &QPushButton::clicked, this, &ConflictPanel::accepted);
    m_content->show();
}

QRadioButton *ConflictPanel::addChoice(QVBoxLayout *layout, const QString &who,
                                       OrganizationField field, const Organization &organization)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *button = new QRadioButton(who, m_content);
    const QString value = m_words.text(field, organization);
    button->setAccessibleName(
        tr("%1, %2: %3", "field, whose, value").arg(fieldTitle(field), who, value));
    auto *text = new QLabel(value, m_content);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    button->setMinimumWidth(96);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    layout->addLayout(row);
    return button;
}

void ConflictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content)
        build();
    QFrame::changeEvent(event);
}

} // namespace ratingdesk
