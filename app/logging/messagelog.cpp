// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging/messagelog.h"

#include "app/logging/logfile.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

struct State
{
    QtMessageHandler former = nullptr;
    bool isVerbose = false;
    std::unique_ptr<LogFile> file;
};

QBasicMutex stateMutex; ///< protects the next line
State *state = nullptr; ///< Qt calls a plain function, from any thread

bool isOurs(const QMessageLogContext &context)
{
    constexpr auto prefix = "ratingdesk.";
    return context.category && std::strncmp(context.category, prefix, std::strlen(prefix)) == 0;
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    Q_UNREACHABLE();
}

/// One line, whatever the message holds: `2023-05-04T09:30:00.125Z info ratingdesk.portal: …`.
QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = message;
    text.replace(u'\n', u'⏎').remove(u'\r');
    return (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' +
            QLatin1StringView(levelOf(type)) + u' ' +
            QLatin1StringView(context.category ? context.category : "default") + u": "_s + text)
        .toUtf8();
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&stateMutex);
    if (!state)
        return;
    const QByteArray line = lineOf(type, context, message);
    if (state->file)
        state->file->add(line);
    if (!isOurs(context))
        state->former(type, context, message);
    else if (state->isVerbose)
        std::fprintf(stderr, "%s\n", line.constData());
}

} // namespace

MessageLog::MessageLog(const Wishes &wishes)
{
    // What QT_LOGGING_RULES says holds before these.
    QStringList rules;
    if (wishes.isVerbose || !wishes.file.isEmpty())
        rules += u"ratingdesk.*.info=true"_s;
    if (!wishes.showsQtWarnings)
        rules += {u"default.warning=false"_s, u"qt.svg.warning=false"_s};
    QLoggingCategory::setFilterRules(rules.join(u'\n'));

    auto made = std::make_unique<State>();
    made->isVerbose = wishes.isVerbose;
    if (!wishes.file.isEmpty())
        made->file = std::make_unique<LogFile>(wishes.file);
    made->former = qInstallMessageHandler(handle);
    const QMutexLocker lock(&stateMutex);
    state = made.release();
}

MessageLog::~MessageLog()
{
    const QMutexLocker lock(&stateMutex);
    qInstallMessageHandler(state->former);
    QLoggingCategory::setFilterRules({});
    delete std::exchange(state, nullptr);
}

QString MessageLog::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/ratingdesk/ratingdesk.log"_s;
}

} // namespace ratingdesk
