// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/keptanswers.h"

#include <utility>

namespace ratingdesk {

namespace {

/// Some megabytes of profiles; who asks for more within a second asks for all of them in turn.
constexpr std::size_t maxKept = 4096;

} // namespace

void KeptAnswers::keep(const std::string &path, const HttpAnswer &answer)
{
    if (m_kept.size() >= maxKept)
        clear();
    Kept &kept = m_kept[path];
    forget(kept);
    kept.bytes =
        std::make_shared<const QByteArray>(headOf(answer, answer.body.size(), true) + answer.body);
    kept.until = Clock::now() + answer.sameFor;
    kept.given = {
        .path = QByteArray::fromStdString(path), .answer = answer, .bytes = answer.body.size()};
    kept.given.answer.body.clear();
}

std::shared_ptr<const QByteArray> KeptAnswers::find(const std::string &path)
{
    const auto found = m_kept.find(path);
    if (found == m_kept.end())
        return {};
    if (found->second.until <= Clock::now()) {
        forget(found->second);
        m_kept.erase(found);
        return {};
    }
    ++found->second.given.times;
    return found->second.bytes;
}

void KeptAnswers::clear()
{
    for (auto &[path, kept] : m_kept)
        forget(kept);
    m_kept.clear();
}

std::vector<GivenAgain> KeptAnswers::takeGiven()
{
    for (auto &[path, kept] : m_kept)
        forget(kept);
    return std::exchange(m_given, {});
}

/// Keeps only how often it was given.
void KeptAnswers::forget(Kept &kept)
{
    if (kept.given.times == 0)
        return;
    m_given.push_back(kept.given);
    kept.given.times = 0;
}

} // namespace ratingdesk
