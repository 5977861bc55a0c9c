// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/questionnairerules.h"

#include "models/portal/portalerrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

bool isScore(int score) { return score >= lowestScore && score <= highestScore; }

} // namespace

Result<void> checkQuestionnaire(const Questionnaire &questionnaire, std::size_t index,
                                const ReferenceData &reference)
{
    const auto wrong = [index](const QString &subject) {
        return Failure(invalidInput(subject, u"questionnaire %1"_s.arg(index)));
    };
    if (!questionnaire.givenAt.isValid())
        return wrong(u"given_at"_s);
    if (!std::all_of(questionnaire.scores.begin(), questionnaire.scores.end(), isScore))
        return wrong(u"scores"_s);

    const auto &additional = questionnaire.additionalScores;
    if (additional.size() > maxAdditionalCriteria)
        return wrong(u"additional_scores"_s);
    for (auto score = additional.begin(); score != additional.end(); ++score) {
        const auto sameCriterion = [score](const auto &other) {
            return other.first == score->first;
        };
        const auto &known = reference.additionalCriteria;
        const bool exists =
            std::any_of(known.begin(), known.end(), [score](const AdditionalCriterion &criterion) {
                return criterion.id == score->first;
            });
        if (!isScore(score->second) || !exists ||
            std::any_of(additional.begin(), score, sameCriterion))
            return wrong(u"additional_scores"_s);
    }
    return {};
}

QString storableComment(const QString &comment)
{
    QString storable = comment;
    for (qsizetype i = 0; i < storable.size(); ++i) {
        const QChar character = storable[i];
        const bool isPair = character.isHighSurrogate() && i + 1 < storable.size() &&
                            storable[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (character.isSurrogate() || character.isNull())
            storable[i] = QChar::ReplacementCharacter;
    }
    return storable;
}

} // namespace ratingdesk
