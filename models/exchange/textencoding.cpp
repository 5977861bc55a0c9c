// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qsizetype detectionSample = 1 << 20;

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char *encoding;
};

// The four-byte marks come before the two-byte ones that they begin with.
constexpr std::array byteOrderMarks{
    ByteOrderMark{"\xEF\xBB\xBF", "UTF-8"},
    ByteOrderMark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    ByteOrderMark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    ByteOrderMark{"\xFF\xFE", "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", "UTF-16BE"},
};

template <class T, void (*close)(T *)>
struct Closer
{
    void operator()(T *object) const { close(object); }
};
using Converter = std::unique_ptr<UConverter, Closer<UConverter, ucnv_close>>;
using Detector = std::unique_ptr<UCharsetDetector, Closer<UCharsetDetector, ucsdet_close>>;

/// Whether pieces of bytes are UTF-8 all together.
class Utf8Check
{
public:
    /// False as soon as they are not.
    bool take(QByteArrayView piece)
    {
        m_rest += piece;
        const qsizetype whole = wholeLength(m_rest);
        const bool isValid = QUtf8StringView(m_rest.constData(), whole).isValidUtf8();
        m_rest.remove(0, whole);
        return isValid;
    }
    bool isComplete() const { return m_rest.isEmpty(); }

private:
    /// Without a sequence that the next piece may end.
    static qsizetype wholeLength(QByteArrayView bytes)
    {
        constexpr qsizetype longestSequence = 4;
        for (qsizetype back = 1; back <= std::min(longestSequence, bytes.size()); ++back) {
            const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
            if ((byte & 0xC0) == 0x80)
                continue;
            const qsizetype length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
            return length > back ? bytes.size() - back : bytes.size();
        }
        return bytes.size();
    }

    QByteArray m_rest;
};

bool isUtf8(const ByteSource &source)
{
    Utf8Check check;
    bool isValid = true;
    const bool wasRead =
        source.forEachPiece([&](QByteArrayView piece) { return isValid = check.take(piece); });
    return wasRead && isValid && check.isComplete();
}

QString likelyEncoding(const ByteSource &source)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    const QByteArray sample = source.head(detectionSample);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()),
                   &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    return U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
}

/// Converts pieces of bytes, one after the other.
class Utf8Maker
{
public:
    explicit Utf8Maker(const QString &encoding)
        : m_source(ucnv_open(encoding.toLatin1().constData(), &m_status)),
          m_target(ucnv_open("UTF-8", &m_status))
    {
        if (U_SUCCESS(m_status))
            ucnv_setToUCallBack(m_source.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                                &m_status);
    }

    bool isReady() const { return U_SUCCESS(m_status); }

    /// False when it is no text, or `take` says so: then wasStopped() tells.
    bool convert(QByteArrayView piece, bool isLast, const std::function<bool(QByteArrayView)> &take)
    {
        const char *from = piece.data();
        do {
            char *to = m_buffer.data();
            m_status = U_ZERO_ERROR;
            ucnv_convertEx(m_target.get(), m_source.get(), &to, m_buffer.data() + m_buffer.size(),
                           &from, piece.data() + piece.size(), m_pivot.data(), &m_pivotSource,
                           &m_pivotTarget, m_pivot.data() + m_pivot.size(), m_isFirst, isLast,
                           &m_status);
            m_isFirst = false;
            const QByteArrayView utf8(m_buffer.data(), to - m_buffer.data());
            if (!utf8.isEmpty() && !take(utf8)) {
                m_wasStopped = true;
                return false;
            }
        } while (m_status == U_BUFFER_OVERFLOW_ERROR);
        return U_SUCCESS(m_status);
    }
    bool wasStopped() const { return m_wasStopped; }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    Converter m_source;
    Converter m_target;
    std::array<char, 1 << 16> m_buffer;
    std::array<UChar, 1 << 14> m_pivot;
    UChar *m_pivotSource = m_pivot.data();
    UChar *m_pivotTarget = m_pivot.data();
    bool m_isFirst = true;
    bool m_wasStopped = false;
};

} // namespace

tl::expected<TextEncoding, QString> encodingOf(const ByteSource &source, const QString &encoding)
{
    const QByteArray head = source.head(4);
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (!head.startsWith(mark.bytes))
            continue;
        const QString name = QString::fromLatin1(mark.encoding);
        return TextEncoding{name, mark.bytes.size(), name == "UTF-8"_L1 && isUtf8(source)};
    }
    if (encoding.isEmpty() && isUtf8(source))
        return TextEncoding{u"UTF-8"_s, 0, true};
    const QString name = encoding.isEmpty() ? likelyEncoding(source) : encoding;
    if (name.isEmpty() || !Utf8Maker(name).isReady())
        return tl::unexpected(name);
    return TextEncoding{name, 0, false};
}

bool forEachUtf8Piece(const ByteSource &source, const TextEncoding &encoding,
                      const std::function<bool(QByteArrayView)> &take)
{
    qsizetype mark = encoding.mark;
    const auto withoutMark = [&mark](QByteArrayView piece) {
        const QByteArrayView text = piece.sliced(std::min(mark, piece.size()));
        mark -= piece.size() - text.size();
        return text;
    };
    if (encoding.isChecked)
        return source.forEachPiece([&](QByteArrayView piece) { return take(withoutMark(piece)); });

    Utf8Maker maker(encoding.name);
    bool isText = maker.isReady();
    const auto convert = [&](QByteArrayView piece) {
        return isText = maker.convert(withoutMark(piece), /*isLast=*/false, take);
    };
    const bool wasRead = isText && source.forEachPiece(convert);
    if (maker.wasStopped())
        return true;
    return wasRead && isText &&
           (maker.convert(QByteArrayView("", 0), /*isLast=*/true, take) || maker.wasStopped());
}

} // namespace ratingdesk
