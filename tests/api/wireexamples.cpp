// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the contract is held against: `wireexamples write FOLDER` writes values of every type as we
// put them on the wire, names of enumerators and paths; `wireexamples read TYPE`, with a body on
// the standard input, says whether we take it.

#include "models/domain/profilelink.h"
#include "models/portal/portalerrors.h"
#include "models/portal/wire/names.h"
#include "models/portal/wire/paths.h"
#include "models/portal/wire/problems.h"
#include "tests/portal/wire/everytype.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using test::RandomValues;

namespace {

constexpr int examplesOfEach = 20;

void write(const QDir &folder, const QString &name, const QJsonArray &content)
{
    QFile file(folder.filePath(name + ".json"_L1));
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(content).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QJsonArray problems()
{
    RandomValues random(1, RandomValues::Sort::Sensible);
    QJsonArray examples;
    PortalError refused = invalidField(OrganizationField::Unp);
    refused.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(std::vector{
        ChangeVerdict{ChangeVerdict::Outcome::New}, {ChangeVerdict::Outcome::Rejected, refused}});
    for (const PortalError &error : {refused, staleRevision(random.value<Organization>()),
                                     organizationMissing(OrganizationId(17)),
                                     invalidInput(u"changes[3].move.on"_s), cancelled(),
                                     PortalError{.kind = PortalError::Kind::Unreachable,
                                     .problem = PortalError::Problem::ServerUnreachable}}) {
        const QByteArray body = wire::problemOf(error, wire::statusOf(error));
        examples.append(QJsonDocument::fromJson(body).object());
    }
    return examples;
}

template <class Enumeration>
QJsonArray namesOf()
{
    QJsonArray names;
    for (int number = 0;; ++number) {
        const QString name = wire::nameOf(static_cast<Enumeration>(number));
        if (name.isEmpty())
            return names;
        names.append(name);
    }
}

void writeNames(const QDir &folder)
{
    const QJsonObject names{{u"OrganizationKind"_s, namesOf<OrganizationKind>()},
                            {u"OrganizationState"_s, namesOf<OrganizationState>()},
                            {u"Register"_s, namesOf<Register>()},
                            {u"Channel"_s, namesOf<Channel>()},
                            {u"TallyColumn"_s, namesOf<TallyColumn>()},
                            {u"Role"_s, namesOf<Role>()},
                            {u"ApplyMode"_s, namesOf<ApplyMode>()},
                            {u"JournalAction"_s, namesOf<JournalAction>()},
                            {u"FindingKind"_s, namesOf<CheckFinding::Kind>()},
                            {u"ReferenceList"_s, namesOf<ReferenceList>()},
                            {u"ChangeOutcome"_s, namesOf<ChangeVerdict::Outcome>()},
                            {u"ErrorKind"_s, namesOf<PortalError::Kind>()},
                            {u"ErrorProblem"_s, namesOf<PortalError::Problem>()}};
    write(folder, u"names"_s, {names});
}

void writePaths(const QDir &folder)
{
    QJsonArray paths;
    for (const char *path :
         {wire::paths::token,          wire::paths::session,        wire::paths::skeleton,
          wire::paths::referenceData,  wire::paths::organizations,  wire::paths::organizationLookup,
          wire::paths::parentSpans,    wire::paths::hierarchies,    wire::paths::changeSets,
          wire::paths::listEntries,    wire::paths::tallies,        wire::paths::figures,
          wire::paths::questionnaires, wire::paths::comments,       wire::paths::journal,
          wire::paths::journalHead,    wire::paths::check,          wire::paths::changes,
          wire::paths::accounts,       wire::paths::accountChanges, wire::paths::accountPasswords,
          wire::paths::stands,         wire::paths::standChanges,   wire::paths::wholeRegister,
          wire::paths::publicRanking,  wire::paths::health,         wire::paths::metrics})
        paths.append(QString::fromLatin1(path));
    paths.append(wire::paths::organization(OrganizationId(17)));
    paths.append(wire::paths::request(u"17"_s));
    paths.append(wire::paths::settle(u"17"_s));
    paths.append(wire::paths::job(u"17"_s));
    paths.append(wire::paths::jobAnswer(u"17"_s));
    paths.append(wire::paths::publicProfile(OrganizationId(17)));
    // What is printed, in the form of today and in that of before.
    paths.append(QUrl(profileLink(OrganizationId(17))).path());
    paths.append(u"/RatingPortal/OrgCardForUser"_s);
    write(folder, u"paths"_s, paths);
}

int writeAll(const QDir &folder)
{
    test::forEveryType([&]<class T>(const char *name) {
        RandomValues random(1, RandomValues::Sort::Sensible);
        QJsonArray examples;
        for (int i = 0; i < examplesOfEach; ++i)
            examples.append(wire::toJson(random.value<T>()));
        write(folder, QString::fromLatin1(name), examples);
    });
    write(folder, u"Problem"_s, problems());
    writeNames(folder);
    writePaths(folder);
    return 0;
}

int readOne(const QByteArray &type)
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return 1;
    const QByteArray body = input.readAll();
    int status = 1;
    test::forEveryType([&]<class T>(const char *name) {
        if (type != name)
            return;
        const auto read = wire::readRequest<T>(body);
        status = read ? 0 : 2;
        if (!read)
            std::fprintf(stderr, "%s: %s\n", qPrintable(read.error().subject),
                         qPrintable(read.error().detail));
    });
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "write") == 0)
        return writeAll(QDir(QString::fromLocal8Bit(argv[2])));
    if (argc == 3 && qstrcmp(argv[1], "read") == 0)
        return readOne(argv[2]);
    return 1;
}
