// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standdialog.h"

#include "models/portal/standrules.h"
#include "models/words/domainwords.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int leastWidth = 420;

} // namespace

StandDialog::StandDialog(Subject subject, const std::vector<Stand> &stands, QDate today,
                         QWidget *parent)
    : QDialog(parent), m_subject(subject), m_stands(stands), m_day(new QDateEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"standDialog"_s);
    const auto count = static_cast<int>(stands.size());
    setWindowTitle(subject == Subject::Place   ? tr("Place %Ln stand(s)", nullptr, count)
                   : subject == Subject::Check ? tr("Check %Ln stand(s)", nullptr, count)
                                               : tr("Retire %Ln stand(s)", nullptr, count));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(4);
    auto *text = new QLabel(question(), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(12);
    const auto addField = [&](const QString &label, QWidget *field) {
        auto *words = new QLabel(label, this);
        words->setBuddy(field);
        layout->addWidget(words);
        layout->addWidget(field);
        layout->addSpacing(8);
    };
    if (subject == Subject::Place) {
        m_place = new QLineEdit(this);
        m_place->setObjectName(u"standPlace"_s);
        m_place->setMaxLength(longestStandPlace);
        m_place->setPlaceholderText(tr("Hall, left of the entrance"));
        if (count == 1)
            m_place->setText(stands.front().place);
        addField(tr("Where, in words"), m_place);
        setTabOrder(m_place, m_day);
        m_place->setFocus();
    }
    // None may come before its print, nor a check before it was placed.
    QDate first = stands.front().printedOn;
    for (const Stand &stand : stands) {
        first = std::max(first, stand.printedOn);
        if (subject == Subject::Check)
            first = std::max(first, stand.placedOn);
    }
    m_day->setObjectName(u"standDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat(QLocale()));
    m_day->setDateRange(std::min(first, today), today);
    m_day->setDate(today);
    addField(subject == Subject::Place ? tr("There since") : tr("On"), m_day);

    auto *buttons = new QDialogButtonBox(this);
    m_say = buttons->addButton(subject == Subject::Place   ? tr("Place")
                               : subject == Subject::Check ? tr("Checked")
                                                           : tr("Retire"),
                               QDialogButtonBox::AcceptRole);
    m_say->setObjectName(u"sayStands"_s);
    m_say->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StandDialog::say);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_place) {
        const auto showState = [this] { m_say->setEnabled(!m_place->text().trimmed().isEmpty()); };
        connect(m_place, &QLineEdit::textChanged, this, showState);
        showState();
    }
    setMinimumWidth(leastWidth);
}

QString StandDialog::question() const
{
    const auto count = static_cast<int>(m_stands.size());
    switch (m_subject) {
    case Subject::Place:
        return count == 1 ? tr("Stand %1: where does it hang?").arg(m_stands.front().code)
                          : tr("Where do these %Ln stand(s) hang? All get the same place.", nullptr,
                               count);
    case Subject::Check:
        return count == 1 ? tr("Stand %1: somebody looked at it. It hangs where it was placed, and "
                               "its code can be read.")
                                .arg(m_stands.front().code)
                          : tr("Somebody looked at these %Ln stand(s). They hang where they were "
                               "placed, and their codes can be read.",
                               nullptr, count);
    case Subject::Retire:
        return count == 1 ? tr("Stand %1 is gone: taken down, lost or never hung. Its link still "
                               "leads to the organization.")
                                .arg(m_stands.front().code)
                          : tr("These %Ln stand(s) are gone: taken down, lost or never hung. Their "
                               "links still lead to the organizations.",
                               nullptr, count);
    }
    Q_UNREACHABLE();
}

void StandDialog::say()
{
    std::vector<Stand> after = m_stands;
    for (Stand &stand : after) {
        switch (m_subject) {
        case Subject::Place:
            stand.place = m_place->text().simplified();
            stand.placedOn = m_day->date();
            stand.checkedOn = {}; // it was looked at somewhere else
            break;
        case Subject::Check:
            stand.checkedOn = m_day->date();
            break;
        case Subject::Retire:
            stand.retiredOn = m_day->date();
            break;
        }
    }
    Q_EMIT said(after);
    accept();
}

} // namespace ratingdesk
