// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/textencoding.h"

#include "models/exchange/letterpairs.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

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

/// Whether there is text in that encoding from the beginning to the end; otherwise the line that
/// it breaks in.
tl::expected<void, int> checkText(const ByteSource &source, const TextEncoding &encoding)
{
    int line = 1;
    bool wasSplit = false; // a CR at the end of the piece before
    const auto count = [&](QByteArrayView utf8) {
        for (const char c : utf8) {
            line += c == '\r' || (c == '\n' && !wasSplit) ? 1 : 0;
            wasSplit = c == '\r';
        }
        return true;
    };
    if (forEachUtf8Piece(source, encoding, count))
        return {};
    return tl::unexpected(line);
}

tl::expected<TextEncoding, EncodingError> checked(const ByteSource &source, TextEncoding encoding)
{
    using Problem = EncodingError::Problem;
    const auto text = checkText(source, encoding);
    if (!text)
        return tl::unexpected(EncodingError{Problem::Broken, encoding.name, text.error()});
    encoding.isChecked = encoding.name == "UTF-8"_L1;
    return encoding;
}

/// In UTF-16 every other byte of what is written in Latin or Cyrillic letters is one of a few, and
/// some of them are zero, as in no other text.
QString wideEncodingOf(QByteArrayView head)
{
    const auto isHighByte = [](char c) { return c == 0 || c == 4 || c == 0x20 || c == 0x21; };
    if (head.size() < 4 || !head.contains('\0'))
        return {};
    std::array<qsizetype, 2> highBytes{};
    for (qsizetype i = 0; i < head.size(); ++i)
        highBytes[static_cast<std::size_t>(i % 2)] += isHighByte(head[i]) ? 1 : 0;
    const qsizetype nearlyAll = head.size() / 2 - head.size() / 20;
    if (highBytes[1] >= nearlyAll && highBytes[1] > highBytes[0])
        return u"UTF-16LE"_s;
    if (highBytes[0] >= nearlyAll && highBytes[0] > highBytes[1])
        return u"UTF-16BE"_s;
    return {};
}

QString encodingOfIcu(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()),
                   &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    return U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
}

/// A text in one of the encodings that it may have.
struct Reading
{
    QString encoding;
    QString text;
    double sense = 0;
};

/// How files came to be: on Windows mostly, in DOS long ago, elsewhere seldom. Bits, to be weighed
/// against what the text says.
struct CyrillicEncoding
{
    const char *name;
    double likelihood;
};
constexpr std::array cyrillicEncodings{
    CyrillicEncoding{"windows-1251", 0},    CyrillicEncoding{"IBM866", -2},
    CyrillicEncoding{"KOI8-R", -4},         CyrillicEncoding{"ISO-8859-5", -4},
    CyrillicEncoding{"x-mac-cyrillic", -5},
};

/// Lines that have other letters than those of ASCII, which read alike in all of them.
QByteArray tellingLines(const ByteSource &source)
{
    constexpr qsizetype enough = 1 << 16;
    constexpr qsizetype longestLine = 1 << 12;
    QByteArray lines;
    QByteArray line;
    const auto endLine = [&] {
        if (std::any_of(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; }))
            lines += line + '\n';
        line.clear();
    };
    source.forEachPiece([&](QByteArrayView piece) {
        for (const char c : piece) {
            if (c == '\n' || c == '\r' || line.size() == longestLine)
                endLine();
            else
                line += c;
        }
        return lines.size() < enough;
    });
    endLine();
    return lines;
}

/// As text makes sense, the most first.
std::vector<Reading> cyrillicReadings(const QByteArray &lines)
{
    std::vector<Reading> readings;
    for (const CyrillicEncoding &encoding : cyrillicEncodings) {
        Reading reading{QString::fromLatin1(encoding.name), {}, encoding.likelihood};
        const ByteSource sample = ByteSource::ofContent(lines);
        QByteArray utf8;
        const auto keep = [&utf8](QByteArrayView piece) {
            utf8 += piece;
            return true;
        };
        if (!forEachUtf8Piece(sample, {.name = reading.encoding}, keep))
            continue;
        reading.text = QString::fromUtf8(utf8);
        reading.sense += senseOfCyrillic(reading.text);
        readings.push_back(reading);
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.sense > b.sense; });
    return readings;
}

