// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/workspace.h"

#include "models/domain/profilelink.h"
#include "models/words/portalerrortext.h"
#include "views/common/taskmonitor.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ratingdesk {

Workspace::Workspace(PortalSource &source, PortalSession session, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_session(std::move(session)),
      m_organizations(&source),
      m_editing(source),
      m_rankings(source, m_session.portal),
      m_tasks(new TaskMonitor(this)),
      m_linkHosts{QString::fromUtf16(portalHostAscii)},
      m_filesFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    tellChanges();
}

/// What became of a change is told whichever page it was made on, and whichever is in front.
void Workspace::tellChanges()
{
    const ChangeQueue &changes = m_editing.changes();
    connect(&changes, &ChangeQueue::performed, this,
            [this](const QString &done) { Q_EMIT messageShown(done, Offer::UndoChange); });
    connect(&changes, &ChangeQueue::undone, this,
            [this](const QString &title) { Q_EMIT messageShown(tr("Undone: %1").arg(title)); });
    connect(&changes, &ChangeQueue::refused, this,
            [this](const QString &title, const PortalError &error) {
                Q_EMIT errorShown(
                    tr("Not undone or redone: %1. %2").arg(title, portalErrorText(error)),
                    portalErrorDetail(error));
            });
}

void Workspace::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged(language);
}

QString Workspace::filesFolder() const
{
    return QFileInfo(m_filesFolder).isDir() ? m_filesFolder : QDir::homePath();
}

void Workspace::setFilesFolder(const QString &folder)
{
    // No path holds a null character, and Qt complains loudly of one that does.
    if (!folder.contains(QChar::Null) && QFileInfo(folder).isDir())
        m_filesFolder = folder;
}

} // namespace ratingdesk
