// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Problem = AddressError::Problem;

/// Of the address of an API.
const QString authoritiesParameter = u"authorities"_s;

tl::unexpected<AddressError> refused(Problem problem, const QString &subject = {})
{
    return tl::unexpected(AddressError{problem, subject});
}

QString decoded(const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

/// A value as libpq's keyword=value strings want it.
QString quotedForLibpq(QString value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:,-]+$"_s);
    if (plain.match(value).hasMatch())
        return value;
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

/// The names and values of a libpq keyword=value string.
std::vector<std::pair<QString, QString>> libpqParameters(const QString &options)
{
    static const QRegularExpression form(uR"(([a-z_]+)=(?:'((?:[^'\\]|\\.)*)'|(\S*)))"_s);
    static const QRegularExpression escaped(uR"(\\(.))"_s);
    std::vector<std::pair<QString, QString>> parameters;
    auto matches = form.globalMatch(options);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString value = match.captured(2) + match.captured(3);
        parameters.emplace_back(match.captured(1), value.replace(escaped, uR"(\1)"_s));
    }
    return parameters;
}

struct HostList
{
    QStringList hosts;
    QStringList ports; ///< as many as hosts; empty where none is given
};

tl::expected<HostList, AddressError> parseHosts(const QString &text)
{
    // A host in brackets is an IPv6 address.
    static const QRegularExpression form(uR"(^(\[[0-9A-Fa-f:.%]+\]|[^:\[\]]*)(?::([^:]*))?$)"_s);
    HostList list;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch())
            return refused(Problem::BadPort, part);
        QString host = decoded(match.captured(1));
        if (host.startsWith(u'['))
            host = host.mid(1, host.size() - 2);
        const QString port = match.captured(2);
        if (!port.isEmpty()) {
            bool isNumber = false;
            const uint number = port.toUInt(&isNumber);
            if (!isNumber || number == 0 || number > 65535)
                return refused(Problem::BadPort, port);
        }
        list.hosts += host;
        list.ports += port;
    }
    return list;
}

tl::expected<PortalAddress, AddressError> parsePostgresql(const QString &afterScheme)
{
    PortalAddress address;
    address.kind = PortalAddress::Kind::Postgresql;
    SqlAddress &database = address.database;
    database.engine = SqlAddress::Engine::Postgresql;

    const QString beforeQuery = afterScheme.section(u'?', 0, 0);
    const QString query = afterScheme.section(u'?', 1);
    QString authority = beforeQuery.section(u'/', 0, 0);
    database.database = decoded(beforeQuery.section(u'/', 1));

    // A password may hold the signs that part an address. What it is must not be said then.
    static const QRegularExpression passwordForm(u"^[^/@]*:[^@]*[/?#][^@]*@"_s);
    static const QRegularExpression portForm(u"^[^/@]*:[0-9]*(,[^/@]*)*[/?]"_s);
    if (passwordForm.match(afterScheme).hasMatch() && !portForm.match(afterScheme).hasMatch())
        return refused(Problem::PasswordInside);

    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        const QString user = authority.left(at);
        if (user.contains(u':'))
            return refused(Problem::PasswordInside);
        database.user = decoded(user);
        authority.remove(0, at + 1);
    }
    auto hosts = parseHosts(authority);
    if (!hosts)
        return tl::unexpected(hosts.error());

    QStringList options;
    static const QRegularExpression parameterName(u"^[a-z_]+$"_s);
    const auto parameters = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name == "password"_L1 || name == "sslpassword"_L1)
            return refused(Problem::PasswordInside);
        if (!parameterName.match(name).hasMatch() || name == "dbname"_L1)
            return refused(Problem::BadParameter, name);
        // A folder with the server's socket cannot stand before the slash.
        if (name == "host"_L1)
            hosts->hosts = value.split(u',');
        else if (name == "port"_L1)
            hosts->ports = value.split(u',');
        else if (name == "user"_L1)
            database.user = value;
        else
            options += name + u'=' + quotedForLibpq(value);
    }
    if (database.database.isEmpty())
        return refused(Problem::DatabaseMissing);

    database.host = hosts->hosts.join(u',');
    QStringList ports = hosts->ports;
    ports.removeDuplicates();
    if (ports.size() == 1) {
        database.port = ports.first().isEmpty() ? 5432 : ports.first().toInt();
    } else {
        // One number does for all hosts; where they differ, libpq takes the last list it is given.
        for (QString &port : hosts->ports)
            port = port.isEmpty() ? u"5432"_s : port;
        options.prepend(u"port="_s + hosts->ports.join(u','));
    }
    database.options = options.join(u' ');
    return address;
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

tl::expected<PortalAddress, AddressError> parseApi(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(Problem::HostMissing, url.adjusted(QUrl::RemoveUserInfo).toDisplayString());
    if (url.userInfo(QUrl::FullyEncoded).contains(u':'))
        return refused(Problem::PasswordInside);
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
        return refused(Problem::PlainHttp);
    PortalAddress address;
    address.kind = PortalAddress::Kind::Api;
    address.api.account = url.userName(QUrl::FullyDecoded);
    if (address.api.account.isEmpty())
        return refused(Problem::AccountMissing);
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name.contains("password"_L1))
            return refused(Problem::PasswordInside);
        if (name != authoritiesParameter)
            return refused(Problem::BadApiParameter, name);
        address.api.authorities = value;
    }
    QString path = url.path(QUrl::FullyEncoded);
    // As it stands in the API's own description.
    static const QRegularExpression end(u"(/api/v1)?/*$"_s);
    path.remove(end);
    url.setPath(path, QUrl::StrictMode);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    address.api.base = url;
    return address;
}

