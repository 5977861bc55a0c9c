// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/organization.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/columnvalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

namespace {

struct TextField
{
    QLatin1StringView name;
    QLatin1StringView ends;
    QString Organization::*place;
};

constexpr std::array textFields{
    TextField{"name_ru"_L1, "name_ru_ends"_L1, &Organization::nameRu},
    TextField{"name_be"_L1, "name_be_ends"_L1, &Organization::nameBe},
    TextField{"short_name_ru"_L1, "short_name_ru_ends"_L1, &Organization::shortNameRu},
    TextField{"short_name_be"_L1, "short_name_be_ends"_L1, &Organization::shortNameBe},
    TextField{"unp"_L1, "unp_ends"_L1, &Organization::unp},
    TextField{"soato"_L1, "soato_ends"_L1, &Organization::soato},
    TextField{"address"_L1, "address_ends"_L1, &Organization::address},
    TextField{"phone"_L1, "phone_ends"_L1, &Organization::phone},
    TextField{"email"_L1, "email_ends"_L1, &Organization::email},
    TextField{"website"_L1, "website_ends"_L1, &Organization::website},
};

struct NumberColumns
{
    std::vector<qint64> ids, parents, spheres, categories, mergedInto, revisions;
    std::vector<quint8> kinds, states, registers;

    /// Calls the function with the name of each and the column.
    template <class Function>
    void forEach(const Function &function)
    {
        function("id"_L1, ids);
        function("parent"_L1, parents);
        function("kind"_L1, kinds);
        function("state"_L1, states);
        function("register"_L1, registers);
        function("sphere"_L1, spheres);
        function("category"_L1, categories);
        function("merged_into"_L1, mergedInto);
        function("revision"_L1, revisions);
    }
    bool fit() const
    {
        const std::size_t count = ids.size();
        return areIds(ids) && areReferences(parents, count) && areReferences(spheres, count) &&
               areReferences(categories, count) && areReferences(mergedInto, count) &&
               areReferences(revisions, count) &&
               areEnumerators(kinds, count, OrganizationKind::Subdivision) &&
               areEnumerators(states, count, OrganizationState::Merged) &&
               areEnumerators(registers, count, Register::Local);
    }
};
constexpr std::size_t numberColumnCount = 9;

bool read(const QByteArray &bytes, std::vector<Organization> &organizations)
{
    NumberColumns numbers;
    std::array<ColumnTexts, textFields.size()> texts;
    std::vector<ColumnPlace> places;
    numbers.forEach([&places](QLatin1StringView name, auto &column) {
        places.push_back({name, &column});
    });
    for (std::size_t field = 0; field < texts.size(); ++field) {
        places.push_back({textFields[field].name, &texts[field].utf8});
        places.push_back({textFields[field].ends, &texts[field].ends});
    }
    ColumnReader reader(bytes);
    if (!reader.readMap(places) || !reader.isAtEnd() || !numbers.fit())
        return false;
    const std::size_t count = numbers.ids.size();
    for (const ColumnTexts &text : texts) {
        if (!areEnds(text.ends, count, text.utf8.size()))
            return false;
    }
    organizations.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        Organization &organization = organizations[i];
        organization.id = OrganizationId(numbers.ids[i]);
        organization.parent = referenceTo<OrganizationId>(numbers.parents[i]);
        organization.kind = static_cast<OrganizationKind>(numbers.kinds[i]);
        organization.state = static_cast<OrganizationState>(numbers.states[i]);
        organization.registerKind = static_cast<Register>(numbers.registers[i]);
        organization.sphere = referenceTo<SphereId>(numbers.spheres[i]);
        organization.category = referenceTo<CategoryId>(numbers.categories[i]);
        organization.mergedInto = referenceTo<OrganizationId>(numbers.mergedInto[i]);
        organization.revision = numbers.revisions[i];
        for (std::size_t field = 0; field < texts.size(); ++field)
            organization.*textFields[field].place = texts[field].text(i);
    }
    return true;
}

} // namespace

template <>
QByteArray toColumns(const std::vector<Organization> &value)
{
    NumberColumns numbers;
    std::array<ColumnTexts, textFields.size()> texts;
    for (const Organization &organization : value) {
        numbers.ids.push_back(organization.id.value());
        numbers.parents.push_back(numberOf(organization.parent));
        numbers.kinds.push_back(static_cast<quint8>(organization.kind));
        numbers.states.push_back(static_cast<quint8>(organization.state));
        numbers.registers.push_back(static_cast<quint8>(organization.registerKind));
        numbers.spheres.push_back(numberOf(organization.sphere));
        numbers.categories.push_back(numberOf(organization.category));
        numbers.mergedInto.push_back(numberOf(organization.mergedInto));
        numbers.revisions.push_back(organization.revision);
        for (std::size_t field = 0; field < texts.size(); ++field)
            texts[field].append(organization.*textFields[field].place);
    }
    QByteArray bytes;
    ColumnWriter writer(bytes);
    writer.beginMap(numberColumnCount + 2 * textFields.size());
    numbers.forEach(
        [&writer](QLatin1StringView name, const auto &column) { writer.column(name, column); });
    for (std::size_t field = 0; field < texts.size(); ++field) {
        writer.text(textFields[field].name, texts[field].utf8);
        writer.column(textFields[field].ends, texts[field].ends);
    }
    writer.endMap();
    return bytes;
}

template <>
Result<std::vector<Organization>> fromColumns(const QByteArray &bytes)
{
    std::vector<Organization> organizations;
    if (!read(bytes, organizations))
        return Failure(unreadableColumns());
    return organizations;
}

} // namespace ratingdesk::wire