/// The first line that both read differently, as the one has it.
QString sampleOf(const Reading &reading, const Reading &other)
{
    constexpr qsizetype longestSample = 60;
    const QStringList lines = reading.text.split(u'\n');
    const QStringList otherLines = other.text.split(u'\n');
    const auto [line, otherLine] =
        std::mismatch(lines.begin(), lines.end(), otherLines.begin(), otherLines.end());
    QString sample = line == lines.end() ? lines.front() : *line;
    for (QChar &c : sample) {
        if (!c.isPrint())
            c = u' ';
    }
    return u"%1: %2"_s.arg(reading.encoding, sample.left(longestSample));
}

/// So many bits the likeliest encoding is to be ahead of the next: then it is right in a thousand
/// cases of a thousand.
constexpr double clearLead = 12;

tl::expected<TextEncoding, EncodingError> guessed(const ByteSource &source)
{
    const QByteArray lines = tellingLines(source);
    const std::vector<Reading> readings = cyrillicReadings(lines);
    if (readings.empty() || readings.front().sense <= 0) {
        constexpr qsizetype sampleSize = 1 << 20;
        const QString name = encodingOfIcu(source.head(sampleSize));
        if (name.isEmpty() || !Utf8Maker(name).isReady())
            return tl::unexpected(EncodingError{EncodingError::Problem::NotText});
        auto other = checked(source, {.name = name, .isGuessed = true});
        if (!other) // so the guess was none
            return tl::unexpected(EncodingError{EncodingError::Problem::NotText});
        return other;
    }
    const Reading &likeliest = readings.front();
    EncodingError unclear{EncodingError::Problem::Unclear};
    for (const Reading &reading : readings) {
        if (reading.text == likeliest.text || reading.sense <= likeliest.sense - clearLead)
            continue;
        if (unclear.samples.isEmpty())
            unclear.samples += sampleOf(likeliest, reading);
        unclear.samples += sampleOf(reading, likeliest);
    }
    if (!unclear.samples.isEmpty())
        return tl::unexpected(unclear);
    return checked(source, {.name = likeliest.encoding, .isGuessed = true});
}

/// Whether a text that is no UTF-8 throughout is some all the same: a letter cut in half, or a line
/// from elsewhere.
bool isMostlyUtf8(const ByteSource &source)
{
    qsizetype letters = 0;
    qsizetype others = 0;
    const QByteArray lines = tellingLines(source);
    for (const QByteArray &line : lines.split('\n')) {
        const bool isUtf8 = QUtf8StringView(line).isValidUtf8();
        (isUtf8 ? letters : others) += line.isEmpty() ? 0 : 1;
    }
    // A single line of another encoding is hardly ever valid UTF-8 by chance.
    return letters > others;
}

} // namespace

tl::expected<TextEncoding, EncodingError> encodingOf(const ByteSource &source,
                                                     const QString &encoding)
{
    using Problem = EncodingError::Problem;
    constexpr qsizetype headSize = 1 << 12;
    if (!encoding.isEmpty() && !Utf8Maker(encoding).isReady())
        return tl::unexpected(EncodingError{Problem::Unknown, encoding});
    const QByteArray head = source.head(headSize);
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (head.startsWith(mark.bytes))
            return checked(source, {QString::fromLatin1(mark.encoding), mark.bytes.size()});
    }
    if (!encoding.isEmpty())
        return checked(source, {.name = encoding});
    if (const QString wide = wideEncodingOf(head); !wide.isEmpty())
        return checked(source, {.name = wide, .isGuessed = true});
    auto utf8 = checked(source, {.name = u"UTF-8"_s});
    if (utf8 || isMostlyUtf8(source))
        return utf8;
    return guessed(source);
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
