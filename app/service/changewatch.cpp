// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/changewatch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ratingdesk {

namespace {

constexpr std::size_t maxChanges = 1000;
/// More than these are not named one by one.
constexpr std::size_t maxNamed = 10'000;

/// `none` although something changed means: not told which.
template <class T>
void add(bool hadChanged, std::vector<T> &all, bool changed, const std::vector<T> &more)
{
    if (!changed)
        return;
    if ((hadChanged && all.empty()) || more.empty()) {
        all.clear();
        return;
    }
    std::vector<T> together;
    together.reserve(all.size() + more.size());
    std::set_union(all.begin(), all.end(), more.begin(), more.end(), std::back_inserter(together));
    if (together.size() > maxNamed)
        together.clear();
    all = std::move(together);
}

void add(PortalChange &all, const PortalChange &more)
{
    add(all.registerChanged, all.organizations, more.registerChanged, more.organizations);
    add(all.ratingsChanged, all.ratedMonths, more.ratingsChanged, more.ratedMonths);
    all.registerChanged |= more.registerChanged;
    all.ratingsChanged |= more.ratingsChanged;
    all.hierarchyChanged |= more.hierarchyChanged;
    all.referenceDataChanged |= more.referenceDataChanged;
    all.standsChanged |= more.standsChanged;
    all.accountsChanged |= more.accountsChanged;
    all.dataRevision = more.dataRevision;
}

} // namespace

ChangeWatch::ChangeWatch(PortalSource &source, qint64 revision)
    : m_first(revision), m_latest(revision)
{
    connect(&source, &PortalSource::changed, this, &ChangeWatch::remember);
}

ChangeWatch::~ChangeWatch() { answerAll(); }

void ChangeWatch::answer(qint64 since, std::chrono::seconds wait, const Done &done)
{
    if (const auto change = this->since(since); change || wait.count() == 0) {
        done(change);
        return;
    }
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        const auto waiting =
            std::find_if(m_waiting.begin(), m_waiting.end(),
                         [timer](const Waiting &one) { return one.timer == timer; });
        const Done late = std::move(waiting->done);
        m_waiting.erase(waiting);
        timer->deleteLater();
        late({});
    });
    timer->start(wait);
    m_waiting.push_back({since, done, timer});
}

void ChangeWatch::answerAll()
{
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        delete one.timer;
        one.done({});
    }
}

void ChangeWatch::remember(const PortalChange &change)
{
    m_latest = std::max(m_latest, change.dataRevision);
    m_changes.push_back(change);
    if (m_changes.size() > maxChanges) {
        m_first = m_changes.front().dataRevision;
        m_changes.pop_front();
    }
    for (Waiting &one : std::exchange(m_waiting, {})) {
        if (const auto news = since(one.since)) {
            delete one.timer;
            one.done(news);
        } else {
            m_waiting.push_back(std::move(one));
        }
    }
}

std::optional<PortalChange> ChangeWatch::since(qint64 revision) const
{
    if (revision >= m_latest)
        return {};
    if (revision < m_first)
        return PortalChange::ofEverything(revision, m_latest);
    PortalChange all{.previousRevision = revision, .dataRevision = revision};
    for (const PortalChange &change : m_changes) {
        if (change.dataRevision > revision)
            add(all, change);
    }
    return all;
}

} // namespace ratingdesk
