// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/draftfile.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QLockFile;

namespace ratingdesk {

/// Keeps drafts on the disk while they are not saved, so that they outlive a crash or a power cut,
/// and finds those that earlier runs left behind. Each run has a file of its own: what another
/// window of the same portal has open is never taken for left.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(OrganizationDrafts &drafts, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// From now on, in that folder. `portal` names the portal whose drafts they are, the same at
    /// every start. Looks for what is left there of it.
    void keepIn(const QString &folder, const QString &portal);
    /// What is typed is on the disk when this returns true.
    bool keepNow();

    /// What earlier runs left, until it is restored or discarded.
    const KeptDrafts &left() const { return m_left; }
    /// Makes drafts of it again. What has been typed meanwhile stays as it is. Those whose
    /// organization, or the one above them, is not known any more, or in whose place another new
    /// one is being made, cannot be restored: they are returned, and gone.
    std::vector<Organization> restoreLeft(const std::function<bool(OrganizationId)> &isKnown);
    void discardLeft();

Q_SIGNALS:
    /// Drafts cannot be kept in the folder, and the system's words for why; said once.
    void failed(const QString &folder, const QString &reason);

private:
    struct LeftFile;

    void findLeft();
    void keepSoon();
    void removeUnfinished();
    void forgetOwn();
    void dropLeftFiles();

    OrganizationDrafts &m_drafts;
    QString m_folder;
    QString m_prefix; ///< of the files of this portal
    QString m_file;   ///< of this run; there while there are drafts
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_pause;
    bool m_hasFailed = false;
    KeptDrafts m_left;
    std::vector<LeftFile> m_leftFiles;
};

} // namespace ratingdesk
