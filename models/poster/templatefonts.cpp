// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatefonts.h"

#include "models/poster/postertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString TemplateFonts::installed(const QString &wanted, qint64 line)
{
    const QString family = wanted.section(u',', 0, 0).remove(u'\'').remove(u'"').trimmed();
    const QString found = familyFor(family);
    static const QStringList generic{u"sans-serif"_s, u"serif"_s, u"monospace"_s, u"cursive"_s,
                                     u"fantasy"_s};
    if (!family.isEmpty() && !generic.contains(family) &&
        found.compare(family, Qt::CaseInsensitive) != 0)
        m_missing[family] = line;
    return found;
}

/// Asking what is installed takes longer than all the rest of reading.
QString TemplateFonts::familyFor(const QString &wanted)
{
    auto known = m_families.constFind(wanted);
    if (known == m_families.cend())
        known = m_families.insert(
            wanted, availableFamily(wanted.isEmpty() ? QStringList() : QStringList{wanted}));
    return *known;
}

void TemplateFonts::lookIn(const SvgNode &node, const Style &inherited)
{
    const Style style = styleOf(node, inherited);
    const bool hasText =
        (node.name == "text"_L1 || node.name == "tspan"_L1) &&
        std::any_of(node.children.begin(), node.children.end(), [](const SvgNode &child) {
            return child.name.isEmpty() && !child.text.trimmed().isEmpty();
        });
    if (hasText)
        installed(style.value(u"font-family"_s), node.line);
    for (const SvgNode &child : node.children)
        lookIn(child, style);
}

} // namespace ratingdesk
