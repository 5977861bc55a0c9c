// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/fieldsetter.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"
#include "models/portal/organizationfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array allKinds{OrganizationKind::Body, OrganizationKind::Organization,
                              OrganizationKind::Subdivision};
constexpr std::array allStates{OrganizationState::Active, OrganizationState::Archived,
                               OrganizationState::Merged};
constexpr std::array allRegisters{Register::General, Register::Local};

template <class Values>
QStringList keysOf(const Values &values)
{
    QStringList keys;
    for (const auto value : values)
        keys += keyOf(value);
    return keys;
}

/// What people write for kinds, states and registers in both languages and in English plural.
struct Word
{
    QStringView word;
    QLatin1StringView key;
};
constexpr std::array words{
    Word{u"орган", "body"_L1},
    Word{u"государственный орган", "body"_L1},
    Word{u"дзяржаўны орган", "body"_L1},
    Word{u"организация", "organization"_L1},
    Word{u"арганізацыя", "organization"_L1},
    Word{u"подразделение", "subdivision"_L1},
    Word{u"структурное подразделение", "subdivision"_L1},
    Word{u"падраздзяленне", "subdivision"_L1},
    Word{u"структурнае падраздзяленне", "subdivision"_L1},
    Word{u"действует", "active"_L1},
    Word{u"действующая", "active"_L1},
    Word{u"дзейнічае", "active"_L1},
    Word{u"в архиве", "archived"_L1},
    Word{u"архивная", "archived"_L1},
    Word{u"у архіве", "archived"_L1},
    Word{u"архіўная", "archived"_L1},
    Word{u"общий", "general"_L1},
    Word{u"агульны", "general"_L1},
    Word{u"местный", "local"_L1},
    Word{u"мясцовы", "local"_L1},
};

QString keyOfWord(const QString &text)
{
    const auto *found = std::find_if(words.begin(), words.end(),
                                     [&text](const Word &word) { return word.word == text; });
    return found == words.end() ? text : QString(found->key);
}

template <class Enum, class Values>
bool setEnum(Enum &target, const QString &key, const Values &values)
{
    if (key.isEmpty())
        return true;
    const QString lower = keyOfWord(key.toLower().simplified());
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&lower](Enum value) { return keyOf(value) == lower; });
    if (found == values.end())
        return false;
    target = *found;
    return true;
}

bool setParent(std::optional<OrganizationId> &target, const QString &text)
{
    if (text.isEmpty()) {
        target.reset();
        return true;
    }
    target = organizationIdIn(text);
    return target.has_value();
}

/// An entry of a list of reference data by its number or one of its names. Of several of one name
/// it is the one that fits.
template <class Id, class Entry, class Fits>
bool setListed(std::optional<Id> &target, const QString &text, const std::vector<Entry> &list,
               const Fits &fits)
{
    if (text.isEmpty()) {
        target.reset();
        return true;
    }
    const QByteArray folded = foldedForSearch(text);
    const auto isMeant = [&](const Entry &entry) {
        return QString::number(entry.id.value()) == text ||
               foldedForSearch(entry.nameRu) == folded || foldedForSearch(entry.nameBe) == folded;
    };
    auto found = std::find_if(list.begin(), list.end(),
                              [&](const Entry &entry) { return fits(entry) && isMeant(entry); });
    if (found == list.end())
        found = std::find_if(list.begin(), list.end(), isMeant);
    if (found == list.end())
        return false;
    target = found->id;
    return true;
}

} // namespace

bool setField(Organization &organization, OrganizationField field, const QString &text,
              const ReferenceData &reference)
{
    const QString value = typedText(text);
    const auto put = [&value](QString &target) {
        target = value;
        return true;
    };
    switch (field) {
    case OrganizationField::NameRu:
        return put(organization.nameRu);
    case OrganizationField::NameBe:
        return put(organization.nameBe);
    case OrganizationField::ShortNameRu:
        return put(organization.shortNameRu);
    case OrganizationField::ShortNameBe:
        return put(organization.shortNameBe);
    case OrganizationField::Kind:
        return setEnum(organization.kind, value, allKinds);
    case OrganizationField::State:
        return setEnum(organization.state, value, allStates);
    case OrganizationField::Register:
        return setEnum(organization.registerKind, value, allRegisters);
    case OrganizationField::Unp:
        organization.unp = normalizedUnp(value);
        return true;
    case OrganizationField::Soato:
        return put(organization.soato);
    case OrganizationField::Address:
        return put(organization.address);
    case OrganizationField::Phone:
        return put(organization.phone);
    case OrganizationField::Email:
        return put(organization.email);
    case OrganizationField::Website:
        return put(organization.website);
    case OrganizationField::Sphere:
        return setListed(organization.sphere, value, reference.spheres,
                         [](const Sphere &) { return true; });
    case OrganizationField::Category:
        return setListed(organization.category, value, reference.categories,
                         [&organization](const Category &category) {
                             return category.sphere == organization.sphere;
                         });
    case OrganizationField::Parent:
        return setParent(organization.parent, value);
    }
    Q_UNREACHABLE();
}

QStringList possibleValues(OrganizationField field)
{
    switch (field) {
    case OrganizationField::Kind:
        return keysOf(allKinds);
    case OrganizationField::State:
        return keysOf(allStates);
    case OrganizationField::Register:
        return keysOf(allRegisters);
    default:
        return {};
    }
}

bool categoryFitsSphere(const Organization &organization, const ReferenceData &reference)
{
    if (!organization.category || !organization.sphere)
        return true;
    return std::any_of(reference.categories.begin(), reference.categories.end(),
                       [&organization](const Category &category) {
                           return category.id == *organization.category &&
                                  category.sphere == *organization.sphere;
                       });
}

} // namespace ratingdesk
