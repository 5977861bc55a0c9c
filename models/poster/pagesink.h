// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <functional>
#include <memory>

namespace ratingdesk {

/// Where the pages of a job go.
class PageSink
{
public:
    virtual ~PageSink() = default;

    /// The pages that follow belong to it; at least one does.
    virtual Result<void> begin(const PosterGroup &) { return {}; }
    /// Of that row of the job's organizations. Says in the outcome where the page is to be found,
    /// or why it cannot be after all: its code is not read from what was made.
    virtual Result<void> add(const PosterPage &page, std::size_t row, PosterOutcome &outcome) = 0;
    /// Told how many pages have been read back; false cancels.
    using ReadingProgress = std::function<bool(int done)>;
    /// Makes what was added appear; without it nothing does.
    virtual Result<void> commit(const ReadingProgress &progress) = 0;
    /// Whether each code is read from what was made: by add(), or by commit(), which takes its
    /// time.
    enum class Reads : quint8 {
        Nothing,
        WhenAdded,
        WhenCommitted,
    };
    virtual Reads readsOutput() const = 0;
};

/// One PDF or a folder with a file each, as the job says.
Result<std::unique_ptr<PageSink>> openFiles(const PosterJob &job);

/// A printer, or whatever else has pages.
std::unique_ptr<PageSink> openDocument(QPagedPaintDevice &document, const PosterJob &job,
                                       const Printout &printout);

/// Only counts the pages that would be printed.
std::unique_ptr<PageSink> openNothing();

} // namespace ratingdesk
