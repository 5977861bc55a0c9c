// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/serviceprogram.h"

#include "app/connection/connection.h"
#include "app/connection/interrupt.h"
#include "app/language/translation.h"
#include "app/logging/messagelog.h"
#include "app/service/demoaccounts.h"
#include "app/service/portalservice.h"
#include "models/portal/sql/sqlportal.h"
#include "models/words/portalerrortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;
constexpr int unreachable = 4;

/// Beside the one connection that writes.
constexpr int readers = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceProgram)
};

void say(const QString &line) { std::fputs(line.toUtf8().append('\n').constData(), stderr); }

void log(const QByteArray &line)
{
    std::fputs(QByteArray(line + '\n').constData(), stdout);
    std::fflush(stdout);
}

struct Place
{
    QString address;
    quint16 port = 0;
};

/// `127.0.0.1:8080`, `[::1]:8080`.
std::optional<Place> placeOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon < 0 || !isNumber || host.isEmpty())
        return {};
    return Place{.address = host, .port = port};
}

/// Without a slash at its end; nothing for what is no address of a site.
std::optional<QString> publicUrlOf(const QString &text)
{
    if (text.isEmpty())
        return QString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isSite =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
        !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!isSite)
        return {};
    return QString::fromLatin1(url.toEncoded(QUrl::StripTrailingSlash));
}

/// The standby's address, if one is named; nothing where it cannot be one of that portal.
std::optional<std::optional<SqlAddress>> standbyOf(const QString &text, const PortalAddress &portal)
{
    if (text.isEmpty())
        return std::optional<SqlAddress>();
    const auto address = parsePortalAddress(text);
    const auto isServer = [](const PortalAddress &its) {
        return !its.isApi() && its.database.engine == SqlAddress::Engine::Postgresql;
    };
    if (!address || !isServer(*address) || !isServer(portal))
        return {};
    return address->database;
}

std::optional<QString> passwordFrom(const QString &path)
{
    if (path.isEmpty())
        return qEnvironmentVariable("RATINGDESK_PASSWORD");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(Words::tr("The password file “%1” cannot be read: %2.").arg(path, file.errorString()));
        return {};
    }
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

int failWith(const PortalError &error)
{
    say(portalErrorText(error));
    return error.kind == PortalError::Kind::Unreachable ? unreachable : failed;
}

/// Makes the demo portal where there is none yet, and says who may sign in.
Result<void> prepareDemo(const PortalAddress &address)
{
    if (needsDemoPortalFile(address))
        say(Words::tr("The demo portal is being invented …"));
    if (const auto made =
            makeDemoPortalFile([](qint64, qint64) { return !Interrupt::wasRequested(); });
        !made)
        return made;
    const auto invited = inviteToDemo(address.database);
    if (!invited)
        return Failure(invited.error());
    say(Words::tr("Anybody who reads this may sign in to the demo portal:"));
    for (const DemoAccount &account : *invited)
        say(u"  %1  %2"_s.arg(account.login, -14).arg(account.password));
    return {};
}

/// Whether there is a portal, before anybody is told that it is served.
Result<void> check(const SqlAddress &address, const QString &password)
{
    const auto source = makeSqlPortal(address, password);
    auto asked = source->open();
    asked.waitForFinished();
    const auto session = outcomeOf(asked);
    // The service's own sign-in is nobody's account.
    if (session || session.error().problem == PortalError::Problem::AccountMissing)
        return {};
    return Failure(session.error());
}

} // namespace

