// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fuzzseeds FOLDER` writes what the fuzzers begin with: values of every type as we write them.

#include "models/domain/hierarchy.h"
#include "models/domain/tally.h"
#include "models/portal/wire/columns.h"
#include "tests/portal/wire/everytype.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using test::RandomValues;

namespace {

void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void writeColumns(const QDir &folder)
{
    OrganizationSkeleton skeleton;
    std::vector<ParentSpan> spans;
    TallyTable table;
    std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
    for (int id = 1; id <= 3; ++id) {
        const OrganizationId organization(id);
        const auto parent = id > 1 ? std::optional(OrganizationId(id - 1)) : std::nullopt;
        OrganizationNode node;
        node.id = organization;
        node.parent = parent;
        node.nameRu = u"Имя"_s;
        skeleton.nodes.push_back(node);
        skeleton.searchText += "имя\n";
        skeleton.searchEnds.push_back(quint32(skeleton.searchText.size()));
        spans.push_back({organization, parent, QDate(2023, 5, id), {}});
        parents.emplace_back(organization, parent);
        table.organizations.push_back(organization);
        table.slotNumbers.push_back(id);
        table[TallyColumn::BaseSum].push_back(id);
    }
    write(folder, u"skeleton"_s, 'S' + wire::toColumns(skeleton));
    write(folder, u"spans"_s, 'P' + wire::toColumns(spans));
    write(folder, u"hierarchies"_s,
          'H' + wire::toColumns(std::vector{Hierarchy(parents), Hierarchy()}));
    write(folder, u"tallies"_s, 'T' + wire::toColumns(table));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 1;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto &corpus : {u"json"_s, u"columns"_s, u"addresses"_s})
        folder.mkpath(corpus);
    char letter = 'A';
    test::forEveryType([&]<class T>(const char *name) {
        RandomValues random(1);
        for (int i = 0; i < 3; ++i) {
            const QByteArray body = wire::bytesOf(wire::toJson(random.value<T>()));
            write(folder.filePath(u"json"_s), u"%1.%2"_s.arg(QLatin1StringView(name)).arg(i),
                  letter + body);
        }
        ++letter;
    });
    writeColumns(folder.filePath(u"columns"_s));
    return 0;
}
