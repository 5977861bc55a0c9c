// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/qrcode.h"

#include <tl/expected.hpp>

#include <memory>

class QPdfDocument;

namespace ratingdesk {

/// A PDF or a picture whose QR codes are to be read, page by page.
class CodeFile
{
public:
    enum class Problem {
        Missing,
        Protected,   ///< a PDF with a password
        NotReadable, ///< neither a PDF nor a picture, or damaged
        TooLarge,
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
