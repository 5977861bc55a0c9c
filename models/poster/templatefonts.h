// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/svgvalues.h"

#include <map>

namespace ratingdesk {

/// The fonts that a template asks for, and those that are installed in their place.
class TemplateFonts
{
public:
    /// The installed family that stands for the first wanted one.
    QString installed(const QString &wanted, qint64 line);
    /// Those of what is drawn.
    void lookIn(const SvgNode &node, const Style &inherited = {});

    /// By family: the line that asks for it last.
    const std::map<QString, qint64> &missing() const { return m_missing; }

private:
    QString familyFor(const QString &wanted);

    QHash<QString, QString> m_families; ///< installed, by wanted
    std::map<QString, qint64> m_missing;
};

} // namespace ratingdesk
