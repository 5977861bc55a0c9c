// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/kits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString kitGuide(const KitOrder &order, const QString &body)
{
    const auto has = [&order](auto property) {
        return std::any_of(order.designs.begin(), order.designs.end(),
                           [&](const KitOrder::Design &design) { return property(*design); });
    };
    const auto hasNamed = [&](QStringView beginning) {
        return has([&](const PosterTemplate &design) { return design.id().startsWith(beginning); });
    };
    QStringList keys{u"kit-folders"_s};
    if (has([](const PosterTemplate &design) { return !design.isInPixels(); }))
        keys << u"kit-paper"_s;
    if (hasNamed(u"a5-tent"))
        keys << u"kit-tent"_s;
    if (hasNamed(u"stickers"))
        keys << u"kit-stickers"_s;
    if (has([](const PosterTemplate &design) { return design.isInPixels(); }))
        keys << u"kit-web"_s;
    keys << u"kit-check"_s << u"caution"_s;

    const PosterWording &wording = PosterWording::standard();
    QStringList paragraphs;
    for (const Language language : languagesOf(order.job.options.language)) {
        paragraphs << wording.text(language, u"kit-title"_s).replace("%1"_L1, body);
        if (order.job.options.demo)
            paragraphs << wording.text(language, u"demo"_s);
        for (const QString &key : keys)
            paragraphs << wording.text(language, key);
    }
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace ratingdesk
