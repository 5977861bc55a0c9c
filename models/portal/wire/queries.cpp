// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/queries.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/portalerrors.h"
#include "models/portal/wire/members.h"
#include "models/portal/wire/texts.h"

#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

template <>
struct Members<SkeletonQuery>
{
    static constexpr auto list =
        std::make_tuple(member("search_text"_L1, &SkeletonQuery::searchText));
};

template <>
struct Members<OrganizationPageQuery>
{
    using T = OrganizationPageQuery;
    static constexpr auto list =
        std::make_tuple(member("cursor"_L1, &T::cursor), member("limit"_L1, &T::limit));
};

template <>
struct Members<HierarchiesQuery>
{
    static constexpr auto list =
        std::make_tuple(member("day"_L1, &HierarchiesQuery::days).atMost(mostDays));
};

template <>
struct Members<StandsQuery>
{
    static constexpr auto list = std::make_tuple(member("below"_L1, &StandsQuery::below));
};

template <>
struct Members<ChangesQuery>
{
    static constexpr auto list = std::make_tuple(member("since"_L1, &ChangesQuery::since),
                                                 member("wait"_L1, &ChangesQuery::wait));
};

template <>
struct Members<JobQuery>
{
    static constexpr auto list = std::make_tuple(member("wait"_L1, &JobQuery::wait));
};

template <>
struct Members<PublicRankingQuery>
{
    using T = PublicRankingQuery;
    static constexpr auto list =
        std::make_tuple(member("after"_L1, &T::after), member("limit"_L1, &T::limit));
};

template <>
struct Members<CommentQuery>
{
    using T = CommentQuery;
    static constexpr auto list =
        std::make_tuple(member("organization"_L1, &T::organization),
                        member("before"_L1, &T::before), member("limit"_L1, &T::limit));
};

template <>
struct Members<JournalQuery>
{
    using T = JournalQuery;
    static constexpr auto list = std::make_tuple(
        member("organization"_L1, &T::organization), member("before"_L1, &T::before),
        member("limit"_L1, &T::limit), member("changes_only"_L1, &T::changesOnly));
};

namespace {

// The texts of one parameter: none, one, or of a list as many as there are.

QStringList textsOf(bool value) { return {value ? u"true"_s : u"false"_s}; }
QStringList textsOf(int number) { return {QString::number(number)}; }
QStringList textsOf(qint64 number) { return {QString::number(number)}; }
QStringList textsOf(const std::optional<QString> &text)
{
    return text ? QStringList{*text} : QStringList();
}
QStringList textsOf(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(textOf(day));
    return texts;
}
template <class Tag>
QStringList textsOf(std::optional<Id<Tag>> id)
{
    return id ? QStringList{QString::number(id->value())} : QStringList();
}

bool take(const QStringList &texts, bool &into)
{
    into = texts.constFirst() == "true"_L1;
    return into || texts.constFirst() == "false"_L1;
}
bool take(const QStringList &texts, qint64 &into)
{
    bool isNumber = false;
    into = texts.constFirst().toLongLong(&isNumber);
    return isNumber;
}
bool take(const QStringList &texts, int &into)
{
    qint64 number = 0;
    if (!take(texts, number) || !std::in_range<int>(number))
        return false;
    into = static_cast<int>(number);
    return true;
}
bool take(const QStringList &texts, std::optional<QString> &into)
{
    into = texts.constFirst();
    return true;
}
bool take(const QStringList &texts, std::vector<QDate> &into)
{
    into.clear();
    for (const QString &text : texts) {
        if (!into.emplace_back(dayIn(text)).isValid())
            return false;
    }
    return true;
}
template <class Tag>
bool take(const QStringList &texts, std::optional<Id<Tag>> &into)
{
    qint64 number = 0;
    if (!take(texts, number))
        return false;
    into = Id<Tag>(number);
    return true;
}

template <class Query, class T>
void append(QStringList &parts, const Query &query, const Member<Query, T> &member)
{
    const T &value = query.*member.place;
    if (value == Query().*member.place)
        return;
    for (const QString &text : textsOf(value))
        parts.append(member.name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

} // namespace

template <class Query>
QString parametersOf(const Query &query)
{
    QStringList parts;
    std::apply([&](const auto &...members) { (append(parts, query, members), ...); },
               Members<Query>::list);
    return parts.join(u'&');
}

template <class Query>
Result<Query> queryIn(const QString &parameters)
{
    const QUrlQuery given(parameters);
    Query query;
    QString wrong;
    const auto readMember = [&]<class T>(const Member<Query, T> &member) {
        const QStringList texts = given.allQueryItemValues(member.name, QUrl::FullyDecoded);
        const std::size_t count = static_cast<std::size_t>(texts.size());
        const bool isRead = count == 0 || (count <= (isList<T> ? member.most : 1) &&
                                           take(texts, query.*member.place));
        if (!isRead)
            wrong = member.name;
    };
    std::apply([&](const auto &...members) { (readMember(members), ...); }, Members<Query>::list);
    for (const auto &[name, text] : given.queryItems(QUrl::FullyDecoded)) {
        const bool isKnown = std::apply(
            [&name = name](const auto &...members) { return ((name == members.name) || ...); },
            Members<Query>::list);
        if (!isKnown)
            wrong = withoutHiddenSigns(name.left(64));
    }
    if (!wrong.isNull())
        return Failure(invalidInput(wrong));
    return query;
}

template QString parametersOf(const SkeletonQuery &);
template QString parametersOf(const OrganizationPageQuery &);
template QString parametersOf(const HierarchiesQuery &);
template QString parametersOf(const StandsQuery &);
template QString parametersOf(const ChangesQuery &);
template QString parametersOf(const JobQuery &);
template QString parametersOf(const PublicRankingQuery &);
template QString parametersOf(const CommentQuery &);
template QString parametersOf(const JournalQuery &);
template Result<SkeletonQuery> queryIn(const QString &);
template Result<OrganizationPageQuery> queryIn(const QString &);
template Result<HierarchiesQuery> queryIn(const QString &);
template Result<StandsQuery> queryIn(const QString &);
template Result<ChangesQuery> queryIn(const QString &);
template Result<JobQuery> queryIn(const QString &);
template Result<PublicRankingQuery> queryIn(const QString &);
template Result<CommentQuery> queryIn(const QString &);
template Result<JournalQuery> queryIn(const QString &);

} // namespace ratingdesk::wire
