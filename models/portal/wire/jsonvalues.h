// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hiddensigns.h"
#include "models/domain/period.h"
#include "models/portal/portalerrors.h"
#include "models/portal/wire/json.h"
#include "models/portal/wire/members.h"
#include "models/portal/wire/names.h"
#include "models/portal/wire/texts.h"

#include <QJsonArray>

#include <concepts>
#include <utility>
#include <variant>

namespace ratingdesk::wire {

// toJson() and fromJson() for whatever has Members. Included by the sources of the subjects only,
// which instantiate them.

/// Whether 0 can stand for a number that is not given.
template <class T>
inline constexpr bool isId = std::is_same_v<T, qint64>;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

using Scores = std::array<quint8, baseCriterionCount>;

inline QJsonValue written(bool value) { return value; }
inline QJsonValue written(const QString &text) { return text; }
inline QJsonValue written(const QJsonObject &object) { return object; }
inline QJsonValue written(QDate day) { return day.isValid() ? textOf(day) : QJsonValue(); }
inline QJsonValue written(Month month) { return textOf(month); }
inline QJsonValue written(const QDateTime &moment)
{
    return moment.isValid() ? textOf(moment) : QJsonValue();
}
inline QJsonValue written(const Scores &scores)
{
    QJsonObject object;
    for (const BaseCriterion criterion : allBaseCriteria)
        object.insert(nameOf(criterion), scores[static_cast<std::size_t>(criterion)]);
    return object;
}
inline QJsonValue written(const TallyColumns &columns)
{
    QJsonArray names;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns.test(column))
            names.append(nameOf(static_cast<TallyColumn>(column)));
    }
    return names;
}
template <std::integral T>
QJsonValue written(T number)
{
    return static_cast<qint64>(number);
}
template <class Tag>
QJsonValue written(Id<Tag> id)
{
    return id.value();
}
template <class T>
requires std::is_enum_v<T> QJsonValue written(T value) { return nameOf(value); }
template <class T>
QJsonValue written(const std::optional<T> &value);
template <class T>
QJsonValue written(const std::vector<T> &values);
template <HasMembers T>
QJsonValue written(const T &value);
template <HasAlternatives T>
QJsonValue written(const T &value);

template <class T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QJsonValue();
}

template <class T>
QJsonValue written(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(written(value));
    return array;
}

template <class Owner, class Base, class T>
QJsonValue writtenMember(const Owner &owner, const Member<Base, T> &member)
{
    const T &value = owner.*member.place;
    if constexpr (isId<T>) {
        if (member.zeroIsNull && value == T())
            return {};
    }
    return written(value);
}

template <HasMembers T>
QJsonValue written(const T &value)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...members) {
            (object.insert(members.name, writtenMember(value, members)), ...);
        },
        Members<T>::list);
    return object;
}

template <HasAlternatives T>
QJsonValue written(const T &value)
{
    return QJsonObject{{Alternatives<T>::names[value.index()],
                        std::visit([](const auto &kind) { return written(kind); }, value)}};
}

/// Reads one value; after false error() says what was wrong, and where.
class JsonReader
{
public:
    explicit JsonReader(Unknown unknown) : m_unknown(unknown) {}

    PortalError error() const { return invalidInput(m_where, m_why); }

    bool read(const QJsonValue &value, bool &into);
    bool read(const QJsonValue &value, QString &into);
    bool read(const QJsonValue &value, QJsonObject &into);
    bool read(const QJsonValue &value, QDate &into);
    bool read(const QJsonValue &value, Month &into);
    bool read(const QJsonValue &value, QDateTime &into);
    bool read(const QJsonValue &value, Scores &into);
    bool read(const QJsonValue &value, TallyColumns &into);
    bool read(const QJsonValue &value, qint64 &into);

    template <std::integral T>
    bool read(const QJsonValue &value, T &into)
    {
        qint64 number = 0;
        if (!read(value, number))
            return false;
        if (!std::in_range<T>(number))
            return refuse(u"the number is out of range");
        into = static_cast<T>(number);
        return true;
    }

    template <class Tag>
    bool read(const QJsonValue &value, Id<Tag> &into)
    {
        qint64 number = 0;
        if (!read(value, number))
            return false;
        into = Id<Tag>(number);
        return true;
    }

