// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/openingoffer.h"

#include "views/common/messagebar.h"
#include "views/common/workspace.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ratingdesk {

OpeningOffer::OpeningOffer(MessageBar &bar, Workspace &workspace)
    : QObject(&bar), m_bar(bar), m_workspace(workspace)
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] { open(m_path); });
    connect(&bar, &MessageBar::otherActionTriggered, this,
            [this] { open(QFileInfo(m_path).path()); });
}

void OpeningOffer::offer(const QString &path)
{
    m_path = path;
    const bool isFolder = QFileInfo(path).isDir();
    m_bar.setActionText(isFolder ? tr("Open the folder") : tr("Open the file"));
    m_bar.setOtherActionText(isFolder ? QString() : tr("Open the folder"));
}

void OpeningOffer::open(const QString &path)
{
    if (!m_path.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT m_workspace.errorShown(tr("“%1” could not be opened.").arg(path), {});
}

} // namespace ratingdesk
