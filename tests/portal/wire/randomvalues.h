// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/wire/accountsjson.h"
#include "models/portal/wire/feedbackjson.h"
#include "models/portal/wire/jobjson.h"
#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/queries.h"
#include "models/portal/wire/ratingsjson.h"
#include "models/portal/wire/registerjson.h"
#include "models/portal/wire/sessionjson.h"
#include "models/portal/wire/standsjson.h"

#include <random>

namespace ratingdesk::test {

/// Thinks of values that pass the door, with whatever may be in them; a seed repeats them.
class RandomValues
{
public:
    /// Of which sort the values are.
    enum class Sort {
        Any,
        Sensible, ///< as they are promised in the contract
    };

    explicit RandomValues(quint32 seed, Sort sort = Sort::Any) : m_engine(seed), m_sort(sort) {}

    int below(int bound) { return int(m_engine() % quint32(bound)); }
    bool chance() { return below(2) == 0; }
    qint64 number();
    QString text();
    QDate day();
    Month month() { return Month(12 + below(9998 * 12)); }
    QDateTime moment();
    QJsonObject fields();
    wire::TokenRequest tokenRequest();

    void fill(bool &value) { value = chance(); }
    void fill(int &value) { value = int(number()); }
    void fill(qint64 &value) { value = number(); }
    void fill(QString &value) { value = text(); }
    void fill(Organization &organization);
    void fill(ReferenceData &data);
    void fill(ListEntry &entry);
    void fill(ChangeSet &changes);
    void fill(ChangeReceipt &receipt);
    void fill(wire::ChangeSetRequest &request);
    void fill(wire::ListEntryRequest &request);
    void fill(wire::OrganizationLookup &lookup);
    void fill(wire::OrganizationPage &page);
    void fill(TallyQuery &query);
    void fill(PortalFigures &figures);
    void fill(Questionnaire &questionnaire);
    void fill(wire::QuestionnairesRequest &request);
    void fill(QuestionnaireReceipt &receipt);
    void fill(wire::CommentPage &page);
    void fill(JournalHead &head);
    void fill(wire::JournalPage &page);
    void fill(wire::SettledRequest &settled) { settled.carriedOut = chance(); }
    void fill(wire::JobStatus &status)
    {
        fill(status.id);
        status.isFinished = chance();
        status.total = below(1000);
        status.done = below(1000);
    }
    void fill(wire::CheckRequest &request);
    void fill(wire::CheckAnswer &answer);
    void fill(Account &account);
    void fill(Stand &stand);
    void fill(wire::StandList &list);
    void fill(wire::AccountList &list);
    void fill(wire::AccountRequest &request);
    void fill(wire::PasswordRequest &request);
    void fill(PortalSession &session);
    void fill(PortalChange &change);
    void fill(wire::TokenAnswer &answer);
    void fill(wire::TokenRefusal &refusal) { fill(refusal.error); }
    void fill(wire::SkeletonQuery &query) { fill(query.searchText); }
    void fill(wire::OrganizationPageQuery &query);
    void fill(wire::HierarchiesQuery &query);
    void fill(wire::ChangesQuery &query);
    void fill(wire::JobQuery &query) { query.wait = below(wire::longestJobWait + 1); }
    void fill(wire::PublicRankingQuery &query)
    {
        query.after = below(1000);
        query.limit = below(1000);
    }
    void fill(CommentQuery &query);
    void fill(JournalQuery &query);

    template <class T>
    T value()
    {
        T made{};
        fill(made);
        return made;
    }

private:
    template <class Tag>
    void fill(Id<Tag> &id)
    {
        id = Id<Tag>(number() + (m_sort == Sort::Sensible ? 1 : 0));
    }
    /// One that the portal may be left to give.
    template <class Tag>
    void fillGiven(Id<Tag> &id)
    {
        id = {};
        if (chance())
            fill(id);
    }
    quint8 score() { return quint8(m_sort == Sort::Sensible ? 1 + below(5) : below(256)); }
    template <class T>
    void fill(std::optional<T> &value)
    {
        value.reset();
        if (chance())
            fill(value.emplace());
    }
    template <class T>
    void fill(std::vector<T> &values)
    {
        values.resize(std::size_t(below(4)));
        for (T &value : values)
            fill(value);
    }
    template <class T>
    void pick(T &value, T last)
    {
        value = static_cast<T>(below(static_cast<int>(last) + 1));
    }
    void fill(QDate &value) { value = day(); }
    void fill(Month &value) { value = month(); }
    void fill(Sphere &sphere);
    void fill(Category &category);
    void fill(AdditionalCriterion &criterion);
    void fill(ParentSpan &span);
    void fill(Change &change);
    void fill(Period &period);
    void fill(MonthCount &count);
    void fill(MonthRatings &ratings);
    void fill(std::pair<CriterionId, quint8> &score);
    void fill(Comment &comment);
    void fill(JournalEntry &entry);
    void fill(CheckFinding &finding);
    void fill(RatedMonth &rated);

    std::mt19937 m_engine;
    Sort m_sort;
};

} // namespace ratingdesk::test
