// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/parentresolver.h"

#include "models/domain/foldedtext.h"
#include "models/domain/hiddensigns.h"
#include "models/domain/validators.h"
#include "models/exchange/spreadsheetvalues.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A name, and a path as well: between its names stands what folds to a space.
QByteArray nameKey(const QString &text)
{
    return 'n' + foldedForSearch(typedText(text)).simplified();
}

QByteArray unpKey(const QString &unp) { return 'u' + unp.toUtf8(); }

QByteArray joined(const QByteArray &above, const QString &name)
{
    const QByteArray own = foldedForSearch(typedText(name)).simplified();
    return above.isEmpty() ? own : above + ' ' + own;
}

QSet<QByteArray> keysOf(const QString &nameRu, const QString &nameBe, const QString &unp)
{
    QSet<QByteArray> keys;
    for (const QString &name : {nameRu, nameBe}) {
        if (!name.isEmpty())
            keys += nameKey(name);
    }
    if (!unp.isEmpty())
        keys += unpKey(unp);
    return keys;
}

QString parentIn(const BoundMapping &mapping, const TableRow &row)
{
    const QString text =
        wholeNumberIn(mapping.value(fieldKey(OrganizationField::Parent), row).value_or(QString()));
    return text == "0"_L1 ? QString() : text;
}

} // namespace

ParentResolver::ParentResolver(const TableReader &table, const BoundMapping &mapping,
                               const std::vector<Organization> &present)
{
    if (!mapping.has(fieldKey(OrganizationField::Parent)))
        return;
    for (const Organization &organization : present)
        m_present.insert(organization.id, &organization);
    collectWanted(table, mapping);
    if (m_wanted.isEmpty())
        return;
    indexRegister(present);
    indexFile(table, mapping);
}

void ParentResolver::collectWanted(const TableReader &table, const BoundMapping &mapping)
{
    const auto take = [&](const TableRow &row) {
        const auto fitted = mapping.fitted(row);
        const QString text = fitted ? parentIn(mapping, *fitted) : QString();
        if (text.isEmpty() || isErrorValue(text))
            return true;
        const auto id = organizationIdIn(text);
        const QString unp = normalizedUnp(text);
        if (id && (m_present.contains(*id) || !isValidUnp(unp)))
            return true;
        if (id)
            m_wantedIds += *id;
        else
            m_wanted += nameKey(text);
        if (isValidUnp(unp))
            m_wanted += unpKey(unp);
        return true;
    };
    // What is wrong with the table is told when it is imported.
    std::ignore = table.forEachRow(take);
}

void ParentResolver::indexRegister(const std::vector<Organization> &present)
{
    for (const Organization &organization : present) {
        m_highestId = std::max(m_highestId, organization.id);
        const QByteArray path = pathOf(organization.id);
        offer(keysOf(organization.nameRu, organization.nameBe, organization.unp) +
                  QSet<QByteArray>{'n' + path},
              organization.id, path, 0);
    }
}

void ParentResolver::indexFile(const TableReader &table, const BoundMapping &mapping)
{
    const auto idIn = [&mapping](const TableRow &row) {
        return organizationIdIn(wholeNumberIn(mapping.value(u"id"_s, row).value_or(QString())));
    };
    // Ids that are given come after all that the file has.
    std::ignore = table.forEachRow([&](const TableRow &row) {
        const auto id = idIn(row);
        m_highestId = std::max(m_highestId, id.value_or(OrganizationId()));
        if (id && m_wantedIds.contains(*id))
            m_knownIds += *id;
        return true;
    });
    std::ignore = table.forEachRow([&](const TableRow &asRead) {
        const auto fitted = mapping.fitted(asRead);
        if (!fitted || mapping.skippedBy(*fitted))
            return true;
        const auto text = [&](OrganizationField field) {
            return mapping.value(fieldKey(field), *fitted).value_or(QString());
        };
        const QString nameRu = text(OrganizationField::NameRu);
        const QString nameBe = text(OrganizationField::NameBe);
        const QString parent = parentIn(mapping, *fitted);
        const auto parentId = organizationIdIn(parent);
        const QByteArray above = parentId ? pathOf(*parentId) : joined({}, parent);
        const QByteArray path = joined(above, nameRu.isEmpty() ? nameBe : nameRu);
        offer(keysOf(nameRu, nameBe, normalizedUnp(text(OrganizationField::Unp))) +
                  QSet<QByteArray>{'n' + path},
              idIn(*fitted).value_or(OrganizationId()), path, asRead.number);
        return true;
    });
}

void ParentResolver::offer(const QSet<QByteArray> &keys, OrganizationId id, const QByteArray &path,
                           int row)
{
    OrganizationId owner = id;
    for (const QByteArray &key : keys) {
        if (!m_wanted.contains(key))
            continue;
        std::vector<Owner> &owners = m_owners[key];
        const bool isKnown = std::any_of(owners.begin(), owners.end(), [&](const Owner &each) {
            return each.id == owner || (!id.isValid() && each.path == path);
        });
        if (isKnown)
            continue;
        if (!owner.isValid()) {
            owner = nextId();
            m_idsOfRows.insert(row, owner);
            m_givenIds += owner;
        }
        owners.push_back({owner, path});
    }
}

/// The folded names from the top down to the organization, as far as the register has them.
QByteArray ParentResolver::pathOf(OrganizationId id)
{
    std::vector<const Organization *> way;
    const Organization *next = m_present.value(id);
    while (next && !m_paths.contains(next->id)) {
        way.push_back(next);
        next = next->parent ? m_present.value(*next->parent) : nullptr;
    }
    QByteArray path = next ? m_paths.value(next->id) : QByteArray();
    for (auto each = way.rbegin(); each != way.rend(); ++each) {
        path = joined(path, (*each)->fullName(Language::Russian));
        m_paths.insert((*each)->id, path);
    }
    return path;
}

OrganizationId ParentResolver::nextId()
{
    // Beyond the highest one there are none to give: such rows are refused as those of any bad id.
    m_highestId = OrganizationId(m_highestId.value() + 1);
    return m_highestId;
}

bool ParentResolver::isNamed(const QString &text) const
{
    const auto id = organizationIdIn(text);
    return !m_wanted.isEmpty() && !text.isEmpty() &&
           !(id && (m_present.contains(*id) || m_knownIds.contains(*id) ||
                    !m_wanted.contains(unpKey(normalizedUnp(text)))));
}

std::optional<OrganizationId> ParentResolver::find(const QString &text) const
{
    for (const QByteArray &key : {unpKey(normalizedUnp(text)), nameKey(text)}) {
        const auto found = m_owners.constFind(key);
        if (found != m_owners.constEnd() && found->size() == 1)
            return found->front().id;
    }
    return {};
}

bool ParentResolver::isAmbiguous(const QString &text) const
{
    return m_owners.value(unpKey(normalizedUnp(text))).size() > 1 ||
           m_owners.value(nameKey(text)).size() > 1;
}

std::optional<OrganizationId> ParentResolver::idOfRow(int row) const
{
    const auto found = m_idsOfRows.constFind(row);
    return found == m_idsOfRows.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace ratingdesk
