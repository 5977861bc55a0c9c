// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoratings.h"

#include "models/portal/demo/democomments.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ratingdesk::demo {

namespace {

/// The public figure of May 2023: 92.15 % of the questionnaires have a mean of 4 or more.
constexpr qint64 satisfiedPerTenThousand = 9215;

using Scores = std::array<quint8, baseCriterionCount>;

/// Takes `points` from all fives, most of them where the organization is weak.
Scores takenFromFives(int points, std::size_t weakCriterion, int lowest, Random &random)
{
    Scores scores{5, 5, 5, 5};
    while (points > 0) {
        const std::size_t criterion =
            random.chance(350) ? weakCriterion : random.below(baseCriterionCount);
        if (scores[criterion] > lowest) {
            --scores[criterion];
            --points;
        }
    }
    return scores;
}

Scores happyScores(int bliss, std::size_t weakCriterion, Random &random)
{
    if (random.chance(static_cast<quint64>(bliss)))
        return {5, 5, 5, 5};
    if (random.chance(250))
        return {4, 4, 4, 4};
    constexpr std::array weights{40, 28, 18, 14};
    return takenFromFives(static_cast<int>(random.pick(weights)) + 1, weakCriterion, 3, random);
}

Scores unhappyScores(std::size_t weakCriterion, Random &random)
{
    if (random.chance(230))
        return {1, 1, 1, 1};
    if (random.chance(120))
        return {3, 3, 3, 3};
    if (random.chance(80))
        return {2, 2, 2, 2};
    constexpr std::array weights{22, 17, 14, 11, 9, 8, 7, 5, 4, 3};
    return takenFromFives(static_cast<int>(random.pick(weights)) + 5, weakCriterion, 1, random);
}

} // namespace

DemoRatings::DemoRatings(const DemoOptions &options, const DemoRegister &members,
                         const Calendar &calendar)
    : m_register(members),
      m_calendar(calendar),
      m_total(options.questionnaires),
      m_users(options.users),
      m_months(options.months),
      m_userChoice(options.seed, Random::Stream::Users),
      m_scores(options.seed, Random::Stream::Scores),
      m_words(options.seed, Random::Stream::Comments)
{
    planCounts(options.seed);
    planDays(options.seed);
    makeCharacters(options.seed);
    planSatisfaction(options.seed);
    numberByDay();
}

/// Few for most, very many for some: the product of two draws with a long tail each.
void DemoRatings::planCounts(quint64 seed)
{
    Random random(seed, Random::Stream::Popularity);
    const auto longTail = [&random] {
        return 100'000'000 / static_cast<qint64>(random.below(1'000'000) + 60'000);
    };
    std::vector<qint64> weights;
    qint64 sum = 0;
    for (const Member &member : m_register.members) {
        const qint64 whole = m_calendar.busyBefore(m_calendar.days());
        const qint64 present = m_calendar.busyBefore(m_calendar.dayOf(member.until) + 1) -
                               m_calendar.busyBefore(m_calendar.dayOf(member.from));
        const qint64 popularity = longTail() * longTail() * form(member.form).popularity / 1000;
        weights.push_back(popularity * (present * 1000 / whole) / 100 + 1);
        sum += weights.back();
    }
    qint64 reached = 0;
    m_ends.reserve(weights.size());
    for (const qint64 weight : weights) {
        reached += weight;
        m_ends.push_back(m_total * reached / sum);
    }
}

void DemoRatings::planDays(quint64 seed)
{
    Random random(seed, Random::Stream::Days);
    m_days.resize(static_cast<std::size_t>(m_total));
    qint64 begin = 0;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const Member &member = m_register.members[i];
        const qint64 from = m_calendar.busyBefore(m_calendar.dayOf(member.from));
        const qint64 until = m_calendar.busyBefore(m_calendar.dayOf(member.until) + 1);
        for (qint64 j = begin; j < m_ends[i]; ++j) {
            const auto busy =
                from + static_cast<qint64>(random.below(static_cast<quint64>(until - from)));
            m_days[static_cast<std::size_t>(j)] =
                static_cast<quint16>(m_calendar.dayReaching(busy));
        }
        std::sort(m_days.begin() + begin, m_days.begin() + m_ends[i]);
        begin = m_ends[i];
    }
}

void DemoRatings::makeCharacters(quint64 seed)
{
    Random random(seed, Random::Stream::Quality);
    std::vector<qint64> spirits; // what an organization passes on to those below it, in percent
    for (const Member &member : m_register.members) {
        const qint64 above =
            member.parent < 0 ? 100 : spirits[static_cast<std::size_t>(member.parent)];
        spirits.push_back(above * random.between(75, 128) / 100);

        const auto luck = static_cast<qint64>(random.below(1000));
        const qint64 own = 250 + luck * luck * luck * 2300 / 1'000'000'000;
        Character character{};
        character.trouble = own * form(member.form).trouble / 100 * spirits.back() / 100 + 1;
        character.drift = random.between(45, 150);
        character.breakMonth = m_months;
        if (random.chance(90)) {
            character.breakMonth = random.between(m_months / 4, m_months * 9 / 10);
            character.breakPercent =
                random.chance(600) ? random.between(250, 480) : random.between(15, 45);
        }
        character.bliss = static_cast<quint16>(random.between(620, 900) - luck / 5);
        character.weakCriterion = static_cast<quint8>(random.below(baseCriterionCount));
        if (random.chance(80))
            character.additional = static_cast<quint8>(random.between(1, 3));
        m_characters.push_back(character);
    }
}

qint64 DemoRatings::troubleIn(std::size_t organization, int month) const
{
    const Character &character = m_characters[organization];
    const int drifted = 100 + (character.drift - 100) * month / m_months;
    const qint64 trouble = character.trouble * drifted / 100;
    return month < character.breakMonth ? trouble : trouble * character.breakPercent / 100;
}

