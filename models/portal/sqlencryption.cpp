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
    const QRegularExpression form(u"(?:^|\\s)%1=(\\S*)"_s.arg(name));
    std::optional<QString> value;
    auto matches = form.globalMatch(address.options);
    while (matches.hasNext())
        value = matches.next().captured(1);
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
    const QStringList hosts = address.host.split(u',');
    return address.engine == SqlAddress::Engine::Postgresql &&
           !std::all_of(hosts.begin(), hosts.end(), isOnThisComputer);
}

} // namespace

QString encryptionOptions(const SqlAddress &address)
{
    if (!isOverTheNetwork(address) || parameter(address, u"sslmode"_s) ||
        qEnvironmentVariableIsSet("PGSSLMODE"))
        return {};
    QString options = u"sslmode=verify-full"_s;
    // libpq looks for authorities in the user's folder alone; the system's are known here.
    const bool hasOwn = parameter(address, u"sslrootcert"_s) ||
                        qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
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
    const auto mode = parameter(address, u"sslmode"_s);
    return isOverTheNetwork(address) && mode && *mode != "verify-full"_L1;
}

} // namespace ratingdesk
