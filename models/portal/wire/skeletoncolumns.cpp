// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/registervalues.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/columnvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

namespace {

// Numbers stand for enumerators: these are promised.
static_assert(int(OrganizationKind::Body) == 0 && int(OrganizationKind::Subdivision) == 2);
static_assert(int(OrganizationState::Active) == 0 && int(OrganizationState::Merged) == 2);
static_assert(int(Register::General) == 0 && int(Register::Local) == 1);
static_assert(int(Region::Unknown) == 0 && int(Region::Mogilev) == 7);

struct SkeletonColumns
{
    qint64 dataRevision = 0;
    std::vector<qint64> ids, parents, spheres, categories, revisions;
    std::vector<quint8> kinds, states, registers, regions;
    ColumnTexts namesRu, namesBe;

    bool fit() const
    {
        const std::size_t count = ids.size();
        return areIds(ids) && areReferences(parents, count) && areReferences(spheres, count) &&
               areReferences(categories, count) && areReferences(revisions, count) &&
               areEnumerators(kinds, count, OrganizationKind::Subdivision) &&
               areEnumerators(states, count, OrganizationState::Merged) &&
               areEnumerators(registers, count, Register::Local) &&
               areEnumerators(regions, count, Region::Mogilev) &&
               areEnds(namesRu.ends, count, namesRu.utf8.size()) &&
               areEnds(namesBe.ends, count, namesBe.utf8.size());
    }
    OrganizationNode node(std::size_t i) const
    {
        return {.id = OrganizationId(ids[i]),
                .parent = referenceTo<OrganizationId>(parents[i]),
                .kind = static_cast<OrganizationKind>(kinds[i]),
                .state = static_cast<OrganizationState>(states[i]),
                .registerKind = static_cast<Register>(registers[i]),
                .region = static_cast<Region>(regions[i]),
                .sphere = referenceTo<SphereId>(spheres[i]),
                .category = referenceTo<CategoryId>(categories[i]),
                .revision = revisions[i],
                .nameRu = namesRu.text(i),
                .nameBe = namesBe.text(i)};
    }
};

bool read(const QByteArray &bytes, OrganizationSkeleton &skeleton)
{
    SkeletonColumns columns;
    std::vector<ColumnPlace> places{
        {"data_revision"_L1, &columns.dataRevision},
        {"id"_L1, &columns.ids},
        {"parent"_L1, &columns.parents},
        {"kind"_L1, &columns.kinds},
        {"state"_L1, &columns.states},
        {"register"_L1, &columns.registers},
        {"region"_L1, &columns.regions},
        {"sphere"_L1, &columns.spheres},
        {"category"_L1, &columns.categories},
        {"revision"_L1, &columns.revisions},
        {"name_ru"_L1, &columns.namesRu.utf8},
        {"name_ru_ends"_L1, &columns.namesRu.ends},
        {"name_be"_L1, &columns.namesBe.utf8},
        {"name_be_ends"_L1, &columns.namesBe.ends},
        {"search_text"_L1, &skeleton.searchText},
        {"search_text_ends"_L1, &skeleton.searchEnds},
    };
    ColumnReader reader(bytes);
    if (!reader.readMap(places) || !reader.isAtEnd() || !columns.fit())
        return false;
    const std::size_t count = columns.ids.size();
    const bool hasSearchText = !skeleton.searchEnds.empty();
    if (!areEnds(skeleton.searchEnds, hasSearchText ? count : 0, skeleton.searchText.size()))
        return false;
    skeleton.dataRevision = columns.dataRevision;
    skeleton.nodes.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        skeleton.nodes.push_back(columns.node(i));
    return true;
}

} // namespace

template <>
QByteArray toColumns(const OrganizationSkeleton &value)
{
    SkeletonColumns columns;
    for (const OrganizationNode &node : value.nodes) {
        columns.ids.push_back(node.id.value());
        columns.parents.push_back(numberOf(node.parent));
        columns.kinds.push_back(static_cast<quint8>(node.kind));
        columns.states.push_back(static_cast<quint8>(node.state));
        columns.registers.push_back(static_cast<quint8>(node.registerKind));
        columns.regions.push_back(static_cast<quint8>(node.region));
        columns.spheres.push_back(numberOf(node.sphere));
        columns.categories.push_back(numberOf(node.category));
        columns.revisions.push_back(node.revision);
        columns.namesRu.append(node.nameRu);
        columns.namesBe.append(node.nameBe);
    }
    QByteArray bytes;
    ColumnWriter writer(bytes);
    writer.beginMap(16);
    writer.number("data_revision"_L1, value.dataRevision);
    writer.column("id"_L1, columns.ids);
    writer.column("parent"_L1, columns.parents);
    writer.column("kind"_L1, columns.kinds);
    writer.column("state"_L1, columns.states);
    writer.column("register"_L1, columns.registers);
    writer.column("region"_L1, columns.regions);
    writer.column("sphere"_L1, columns.spheres);
    writer.column("category"_L1, columns.categories);
    writer.column("revision"_L1, columns.revisions);
    writer.text("name_ru"_L1, columns.namesRu.utf8);
    writer.column("name_ru_ends"_L1, columns.namesRu.ends);
    writer.text("name_be"_L1, columns.namesBe.utf8);
    writer.column("name_be_ends"_L1, columns.namesBe.ends);
    writer.text("search_text"_L1, value.searchText);
    writer.column("search_text_ends"_L1, value.searchEnds);
    writer.endMap();
    return bytes;
}

template <>
Result<OrganizationSkeleton> fromColumns(const QByteArray &bytes)
{
    OrganizationSkeleton skeleton;
    if (!read(bytes, skeleton))
        return Failure(unreadableColumns());
    return skeleton;
}

} // namespace ratingdesk::wire
