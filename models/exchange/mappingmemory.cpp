// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/mappingmemory.h"

#include "models/exchange/columnnames.h"
#include "models/exchange/importmappingwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t mostLayouts = 50;
/// A mapping with long lists of values is better kept in a file of its own.
constexpr qsizetype longestMapping = 1 << 14;

} // namespace

QString MappingMemory::keyOf(const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &column : columns)
        hash.addData(plainColumnName(column).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

void MappingMemory::remember(const QStringList &columns, const ImportMapping &mapping)
{
    const QString key = keyOf(columns);
    std::erase_if(m_layouts, [&key](const Layout &layout) { return layout.key == key; });
    m_layouts.insert(m_layouts.begin(), {key, mapping});
    m_layouts.resize(std::min(m_layouts.size(), mostLayouts));
}

std::optional<ImportMapping> MappingMemory::mappingFor(const QStringList &columns) const
{
    const QString key = keyOf(columns);
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
                                    [&key](const Layout &layout) { return layout.key == key; });
    return found == m_layouts.end() ? std::nullopt : std::optional(found->mapping);
}

QJsonArray MappingMemory::state() const
{
    QJsonArray state;
    for (const Layout &layout : m_layouts) {
        const QByteArray written = writtenMapping(layout.mapping);
        if (written.size() <= longestMapping)
            state.append(QJsonObject{{u"layout"_s, layout.key},
                                     {u"mapping"_s, QJsonDocument::fromJson(written).object()}});
    }
    return state;
}

void MappingMemory::restore(const QJsonArray &state)
{
    m_layouts.clear();
    for (const QJsonValue &each : state) {
        const QByteArray written =
            QJsonDocument(each["mapping"_L1].toObject()).toJson(QJsonDocument::Compact);
        const auto mapping = parseMapping(written, ImportSubject::Organizations);
        if (mapping && m_layouts.size() < mostLayouts)
            m_layouts.push_back({each["layout"_L1].toString(), *mapping});
    }
}

} // namespace ratingdesk
