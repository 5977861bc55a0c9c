// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <concepts>

namespace ratingdesk {

/// One value of a table that a command writes: text, or a number in the digits it is written with.
class Cell
{
public:
    enum class Type {
        Nothing, ///< an empty field; null in JSON
        Text,
        Number,
        Boolean,
    };

    Cell() = default;
    Cell(const QString &text) : m_text(text), m_type(Type::Text) {}
    Cell(std::integral auto number) requires(!std::same_as<decltype(number), bool>)
        : m_text(QString::number(number)), m_type(Type::Number)
    {
    }
    Cell(std::same_as<bool> auto value)
        : m_text(value ? QStringLiteral("true") : QStringLiteral("false")), m_type(Type::Boolean)
    {
    }
    Cell(double number, int decimals)
        : m_text(QString::number(number, 'f', decimals)), m_type(Type::Number)
    {
    }

    /// A number that is already written out.
    static Cell number(const QString &digits)
    {
        Cell cell(digits);
        cell.m_type = Type::Number;
        return cell;
    }
    /// Text, or nothing when it is empty.
    static Cell optional(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }

    Type type() const { return m_type; }
    const QString &text() const { return m_text; }

private:
    QString m_text;
    Type m_type = Type::Nothing;
};

} // namespace ratingdesk
