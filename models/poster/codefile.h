// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/qrreader.h"

#include <tl/expected.hpp>

#include <memory>

class QPdfDocument;

namespace ratingdesk {

/// Of a file whose codes are read: more than any batch of posters has.
inline constexpr int maxPages = 20'000;

/// A PDF or a picture whose QR codes are to be read, page by page. Trusts the file: one from
/// elsewhere is read by CodeReader.
class CodeFile
{
public:
    enum class Problem {
        Missing,
        Protected,   ///< a PDF with a password
        NotReadable, ///< neither a PDF nor a picture, or damaged
        TooLarge,    ///< a picture of more dots than a camera takes
        // What the reader of files from anywhere does not put up with:
        TooManyPages, ///< more than maxPages
        OutOfTime,    ///< a page, or the whole, took too long
        Overload,     ///< took too much memory, or made the reading process crash
    };

    static tl::expected<CodeFile, Problem> open(const QString &path);

    CodeFile(CodeFile &&other) noexcept;
    ~CodeFile();

    int pageCount() const;
    /// Pages count from 0; a picture is one page. Codes of less than a millimetre a module, as on
    /// visiting cards, are looked for when no larger one is found.
    std::vector<FoundCode> codesOn(int page) const;

private:
    CodeFile();

    std::unique_ptr<QPdfDocument> m_document;
    QImage m_picture;
};

} // namespace ratingdesk
