// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"

#include <QJsonArray>

namespace ratingdesk {

/// What was chosen for files of the same layout, which is the names of their columns: the next file
/// of that layout is read in the same way. Bounded; what was used last stays.
class MappingMemory
{
public:
    void remember(const QStringList &columns, const ImportMapping &mapping);
    std::optional<ImportMapping> mappingFor(const QStringList &columns) const;

    QJsonArray state() const;
    /// What cannot be read of it is forgotten.
    void restore(const QJsonArray &state);

private:
    struct Layout
    {
        QString key;
        ImportMapping mapping;
    };

    static QString keyOf(const QStringList &columns);

    std::vector<Layout> m_layouts; ///< the last one first
};

} // namespace ratingdesk
