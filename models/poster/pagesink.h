// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <memory>

namespace ratingdesk {

/// Where the pages of a job go.
class PageSink
{
public:
    virtual ~PageSink() = default;

    /// Says in the outcome where the page is to be found.
    virtual Result<void> add(const PosterPage &page, const Organization &organization,
                             PosterOutcome &outcome) = 0;
    /// Makes what was added appear; without it nothing does.
    virtual Result<void> commit() = 0;
};

/// One PDF or a folder with a file each, as the job says.
Result<std::unique_ptr<PageSink>> openFiles(const PosterJob &job);

/// A printer, or whatever else has pages.
std::unique_ptr<PageSink> openDocument(QPagedPaintDevice &document, const PosterJob &job,
                                       const Printout &printout);

/// Only counts the pages that would be printed.
std::unique_ptr<PageSink> openNothing();

} // namespace ratingdesk