/// Who is unhappy is drawn for each questionnaire by itself; then a few are turned round until
/// their number is exactly what it has to be.
void DemoRatings::planSatisfaction(quint64 seed)
{
    const qint64 unhappy = m_total - (m_total * satisfiedPerTenThousand + 5000) / 10'000;
    const auto forEach = [this](auto &&visit) {
        qint64 begin = 0;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            int month = -1;
            qint64 trouble = 0;
            for (auto j = static_cast<std::size_t>(begin); j < static_cast<std::size_t>(m_ends[i]);
                 ++j) {
                const int itsMonth = m_calendar.monthOfDay(m_days[j]);
                if (itsMonth != month) {
                    month = itsMonth;
                    trouble = troubleIn(i, month);
                }
                visit(j, trouble);
            }
            begin = m_ends[i];
        }
    };

    qint64 sum = 0;
    forEach([&sum](std::size_t, qint64 trouble) { sum += trouble; });

    Random random(seed, Random::Stream::Satisfaction);
    m_unhappy.resize(static_cast<std::size_t>(m_total));
    qint64 drawn = 0;
    forEach([&](std::size_t index, qint64 trouble) {
        const qint64 perMillion =
            std::min(qint64(850'000), trouble * 1'000'000 / sum * unhappy +
                                          trouble * 1'000'000 % sum * unhappy / sum);
        m_unhappy[index] = static_cast<qint64>(random.below(1'000'000)) < perMillion;
        drawn += m_unhappy[index] ? 1 : 0;
    });
    while (drawn != unhappy) {
        const std::size_t index = random.below(static_cast<quint64>(m_total));
        const bool tooFew = drawn < unhappy;
        if (m_unhappy[index] == tooFew)
            continue;
        m_unhappy[index] = tooFew;
        drawn += tooFew ? 1 : -1;
    }
}

/// Ids grow with time though the questionnaires are made organization by organization: a day's ids
/// are dealt out by steps that share no factor with their number.
void DemoRatings::numberByDay()
{
    const auto days = static_cast<std::size_t>(m_calendar.days());
    std::vector<qint64> counts(days);
    for (const quint16 day : m_days)
        ++counts[day];
    qint64 before = 0;
    for (const qint64 count : counts) {
        m_dayStarts.push_back(before);
        before += count;
        qint64 step = count * 618 / 1000 + 1;
        while (std::gcd(step, count) > 1)
            ++step;
        m_daySteps.push_back(step);
    }
    m_dayStarts.push_back(before);
    m_dayCursors.resize(days);
}

std::vector<Questionnaire> DemoRatings::next()
{
    const std::size_t organization = m_nextOrganization++;
    const qint64 begin = organization == 0 ? 0 : m_ends[organization - 1];
    std::vector<Questionnaire> made;
    made.reserve(static_cast<std::size_t>(m_ends[organization] - begin));
    for (qint64 i = begin; i < m_ends[organization]; ++i)
        made.push_back(make(static_cast<std::size_t>(i), organization));
    std::sort(made.begin(), made.end(), [](const Questionnaire &left, const Questionnaire &right) {
        return left.id < right.id;
    });
    return made;
}

Questionnaire DemoRatings::make(std::size_t index, std::size_t organization)
{
    const Character &character = m_characters[organization];
    const int day = m_days[index];
    const bool isUnhappy = m_unhappy[index];

    const auto slot = static_cast<std::size_t>(day);
    const qint64 ofDay = m_dayStarts[slot + 1] - m_dayStarts[slot];
    const qint64 turn = m_dayCursors[slot]++ * m_daySteps[slot] % ofDay;

    Questionnaire made;
    made.id = QuestionnaireId(m_dayStarts[slot] + turn + 1);
    made.organization = m_register.organizations[organization].id;
    made.givenAt = m_calendar.moment(day, turn, ofDay);
    if (const qint64 users = m_calendar.usersUntil(day, m_users); users > 0) {
        // Every fifth citizen is a regular.
        qint64 user = static_cast<qint64>(m_userChoice.below(static_cast<quint64>(users)));
        if (m_userChoice.chance(350))
            user -= user % 5;
        made.user = UserId(user + 1);
    }
    made.scores = isUnhappy ? unhappyScores(character.weakCriterion, m_scores)
                            : happyScores(character.bliss, character.weakCriterion, m_scores);
    for (quint8 i = 0; i < character.additional; ++i) {
        if (!m_scores.chance(700))
            continue;
        const auto &criteria = additionalCriteria();
        const std::size_t which = (organization + i) % criteria.size();
        const int score = isUnhappy ? m_scores.between(1, 4) : (m_scores.chance(800) ? 5 : 4);
        made.additionalScores.emplace_back(criteria[which].id, static_cast<quint8>(score));
    }
    made.channel = makeChannel(day);
    if (m_words.chance(isUnhappy ? 150 : 24)) {
        const SphereId sphere =
            categories()[static_cast<std::size_t>(
                             form(m_register.members[organization].form).category)]
                .sphere;
        made.comment = makeComment(m_comments++, isUnhappy, sphere, m_words);
    }
    return made;
}

/// Codes hang everywhere only in the last third of the history.
Channel DemoRatings::makeChannel(int day)
{
    const int begin = m_calendar.days() * 2 / 3;
    const int days = std::max(1, m_calendar.days() - begin);
    const int byCode = day < begin ? 15 : 15 + 370 * (day - begin) / days;
    const int draw = m_scores.between(0, 999);
    if (draw < byCode)
        return Channel::QrCode;
    return draw < byCode + 30 ? Channel::Other : Channel::Website;
}

} // namespace ratingdesk::demo
