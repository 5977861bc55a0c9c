// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <QDate>

#include <memory>

class QIODevice;

namespace ratingdesk {

/// A PDF of poster pages. What the design draws is in the file once for all pages, as vectors;
/// texts are letters of embedded fonts; the same pages make the same bytes. Belongs to one thread.
class PdfDocument
{
public:
    /// `date`: on which it was made, or invalid. The device has to stay until finish().
    PdfDocument(QIODevice &device, const QString &title, QDate date);
    ~PdfDocument();

    /// False when it could not be written.
    bool add(const PosterPage &page);
    /// The last word; without it the file is not whole.
    bool finish();

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace ratingdesk