    template <class T>
    requires std::is_enum_v<T>
    bool read(const QJsonValue &value, T &into)
    {
        const auto enumerator =
            value.isString() ? enumeratorOf<T>(value.toString()) : std::optional<T>();
        if (!enumerator)
            return refuse(u"none of the known names");
        into = *enumerator;
        return true;
    }

    template <class T>
    bool read(const QJsonValue &value, std::optional<T> &into)
    {
        into.reset();
        return value.isNull() || read(value, into.emplace());
    }

    template <class T>
    bool read(const QJsonValue &value, std::vector<T> &into, std::size_t most = unlimited)
    {
        if (!value.isArray())
            return refuse(u"a list is expected");
        const QJsonArray array = value.toArray();
        if (static_cast<std::size_t>(array.size()) > most)
            return refuse(u"the list is too long");
        into.clear();
        into.reserve(static_cast<std::size_t>(array.size()));
        for (const QJsonValue &entry : array) {
            if (!read(entry, into.emplace_back()))
                return passOn(QStringLiteral("[%1]").arg(into.size() - 1));
        }
        return true;
    }

    template <HasMembers T>
    bool read(const QJsonValue &value, T &into)
    {
        if (!value.isObject())
            return refuse(u"an object is expected");
        const QJsonObject object = value.toObject();
        qsizetype known = 0;
        const auto readMembers = [&](const auto &...members) {
            return (readMember(object, members, into, known) && ...);
        };
        if (!std::apply(readMembers, Members<T>::list))
            return false;
        if (m_unknown == Unknown::Ignored || known == object.size())
            return true;
        const auto isKnown = [](const QString &name) {
            return std::apply(
                [&](const auto &...members) { return ((name == members.name) || ...); },
                Members<T>::list);
        };
        return refuseUnknown(object, isKnown);
    }

    template <HasAlternatives T>
    bool read(const QJsonValue &value, T &into)
    {
        const QJsonObject object = value.toObject();
        if (object.size() != 1)
            return refuse(u"an object with one member is expected");
        return readAlternative<0>(object, into);
    }

private:
    bool refuse(QStringView why);
    /// Says also in what it was.
    bool passOn(const QString &outer);
    template <class Function>
    bool refuseUnknown(const QJsonObject &object, const Function &isKnown)
    {
        for (const QString &name : object.keys()) {
            if (!isKnown(name)) {
                refuse(u"not known");
                return passOn(withoutHiddenSigns(name.left(64)));
            }
        }
        Q_UNREACHABLE();
    }

    template <class Owner, class Base, class T>
    bool readMember(const QJsonObject &object, const Member<Base, T> &member, Owner &owner,
                    qsizetype &known)
    {
        const auto found = object.constFind(member.name);
        if (found == object.constEnd()) {
            if (member.mayBeMissing)
                return true;
            refuse(u"missing");
            return passOn(member.name);
        }
        ++known;
        const QJsonValue value = found.value();
        T &place = owner.*member.place;
        if (member.zeroIsNull && value.isNull()) {
            place = T(); // the id that is not given
            return true;
        }
        if (!readPlace(value, place, member.most))
            return passOn(member.name);
        return true;
    }
    template <class T>
    bool readPlace(const QJsonValue &value, T &place, [[maybe_unused]] std::size_t most)
    {
        return read(value, place);
    }
    template <class T>
    bool readPlace(const QJsonValue &value, std::vector<T> &place, std::size_t most)
    {
        return read(value, place, most);
    }

    template <std::size_t index, class T>
    bool readAlternative(const QJsonObject &object, T &into)
    {
        if constexpr (index < std::variant_size_v<T>) {
            const auto name = Alternatives<T>::names[index];
            const auto found = object.constFind(name);
            if (found == object.constEnd())
                return readAlternative<index + 1>(object, into);
            return read(found.value(), into.template emplace<index>()) || passOn(name);
        } else {
            return refuseUnknown(object, [](const QString &) { return false; });
        }
    }

    Unknown m_unknown;
    QString m_where;
    QString m_why;
};

template <class T>
QJsonObject toJson(const T &value)
{
    return written(value).toObject();
}

template <class T>
Result<T> fromJson(const QJsonObject &object, Unknown unknown)
{
    JsonReader reader(unknown);
    T value{};
    if (!reader.read(object, value))
        return Failure(reader.error());
    return value;
}

} // namespace ratingdesk::wire
