// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/draftkeeper.h"

#include "models/editing/organizationedit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

/// From the first sign typed: whoever types on and on loses no more than this.
constexpr auto pause = 1s;
/// Files of earlier runs that are looked at; the newest ones.
constexpr qsizetype maxLeftFiles = 20;

QString lockOf(const QString &file) { return file + u".lock"_s; }

/// Held by a run as long as it lives. How old it is says nothing.
std::unique_ptr<QLockFile> lockFor(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

/// What an earlier run left: nobody else takes it while it is offered.
struct DraftKeeper::LeftFile
{
    QString path;
    std::unique_ptr<QLockFile> lock;
};

DraftKeeper::DraftKeeper(OrganizationDrafts &drafts, QObject *parent)
    : QObject(parent), m_drafts(drafts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&drafts, &OrganizationDrafts::changed, this, &DraftKeeper::keepSoon);
}

DraftKeeper::~DraftKeeper() { keepNow(); }

void DraftKeeper::keepIn(const QString &folder, const QString &portal)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder = folder;
    // An address holds characters that no file name can.
    m_prefix = QString::fromLatin1(
        QCryptographicHash::hash(portal.toUtf8(), QCryptographicHash::Sha256).first(12).toHex());
    m_file = QDir(folder).filePath(
        u"%1-%2.json"_s.arg(m_prefix, QUuid::createUuid().toString(QUuid::Id128)));
    findLeft();
    keepSoon();
}

void DraftKeeper::findLeft()
{
    removeUnfinished();
    const QStringList names =
        QDir(m_folder).entryList({m_prefix + u"-*.json"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names.first(std::min(names.size(), maxLeftFiles))) {
        const QString path = QDir(m_folder).filePath(name);
        auto lock = lockFor(path);
        if (!lock)
            continue; // a run that lives
        KeptDrafts drafts = readDrafts(path);
        // The newest come first; of one organization they count.
        for (const OrganizationDrafts::Draft &draft : drafts.edits) {
            const auto isSame = [&draft](const auto &known) {
                return known.base.id == draft.base.id;
            };
            if (std::none_of(m_left.edits.begin(), m_left.edits.end(), isSame))
                m_left.edits.append(draft);
        }
        for (const Organization &made : drafts.made) {
            const auto isSame = [&made](const auto &known) { return known.parent == made.parent; };
            if (std::none_of(m_left.made.begin(), m_left.made.end(), isSame))
                m_left.made.append(made);
        }
        m_leftFiles.push_back({path, std::move(lock)});
    }
    if (m_left.count() == 0)
        dropLeftFiles();
}

/// What runs left that ended in the middle of writing.
void DraftKeeper::removeUnfinished()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_prefix + u"-*.json.??????"_s}, QDir::Files)) {
        if (lockFor(folder.filePath(name.chopped(7))))
            QFile::remove(folder.filePath(name));
    }
}

void DraftKeeper::keepSoon()
{
    if (m_file.isEmpty())
        return;
    if (m_drafts.count() == 0)
        forgetOwn();
    else if (!m_pause.isActive())
        m_pause.start();
}

bool DraftKeeper::keepNow()
{
    if (m_file.isEmpty() || m_drafts.count() == 0)
        return true;
    m_pause.stop();
    if (!m_lock)
        m_lock = lockFor(m_file);
    // Without the lock another window would take it for left.
    const QString problem =
        m_lock ? writeDrafts(m_file, {m_drafts.all(), m_drafts.allNew()}) : lockOf(m_file);
    const bool failedBefore = std::exchange(m_hasFailed, !problem.isEmpty());
    if (m_hasFailed && !failedBefore)
        Q_EMIT failed(m_folder, problem);
    return !m_hasFailed;
}

void DraftKeeper::forgetOwn()
{
    m_pause.stop();
    QFile::remove(m_file);
    m_lock.reset();
}

std::vector<Organization>
DraftKeeper::restoreLeft(const std::function<bool(OrganizationId)> &isKnown)
{
    std::vector<Organization> lost;
    for (const auto &[base, edited] : std::as_const(m_left.edits)) {
        if (!isKnown(base.id))
            lost.push_back(edited);
        else if (const OrganizationDrafts::Draft *present = m_drafts.find(base.id))
            m_drafts.put(present->base, mergeEdits(base, present->edited, edited).merged);
        else
            m_drafts.put(base, edited);
    }
    for (const Organization &made : std::as_const(m_left.made)) {
        if (made.parent && !isKnown(*made.parent))
            lost.push_back(made);
        else if (m_drafts.findNew(made.parent))
            lost.push_back(made);
        else
            m_drafts.putNew(made);
    }
    m_left = {};
    if (keepNow())
        dropLeftFiles();
    return lost;
}

void DraftKeeper::discardLeft()
{
    m_left = {};
    dropLeftFiles();
}

void DraftKeeper::dropLeftFiles()
{
    for (const LeftFile &file : m_leftFiles)
        QFile::remove(file.path);
    m_leftFiles.clear(); // and with them the locks
}

} // namespace ratingdesk
