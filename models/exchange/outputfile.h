// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace ratingdesk {

/// Whether both names lead to the same file, whatever they are: by identity where both exist.
bool isSameFile(const QString &one, const QString &other);

/// Why a file must not be written.
enum class OutputRefusal {
    InUse,      ///< it is what the command reads, or the portal
    NotOurs,    ///< no such command wrote it
    Busy,       ///< another command is writing it
    Unwritable, ///< words
};

/// Pictures and PDFs say of themselves that this program made them: others are not replaced.
std::optional<OutputRefusal> pictureRefusal(const QString &path, const QStringList &inUse);

enum class OutputForm {
    Csv,         ///< the heading is written at once
    CsvForExcel, ///< the same, as Excel reads it by a double click: marked as UTF-8, semicolons
    Spreadsheet, ///< XLSX, written whole
};

/// A line of CSV in that form, with its end.
QByteArray csvRow(const QStringList &fields, OutputForm form);

/// A table that a command writes row by row, or whole. It takes its name only when it is complete;
/// until then it stands beside it under a name of its own, and what a killed command left there is
/// cleared by the next. A device or a pipe takes the rows as they come.
class OutputFile
{
public:
    struct Error
    {
        OutputRefusal refusal;
        QString words; ///< the system's
    };

    /// Opens the file for a table with these columns, and refuses what must not be replaced: an
    /// existing file is replaced only when it is empty or a table that begins with the same
    /// columns.
    static tl::expected<OutputFile, Error> open(const QString &path, const QStringList &columns,
                                                const QStringList &inUse,
                                                OutputForm form = OutputForm::Csv);
    OutputFile(OutputFile &&) = default;
    OutputFile &operator=(OutputFile &&) = delete;
    ~OutputFile();

    void write(const QByteArray &bytes);
    /// Gives the file its name. What went wrong while it was written is told here.
    tl::expected<void, Error> commit();

private:
    OutputFile() = default;
    Error failure() const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    bool m_isDevice = false;
    bool m_failed = false;
};

} // namespace ratingdesk
