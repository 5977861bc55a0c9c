// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ratingdesk::test {

/// What a program did.
struct ProgramOutcome
{
    int status = -1; ///< the exit status; -1 when it crashed or never ended
    QString output;
    QString errors;
};

/// Runs whole programs in a folder of their own, as a script would: without a terminal, without a
/// display, with nothing of the person who runs the tests in the environment.
class ProgramRunner
{
public:
    ProgramRunner();

    QString folder() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void write(const QString &file, const QByteArray &content) const;
    QByteArray read(const QString &file) const;
    void setEnvironment(const QString &name, const QString &value);

    ProgramOutcome run(const QString &program, const QStringList &arguments) const;
    /// The command line of RatingDesk itself.
    ProgramOutcome ratingdesk(const QStringList &arguments) const;
    /// Begins and leaves it running.
    void start(QProcess &process, const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The fields of CSV without quotes, line by line: not the reader that is under test.
QList<QStringList> plainCsv(const QString &text);

} // namespace ratingdesk::test
