// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/mergewords.h"

#include "models/domain/minsktime.h"
#include "models/words/domainwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::MergeWords)
};

/// Any more are counted.
constexpr qsizetype mostNamed = 5;

} // namespace

QStringList mergeSentences(const MergePlan &plan, const MergeImpact &impact,
                           const QString &nameOfSuccessor)
{
    QStringList sentences;
    if (plan.isLifted)
        sentences
            << Words::tr("“%1” stood below one of them and takes its place.").arg(nameOfSuccessor);
    const int moved = static_cast<int>(plan.moved.size()) + plan.movedAlong;
    if (moved > 0)
        sentences << Words::tr("%Ln organization(s) below them come below “%1”.", nullptr, moved)
                         .arg(nameOfSuccessor);
    if (impact.questionnaires > 0)
        sentences << Words::tr("%Ln questionnaire(s) stay in their own history and count in no "
                               "ranking from that day on.",
                               nullptr, static_cast<int>(impact.questionnaires));
    if (impact.stands > 0)
        sentences << Words::tr("%Ln stand(s) in use lead to “%1”.", nullptr, impact.stands)
                         .arg(nameOfSuccessor);
    const auto accounts = static_cast<int>(impact.accounts.size());
    if (accounts > mostNamed)
        sentences << Words::tr("%Ln account(s) keep the right to what is merged and have none to "
                               "what moves away.",
                               nullptr, accounts);
    else if (accounts > 0)
        sentences << Words::tr("These accounts keep the right to what is merged and have none to "
                               "what moves away: %1.")
                         .arg(impact.accounts.join(u", "_s));
    if (sentences.isEmpty())
        sentences << Words::tr("Nothing else hangs on them.");
    return sentences;
}

QStringList separationSentences(const MergeRecord &record, const std::vector<Change> &changes,
                                const QString &nameOfSuccessor)
{
    QStringList sentences;
    if (record.at.isValid())
        sentences << Words::tr("Merged into “%1” on %2 by %3.")
                         .arg(nameOfSuccessor, dayText(minskTime(record.at).date()), record.actor);
    const int back = static_cast<int>(changes.size()) - 1;
    if (back > 0)
        sentences << Words::tr("%Ln organization(s) that came along stand below it again.", nullptr,
                               back);
    const int gone = static_cast<int>(record.moved.size()) - std::max(back, 0);
    if (gone > 0)
        sentences << Words::tr("%Ln organization(s) that came along were moved on since and stay "
                               "where they are.",
                               nullptr, gone);
    return sentences;
}

} // namespace ratingdesk
