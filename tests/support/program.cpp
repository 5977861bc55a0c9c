// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

namespace {

constexpr int patienceMilliseconds = 300'000;

} // namespace

ProgramRunner::ProgramRunner()
{
    const auto present = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s,
                                u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (present.contains(name))
            m_environment.insert(name, present.value(name));
    }
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
}

void ProgramRunner::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void ProgramRunner::write(const QString &file, const QByteArray &content) const
{
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("A test file could not be written");
}

QByteArray ProgramRunner::read(const QString &file) const
{
    QFile source(path(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

ProgramOutcome ProgramRunner::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(folder());
    process.setProcessEnvironment(m_environment);
    process.setProgram(program);
    process.setArguments(arguments);
    process.start(QIODevice::ReadOnly);
    const bool hasEnded = process.waitForFinished(patienceMilliseconds);
    return {.status =
                hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

ProgramOutcome ProgramRunner::ratingdesk(const QStringList &arguments) const
{
    return run(QStringLiteral(RATINGDESK_PROGRAM), arguments);
}

void ProgramRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.setWorkingDirectory(folder());
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(RATINGDESK_PROGRAM), arguments, QIODevice::ReadOnly);
}

QList<QStringList> plainCsv(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u',');
    return rows;
}

} // namespace ratingdesk::test
