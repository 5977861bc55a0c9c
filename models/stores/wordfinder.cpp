// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/wordfinder.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ratingdesk {

WordFinder::WordFinder(QByteArrayView word, const ByteFrequencies &frequencies) : m_word(word)
{
    Q_ASSERT(!word.isEmpty());
    const auto isRarer = [&](qsizetype left, qsizetype right) {
        return frequencies[static_cast<unsigned char>(word[left])] <
               frequencies[static_cast<unsigned char>(word[right])];
    };
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (isRarer(i, m_rarest))
            m_rarest = i;
    }
    m_second = word.size() > 1 && m_rarest == 0 ? 1 : 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (i != m_rarest && isRarer(i, m_second))
            m_second = i;
    }
}

bool WordFinder::standsAt(const char *place) const
{
    return std::memcmp(place, m_word.data(), static_cast<std::size_t>(m_word.size())) == 0;
}

const char *WordFinder::find(const char *from, const char *end) const
{
    if (end - from < m_word.size())
        return end;
    const char *const last = end - m_word.size();

#ifdef __SSE2__
    constexpr qsizetype lanes = 16;
    const __m128i rarest = _mm_set1_epi8(m_word[m_rarest]);
    const __m128i second = _mm_set1_epi8(m_word[m_second]);
    const auto load = [](const char *place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(place));
    };
    for (; last - from >= lanes; from += lanes) {
        const __m128i candidates = _mm_and_si128(_mm_cmpeq_epi8(load(from + m_rarest), rarest),
                                                 _mm_cmpeq_epi8(load(from + m_second), second));
        for (auto mask = static_cast<unsigned>(_mm_movemask_epi8(candidates)); mask != 0;
             mask &= mask - 1) {
            const char *const place = from + std::countr_zero(mask);
            if (standsAt(place))
                return place;
        }
    }
#endif

    while (from <= last) {
        const auto *letter = static_cast<const char *>(std::memchr(
            from + m_rarest, m_word[m_rarest], static_cast<std::size_t>(last - from) + 1));
        if (!letter)
            return end;
        from = letter - m_rarest;
        if (standsAt(from))
            return from;
        ++from;
    }
    return end;
}

} // namespace ratingdesk
