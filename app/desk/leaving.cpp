// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/leaving.h"

#include "app/desk/unsavedquestion.h"
#include "models/editing/editsession.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

Leaving::Leaving(QWidget *window) : QObject(window), m_window(window) {}

void Leaving::setPortal(EditSession *editing, const std::vector<Page *> &pages)
{
    stopWaiting();
    m_editing = editing;
    m_pages = pages;
    if (!editing)
        return;
    const ChangeQueue &changes = editing->changes();
    connect(&changes, &ChangeQueue::failed, this, &Leaving::stopWaiting);
    connect(&changes, &ChangeQueue::busyChanged, this, [this](bool isBusy) {
        if (isBusy || !m_isWaiting)
            return;
        stopWaiting();
        askAboutUnsaved();
    });
}

bool Leaving::isFree() const
{
    return !m_editing || (!m_editing->changes().isBusy() && !hasUnsaved(m_pages));
}

void Leaving::leave(const std::function<void()> &go)
{
    m_go = go;
    if (!m_editing || !m_editing->changes().isBusy()) {
        askAboutUnsaved();
    } else if (m_isWaiting) {
        askWhetherToWait();
    } else {
        m_isWaiting = true;
        Q_EMIT waiting();
    }
}

void Leaving::askAboutUnsaved()
{
    if (m_editing && hasUnsaved(m_pages))
        ratingdesk::askAboutUnsaved(m_window, m_pages, m_go);
    else
        m_go();
}

void Leaving::askWhetherToWait()
{
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new QMessageBox(m_window);
    m_question->setObjectName(u"waitQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWindowTitle(tr("Not confirmed yet"));
    m_question->setText(tr("The portal has not confirmed your last changes yet."));
    m_question->setInformativeText(tr(
        "Whoever leaves now does not learn whether they were made. What has not been sent yet is "
        "not made."));
    QPushButton *go = m_question->addButton(tr("Leave now"), QMessageBox::DestructiveRole);
    QPushButton *wait = m_question->addButton(tr("Wait"), QMessageBox::RejectRole);
    m_question->setDefaultButton(wait);
    m_question->setEscapeButton(wait);
    connect(go, &QPushButton::clicked, this, [this] {
        stopWaiting();
        askAboutUnsaved();
    });
    m_question->open();
}

void Leaving::stopWaiting()
{
    m_isWaiting = false;
    if (m_question)
        m_question->close();
}

} // namespace ratingdesk