int runService(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ratingdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RATINGDESK_VERSION));
    Translation translation;
    translation.use(Translation::ofSystem());
    const MessageLog messages({});

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Serves a portal over HTTP: its API for RatingDesk, "
                                               "and the pages that printed codes lead to. TLS is "
                                               "the business of a proxy in front of it."));
    const QCommandLineOption portal(u"portal"_s,
                                    Words::tr("The portal: demo, sqlite:PATH or "
                                              "postgresql://user@host/database."),
                                    u"ADDRESS"_s, qEnvironmentVariable("RATINGDESK_PORTAL"));
    const QCommandLineOption listen(u"listen"_s,
                                    Words::tr("Where it listens; port 0: any that is free."),
                                    u"ADDRESS:PORT"_s, u"127.0.0.1:8080"_s);
    const QCommandLineOption passwordFile(
        u"password-file"_s,
        Words::tr("A file whose first line is the database's password. Without it, "
                  "RATINGDESK_PASSWORD is looked at."),
        u"FILE"_s);
    const QCommandLineOption publicUrlOption(
        u"public-url"_s,
        Words::tr("How it is reached from outside: https://host; links of its own begin with it."),
        u"URL"_s);
    const QCommandLineOption publicAccountOption(
        u"public-account"_s,
        Words::tr("The account with whose eyes those look who have not signed in. With PostgreSQL "
                  "there are no public pages without it."),
        u"NAME"_s);
    const QCommandLineOption standbyOption(
        u"standby"_s,
        Words::tr("A hot standby of the portal's server, postgresql://user@host/database: rankings "
                  "and charts are read there while it has all that was saved. Several hosts with "
                  "target_session_attrs=prefer-standby serve as well."),
        u"ADDRESS"_s);
    parser.addOptions(
        {portal, standbyOption, listen, publicUrlOption, publicAccountOption, passwordFile});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments())) {
        say(parser.errorText());
        return wrongUsage;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s))
        parser.process(application); // says it and ends

    const auto address = parsePortalAddress(parser.value(portal));
    const auto place = placeOf(parser.value(listen));
    if (!address || !place || !parser.positionalArguments().isEmpty()) {
        say(address ? Words::tr("Say where to listen as in --listen 127.0.0.1:8080.")
                    : addressErrorText(address.error()));
        return wrongUsage;
    }
    if (address->isApi()) {
        say(Words::tr("What is served is a database: give its address, not that of an API."));
        return wrongUsage;
    }
    const auto publicUrl = publicUrlOf(parser.value(publicUrlOption));
    if (!publicUrl) {
        say(Words::tr("“%1” is no address like https://host.").arg(parser.value(publicUrlOption)));
        return wrongUsage;
    }
    const auto standby = standbyOf(parser.value(standbyOption), *address);
    if (!standby) {
        say(Words::tr(
                "“%1” is no standby of “%2”: both are addresses postgresql://user@host/database.")
                .arg(parser.value(standbyOption), parser.value(portal)));
        return wrongUsage;
    }
    const auto password = passwordFrom(parser.value(passwordFile));
    if (!password)
        return failed;

    const Interrupt interrupt;
    if (address->kind == PortalAddress::Kind::Demo) {
        if (const auto prepared = prepareDemo(*address); !prepared)
            return failWith(prepared.error());
    }
    if (const auto checked = check(address->database, *password); !checked)
        return failWith(checked.error());
    const auto pool = makeSqlPool(address->database, *password, readers, *standby);
    const QString publicAccount = parser.value(publicAccountOption);
    PortalService service(
        {.database = address->database,
         .password = *password,
         .makeSource = [&pool](const QString &account) { return makeSqlPortal(pool, account); },
         .makePublicSource =
             [&] {
                 return publicAccount.isEmpty() ? makeSqlPortal(address->database, *password)
                                                : makeSqlPortal(pool, publicAccount);
             },
         .publicUrl = *publicUrl});
    const auto port = service.listen(place->address, place->port);
    if (!port) {
        say(Words::tr("It cannot listen at %1: %2").arg(parser.value(listen), port.error().detail));
        return failed;
    }
    if (!QHostAddress(place->address).isLoopback())
        say(Words::tr("Passwords travel unencrypted to whoever reaches this address directly. Let "
                      "a proxy with TLS stand in front of it."));
    say(Words::tr("Listening at http://%1:%2").arg(place->address).arg(*port));
    QObject::connect(&service, &PortalService::answered, &service, &log);
    QObject::connect(&interrupt, &Interrupt::requested, &service, &PortalService::stop);
    QObject::connect(&service, &PortalService::stopped, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace ratingdesk
