// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <QCoreApplication>

#include <memory>

class QPrinter;

namespace ratingdesk {

/// What a print dialog asked for, put into practice: the pages, copies and order that it names, on
/// paper that takes the whole poster. Printing into a file leaves a whole file or none.
class PrintRun
{
    Q_DECLARE_TR_FUNCTIONS(PrintRun)

public:
    /// How the posters lie on the printer's paper.
    enum class Fit {
        Exact,  ///< the paper is the poster's
        Larger, ///< room is left around
        Cuts,   ///< something would be missing
    };

    explicit PrintRun(std::shared_ptr<const PosterTemplate> design);

    QPrinter &printer() const { return *m_printer; }

    /// After the dialog: drivers put their own paper in.
    Fit fit() const;
    /// Says in a sentence what fit() found.
    QString fitText() const;
    /// The poster's paper, whatever the dialog and the driver say. False when the printer does not
    /// take it.
    bool usePosterPaper() const;
    /// As large as the paper's printable part lets it be, in its middle.
    void scaleToFit();
    /// At its own size in the middle of larger paper.
    void centre();

    /// The rows of `count` that are to be printed, in the order in which they are; `current` is the
    /// one in front.
    std::vector<int> rows(int count, int current) const;
    /// As many as there will be sheets: where each copy is a poster of its own, in the order in
    /// which the dialog asks for copies. The printer makes no more copies by itself then.
    std::vector<int> rowsOfAllCopies(const std::vector<int> &rows) const;

    /// `posters` holds the organizations of rows() only.
    PosterWork start(PosterJob posters) const;
    /// Of the printer or the file; may be empty.
    QString targetName() const;
    bool isFile() const { return !m_file.isEmpty(); }
    /// After the run: the file takes its name when the posters were made, else it goes. False when
    /// it could not be put there.
    bool finish(bool made) const;

private:
    QRectF printablePart() const; ///< mm
    QRectF neededPart() const;    ///< mm of the poster: code and texts

    std::shared_ptr<const PosterTemplate> m_design;
    std::shared_ptr<QPrinter> m_printer;
    double m_scale = 1;
    QPointF m_origin;           ///< mm
    mutable QString m_file;     ///< that was asked for; empty: a printer
    mutable QString m_workFile; ///< that is written until all pages are there
};

} // namespace ratingdesk