QString textOf(const RestAddress &api)
{
    QUrl url = api.base;
    url.setUserName(api.account, QUrl::DecodedMode);
    if (!api.authorities.isEmpty())
        url.setQuery(authoritiesParameter + u'=' + encoded(api.authorities, "/"));
    return url.toString(QUrl::FullyEncoded);
}

/// A file's name may begin or end with spaces, but more often somebody typed them by mistake.
QString withoutStraySpaces(const QString &path)
{
    return QFileInfo::exists(path) ? path : path.trimmed();
}

tl::expected<PortalAddress, AddressError> sqliteAt(const QString &written)
{
    const QString path = withoutStraySpaces(written);
    if (path.isEmpty())
        return refused(Problem::FileMissingInPath);
    // To SQLite these are no files: what is in a portal of memory would be gone at the end.
    if (path.startsWith(":memory:"_L1, Qt::CaseInsensitive))
        return refused(Problem::InMemory, path);
    if (path.startsWith("file:"_L1, Qt::CaseInsensitive))
        return refused(Problem::FileUrl, path);
    // Bytes that are no text came in as such signs; the path would be that of another file.
    if (path.contains(QChar::ReplacementCharacter) || path.contains(QChar::Null))
        return refused(Problem::UnreadablePath, path);
    PortalAddress address;
    address.kind = PortalAddress::Kind::Sqlite;
    address.database.engine = SqlAddress::Engine::Sqlite;
    address.database.path = path;
    return address;
}

} // namespace

tl::expected<PortalAddress, AddressError> parsePortalAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(Problem::Empty);
    if (trimmed == "demo"_L1)
        return demoPortalAddress();
    const QString sqliteScheme = u"sqlite:"_s;
    if (trimmed.startsWith(sqliteScheme)) {
        const QString path = text.mid(text.indexOf(sqliteScheme) + sqliteScheme.size());
        // Written like the address of a server: the folder at the root that it names is not meant.
        if (path.startsWith("//"_L1) && !path.startsWith("///"_L1))
            return refused(Problem::FileUrl, path);
        return sqliteAt(path);
    }

    const qsizetype schemeEnd = trimmed.indexOf("://"_L1);
    const QString scheme = trimmed.left(schemeEnd).toLower();
    if (schemeEnd < 0 || scheme == "file"_L1)
        return sqliteAt(text);
    const QString rest = trimmed.mid(schemeEnd + 3);
    if (scheme == "postgresql"_L1 || scheme == "postgres"_L1)
        return parsePostgresql(rest);
    if (scheme == "https"_L1 || scheme == "http"_L1)
        return parseApi(trimmed);
    return refused(Problem::UnknownScheme, scheme);
}

QString PortalAddress::text() const
{
    switch (kind) {
    case Kind::Demo:
        return u"demo"_s;
    case Kind::Sqlite:
        return u"sqlite:"_s + database.path;
    case Kind::Api:
        return textOf(api);
    case Kind::Postgresql:
        break;
    }

    QStringList hosts = database.host.split(u',');
    QStringList parameters;
    QStringList ports;
    for (const auto &[name, value] : libpqParameters(database.options)) {
        if (name == "port"_L1)
            ports = value.split(u',');
        else
            parameters += name + u'=' + encoded(value, "/");
    }
    const bool isSocketFolder = database.host.startsWith(u'/');
    if (isSocketFolder) {
        parameters.prepend(u"host="_s + encoded(database.host, "/"));
        hosts = {QString()};
    }
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        if (hosts[i].contains(u':'))
            hosts[i] = u'[' + hosts[i] + u']';
        const QString port = ports.size() == hosts.size() ? ports[i]
                             : database.port == 5432      ? QString()
                                                          : QString::number(database.port);
        if (!port.isEmpty())
            hosts[i] += u':' + port;
    }
    QString text = u"postgresql://"_s;
    if (!database.user.isEmpty())
        text += encoded(database.user) + u'@';
    text += hosts.join(u',') + u'/' + encoded(database.database);
    if (!parameters.isEmpty())
        text += u'?' + parameters.join(u'&');
    return text;
}

PortalAddress PortalAddress::fromAnywhere() const
{
    PortalAddress address = *this;
    if (kind == Kind::Sqlite)
        address.database.path = QFileInfo(database.path).absoluteFilePath();
    if (kind == Kind::Api && !api.authorities.isEmpty())
        address.api.authorities = QFileInfo(api.authorities).absoluteFilePath();
    return address;
}

PortalAddress demoPortalAddress()
{
    PortalAddress address;
    address.kind = PortalAddress::Kind::Demo;
    address.database.engine = SqlAddress::Engine::Sqlite;
    address.database.path =
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
            .filePath(u"ratingdesk/demo-portal.sqlite"_s);
    return address;
}

} // namespace ratingdesk
