// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/columnvalues.h"

#include "models/portal/wire/json.h"

#include <QtEndian>

#include <algorithm>
#include <functional>
#include <limits>

namespace ratingdesk::wire {

namespace {

constexpr int deepestSkipped = 8;
constexpr quint64 longestColumnName = 64;

/// The tag of RFC 8746.
template <class T>
constexpr QCborTag tagOf()
{
    constexpr quint64 isSigned = std::is_signed_v<T> ? 8 : 0;
    constexpr quint64 isLittleEndian = sizeof(T) > 1 ? 4 : 0;
    constexpr quint64 width = sizeof(T) == 8 ? 3 : sizeof(T) == 4 ? 2 : 0;
    return QCborTag(64 + isSigned + isLittleEndian + width);
}
static_assert(quint64(tagOf<quint8>()) == 64 && quint64(tagOf<quint32>()) == 70 &&
              quint64(tagOf<qint32>()) == 78 && quint64(tagOf<qint64>()) == 79);

} // namespace

void ColumnWriter::number(QLatin1StringView name, qint64 number)
{
    m_stream.append(name);
    m_stream.append(number);
}

void ColumnWriter::text(QLatin1StringView name, const QByteArray &utf8)
{
    m_stream.append(name);
    m_stream.appendByteString(utf8.constData(), utf8.size());
}

template <class T>
void ColumnWriter::column(QLatin1StringView name, const std::vector<T> &values)
{
    m_stream.append(name);
    m_stream.append(tagOf<T>());
    QByteArray bytes(qsizetype(values.size() * sizeof(T)), Qt::Uninitialized);
    if (!values.empty())
        qToLittleEndian<T>(values.data(), qsizetype(values.size()), bytes.data());
    m_stream.appendByteString(bytes.constData(), bytes.size());
}

template void ColumnWriter::column(QLatin1StringView, const std::vector<qint64> &);
template void ColumnWriter::column(QLatin1StringView, const std::vector<qint32> &);
template void ColumnWriter::column(QLatin1StringView, const std::vector<quint32> &);
template void ColumnWriter::column(QLatin1StringView, const std::vector<quint8> &);

bool ColumnReader::readMap(std::vector<ColumnPlace> &places)
{
    if (!m_stream.isMap() || !m_stream.enterContainer())
        return false;
    while (m_stream.hasNext()) {
        QString name;
        if (!readName(name))
            return false;
        const auto place = std::find_if(places.begin(), places.end(),
                                        [&](const auto &one) { return one.name == name; });
        if (place == places.end()) {
            if (!m_stream.next(deepestSkipped))
                return false;
            continue;
        }
        if (place->isRead || !std::visit([this](auto *into) { return read(*into); }, place->place))
            return false;
        place->isRead = true;
    }
    return m_stream.leaveContainer() &&
           std::all_of(places.begin(), places.end(),
                       [](const auto &one) { return one.isRead || !one.isRequired; });
}

bool ColumnReader::isAtEnd()
{
    return m_stream.lastError() == QCborError::NoError &&
           m_stream.currentOffset() == m_bytes.size();
}

bool ColumnReader::isAllThere()
{
    return m_stream.isLengthKnown() &&
           m_stream.length() <= quint64(m_bytes.size() - m_stream.currentOffset());
}

bool ColumnReader::read(QByteArray &bytes)
{
    if (!m_stream.isByteArray() || !isAllThere())
        return false;
    auto part = m_stream.readByteArray();
    if (part.status != QCborStreamReader::Ok)
        return false;
    bytes = part.data;
    return m_stream.readByteArray().status == QCborStreamReader::EndOfString;
}

bool ColumnReader::read(qint64 &number)
{
    if (!m_stream.isUnsignedInteger() ||
        m_stream.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
        return false;
    number = m_stream.toInteger();
    return m_stream.next();
}

template <class T>
bool ColumnReader::readArray(std::vector<T> &values)
{
    QByteArray bytes;
    if (!m_stream.isTag() || m_stream.toTag() != tagOf<T>() || !m_stream.next() || !read(bytes) ||
        bytes.size() % qsizetype(sizeof(T)) != 0)
        return false;
    values.resize(std::size_t(bytes.size()) / sizeof(T));
    if (!values.empty())
        qFromLittleEndian<T>(bytes.constData(), qsizetype(values.size()), values.data());
    return true;
}

bool ColumnReader::readName(QString &name)
{
    if (!m_stream.isString() || !isAllThere() || m_stream.length() > longestColumnName)
        return false;
    auto part = m_stream.readString();
    if (part.status != QCborStreamReader::Ok)
        return false;
    name = part.data;
    return m_stream.readString().status == QCborStreamReader::EndOfString;
}

PortalError unreadableColumns()
{
    return unreadableAnswer(
        {.subject = QStringLiteral("columns"), .detail = QStringLiteral("not as agreed")});
}

bool areIds(const std::vector<qint64> &ids)
{
    return (ids.empty() || ids.front() > 0) &&
           std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end();
}

bool areReferences(const std::vector<qint64> &ids, std::size_t count)
{
    return ids.size() == count &&
           std::all_of(ids.begin(), ids.end(), [](qint64 id) { return id >= 0; });
}

void ColumnTexts::append(const QString &text)
{
    utf8 += text.toUtf8();
    ends.push_back(quint32(utf8.size()));
}

QString ColumnTexts::text(std::size_t i) const
{
    const qsizetype begin = i == 0 ? 0 : ends[i - 1];
    return QString::fromUtf8(QByteArrayView(utf8).sliced(begin, ends[i] - begin));
}

bool areEnds(const std::vector<quint32> &ends, std::size_t count, qsizetype length)
{
    if (ends.size() != count || (count == 0 ? length != 0 : qsizetype(ends.back()) != length))
        return false;
    quint32 begin = 0;
    for (const quint32 end : ends) {
        if (end < begin || end - begin > longestText)
            return false;
        begin = end;
    }
    return true;
}

} // namespace ratingdesk::wire
