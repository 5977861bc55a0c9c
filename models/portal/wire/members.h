// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <cstddef>
#include <limits>
#include <tuple>

namespace ratingdesk::wire {

// What objects are made of, told once for writing and reading. Private to this library.

inline constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

/// A member of an object: its name on the wire and where the value has it.
template <class Owner, class T>
struct Member
{
    QLatin1StringView name;
    T Owner::*place;
    bool mayBeMissing = false; ///< it then keeps what it has in a new value
    bool zeroIsNull = false;   ///< an id that is not given
    std::size_t most = unlimited;

    constexpr Member orDefault() const
    {
        Member changed = *this;
        changed.mayBeMissing = true;
        return changed;
    }
    constexpr Member orNull() const
    {
        Member changed = *this;
        changed.zeroIsNull = true;
        return changed;
    }
    /// Of a list.
    constexpr Member atMost(std::size_t count) const
    {
        Member changed = *this;
        changed.most = count;
        return changed;
    }
};

template <class Owner, class T>
constexpr Member<Owner, T> member(QLatin1StringView name, T Owner::*place)
{
    return {.name = name, .place = place};
}

/// Specialised with `list`, a tuple of members.
template <class T>
struct Members;

/// Specialised with `names` for a variant: an object with one member says which one it is.
template <class T>
struct Alternatives;

template <class T>
concept HasMembers = requires
{
    Members<T>::list;
};

template <class T>
concept HasAlternatives = requires
{
    Alternatives<T>::names;
};

} // namespace ratingdesk::wire
