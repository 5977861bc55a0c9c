// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <variant>
#include <vector>

namespace ratingdesk::wire {

// Maps of columns. Private to this library.

class ColumnWriter
{
public:
    explicit ColumnWriter(QByteArray &bytes) : m_stream(&bytes) {}

    void beginList(std::size_t maps) { m_stream.startArray(maps); }
    void endList() { m_stream.endArray(); }
    void beginMap(std::size_t members) { m_stream.startMap(members); }
    void endMap() { m_stream.endMap(); }

    void number(QLatin1StringView name, qint64 number);
    void text(QLatin1StringView name, const QByteArray &utf8);
    /// Of qint64, qint32, quint32 or quint8.
    template <class T>
    void column(QLatin1StringView name, const std::vector<T> &values);

private:
    QCborStreamWriter m_stream;
};

/// What a map is to hold, and where it goes.
struct ColumnPlace
{
    QLatin1StringView name;
    std::variant<std::vector<qint64> *, std::vector<qint32> *, std::vector<quint32> *,
                 std::vector<quint8> *, QByteArray *, qint64 *>
        place;
    bool isRequired = true;
    bool isRead = false;
};

/// Reads what others sent. After false nothing that was read counts.
class ColumnReader
{
public:
    explicit ColumnReader(const QByteArray &bytes) : m_bytes(bytes), m_stream(bytes) {}

    bool readMap(std::vector<ColumnPlace> &places);
    /// Calls `readOne` for each of at most that many entries.
    template <class Function>
    bool readList(std::size_t most, const Function &readOne)
    {
        if (!m_stream.isArray() || !m_stream.enterContainer())
            return false;
        for (std::size_t i = 0; m_stream.hasNext(); ++i) {
            if (i == most || !readOne())
                return false;
        }
        return m_stream.leaveContainer();
    }
    /// Whether everything was read, and nothing follows.
    bool isAtEnd();

private:
    bool read(std::vector<qint64> &values) { return readArray(values); }
    bool read(std::vector<qint32> &values) { return readArray(values); }
    bool read(std::vector<quint32> &values) { return readArray(values); }
    bool read(std::vector<quint8> &values) { return readArray(values); }
    bool read(QByteArray &bytes);
    bool read(qint64 &number);
    template <class T>
    bool readArray(std::vector<T> &values);
    bool readName(QString &name);
    /// Whether the string that comes is as long as it says: who believes it first gives memory
    /// away.
    bool isAllThere();

    QByteArray m_bytes;
    QCborStreamReader m_stream;
};

PortalError unreadableColumns();

/// Whether these can be ids: positive, ascending, each once.
bool areIds(const std::vector<qint64> &ids);
/// Whether these can be what as many rows refer to; 0 is none.
bool areReferences(const std::vector<qint64> &ids, std::size_t count);

/// Texts one after the other, and where each ends.
struct ColumnTexts
{
    QByteArray utf8{};
    std::vector<quint32> ends{};

    void append(const QString &text);
    QString text(std::size_t i) const;
};

/// Whether these are the ends of `count` parts of a text of that length, none of them too long.
bool areEnds(const std::vector<quint32> &ends, std::size_t count, qsizetype length);

template <class Enumeration>
bool areEnumerators(const std::vector<quint8> &values, std::size_t count, Enumeration last)
{
    return values.size() == count && std::all_of(values.begin(), values.end(), [&](quint8 value) {
               return value <= static_cast<quint8>(last);
           });
}

template <class Id>
qint64 numberOf(const std::optional<Id> &id)
{
    return id ? id->value() : 0;
}

template <class Id>
std::optional<Id> referenceTo(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional(Id(number));
}

} // namespace ratingdesk::wire
