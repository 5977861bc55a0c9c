// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sqlencryption.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// The value of a parameter in a libpq keyword=value string; the last one counts.
std::optional<QString> parameter(const SqlAddress &address, const QString &name)
{
    static const QRegularExpression form(uR"(([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*)))"_s);
    std::optional<QString> value;
    auto matches = form.globalMatch(address.options);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) == name)
            value = match.captured(2) + match.captured(3);
    }
    return value;
}

/// As libpq does: what the address does not say, the environment may.
std::optional<QString> setting(const SqlAddress &address, const QString &name, const char *variable)
{
    auto value = parameter(address, name);
    if (!value && qEnvironmentVariableIsSet(variable))
        value = qEnvironmentVariable(variable);
    return value;
}

/// A socket, or an address that leads nowhere else.
bool isOnThisComputer(const QString &host)
{
    static const QRegularExpression loopback(u"^(|/.*|localhost|127(\\.[0-9]+){3}|::1)$"_s);
    return loopback.match(host.trimmed()).hasMatch();
}

bool isOverTheNetwork(const SqlAddress &address)
{
    if (address.engine != SqlAddress::Engine::Postgresql)
        return false;
    // A service's file may name any host.
    if (setting(address, u"service"_s, "PGSERVICE"))
        return true;
    QStringList hosts = address.host.split(u',');
    if (address.host.isEmpty())
        hosts = qEnvironmentVariable("PGHOST").split(u',');
    hosts += setting(address, u"hostaddr"_s, "PGHOSTADDR").value_or(QString()).split(u',');
    return !std::all_of(hosts.begin(), hosts.end(), isOnThisComputer);
}

} // namespace

QString encryptionOptions(const SqlAddress &address)
{
    if (!isOverTheNetwork(address) || setting(address, u"sslmode"_s, "PGSSLMODE"))
        return {};
    QString options = u"sslmode=verify-full"_s;
    // libpq looks for authorities in the user's folder alone; the system's are known here.
    const bool hasOwn = setting(address, u"sslrootcert"_s, "PGSSLROOTCERT") ||
                        QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    for (const char16_t *bundle :
         {u"/etc/ssl/certs/ca-certificates.crt", u"/etc/pki/tls/cert.pem", u"/etc/ssl/cert.pem"}) {
        const QString file = QString::fromUtf16(bundle);
        if (!hasOwn && QFileInfo::exists(file))
            return options + u" sslrootcert="_s + file;
    }
    return options;
}

bool isWeaklyProtected(const SqlAddress &address)
{
    const auto mode = setting(address, u"sslmode"_s, "PGSSLMODE");
    return isOverTheNetwork(address) && mode && *mode != "verify-full"_L1;
}

} // namespace ratingdesk
