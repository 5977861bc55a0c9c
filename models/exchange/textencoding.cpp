// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
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

QString likelyEncoding(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    const QByteArray sample = bytes.first(std::min(bytes.size(), detectionSample));
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()),
                   &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    return U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
}

tl::expected<DecodedText, QString> decodedAs(const QString &encoding, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter source(ucnv_open(encoding.toLatin1().constData(), &status));
    const Converter target(ucnv_open("UTF-8", &status));
    if (U_FAILURE(status))
        return tl::unexpected(encoding);

    QByteArray utf8;
    std::array<char, 1 << 16> buffer;
    std::array<UChar, 1 << 14> pivot;
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    const char *from = bytes.data();
    bool isFirst = true;
    do {
        char *to = buffer.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(target.get(), source.get(), &to, buffer.data() + buffer.size(), &from,
                       bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
                       pivot.data() + pivot.size(), isFirst, true, &status);
        isFirst = false;
        utf8.append(buffer.data(), to - buffer.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return tl::unexpected(encoding);
    return DecodedText{utf8, encoding};
}

} // namespace

tl::expected<DecodedText, QString> decodeText(const QByteArray &bytes, const QString &encoding)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArrayView text = QByteArrayView(bytes).sliced(mark.bytes.size());
        const QString name = QString::fromLatin1(mark.encoding);
        if (name == "UTF-8"_L1 && QUtf8StringView(text).isValidUtf8())
            return DecodedText{text.toByteArray(), name};
        return decodedAs(name, text);
    }
    if (!encoding.isEmpty())
        return decodedAs(encoding, bytes);
    if (QUtf8StringView(bytes).isValidUtf8())
        return DecodedText{bytes, u"UTF-8"_s};
    return decodedAs(likelyEncoding(bytes), bytes);
}

} // namespace ratingdesk
