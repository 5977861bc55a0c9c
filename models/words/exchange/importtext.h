// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/importmapping.h"
#include "models/exchange/importreport.h"

namespace ratingdesk {

// What happens to a file on its way in, in the program's language.

/// What stands in a file, as a sentence may quote it: on one line, without what cannot be shown,
/// and not longer than this.
QString excerpt(const QString &text, qsizetype longest = 60);

/// Why a file cannot be read, and what to do.
QString tableErrorText(const TableError &error);
/// What is wrong with a mapping, and where.
QString mappingErrorText(const MappingError &error);
/// "New", "Rejected" …
QString verdictText(ImportVerdict verdict);
/// What a field of a mapping is called.
QString importFieldTitle(const QString &key);
/// Why a row got its verdict, and what else is to be said of it; empty where the verdict says it
/// all.
QString importRowText(const ImportedRow &row);
/// What a file was taken for, and its first names, so that a person sees whether that is right.
QStringList assumptions(const TableReader &table);
/// Which columns without a mapping are read as which field, where they are not called like it, and
/// which are left out.
QStringList columnNotes(const QStringList &columns, const BoundMapping &mapping);
/// How many rows got each verdict, and how many were left out: one line per statement.
QStringList importSummary(const ImportReport &report, const ImportMapping &mapping);

} // namespace ratingdesk
