// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatelayers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Writes those parts of the drawing that lie between some of its places.
class Cutter
{
public:
    Cutter(const SvgNode &root, const std::vector<TemplateMark> &marks,
           const std::vector<const SvgNode *> &clones)
        : m_root(root), m_clones(clones)
    {
        for (const TemplateMark &mark : marks)
            m_marks.insert(mark.node);
        findMarks(root);
    }

    /// Part n lies below mark n and above the one before it. Empty when nothing is drawn in them.
    QByteArray write(std::size_t firstPart, std::size_t lastPart)
    {
        std::size_t part = 0;
        bool drawsSomething = false;
        const QByteArray svg = writeSvgTree(m_root, [&](const SvgNode &node) {
            const bool isDefinition = node.name == "defs"_L1 || node.name == "style"_L1;
            if (isDefinition)
                return SvgPart::Whole;
            if (m_withMarks.contains(&node))
                return SvgPart::AskForEach;
            const bool isClone =
                std::find(m_clones.begin(), m_clones.end(), &node) != m_clones.end();
            const bool isInside = part >= firstPart && part <= lastPart;
            if (m_marks.contains(&node))
                ++part;
            const bool isEmpty = node.name == "g"_L1 && node.children.empty();
            drawsSomething = drawsSomething || (isInside && !isClone && !isEmpty);
            return isInside || isClone ? SvgPart::Whole : SvgPart::Nothing;
        });
        return drawsSomething ? svg : QByteArray();
    }

private:
    bool findMarks(const SvgNode &node)
    {
        bool found = &node == &m_root;
        for (const SvgNode &child : node.children)
            found = findMarks(child) || m_marks.contains(&child) || found;
        if (found)
            m_withMarks.insert(&node);
        return found;
    }

    const SvgNode &m_root;
    const std::vector<const SvgNode *> &m_clones;
    QSet<const SvgNode *> m_marks;
    QSet<const SvgNode *> m_withMarks; ///< what holds some
};

} // namespace

tl::expected<TemplateLayers, QString>
TemplateLayers::cut(const SvgNode &root, const std::vector<TemplateMark> &marks,
                    const std::vector<const SvgNode *> &clones,
                    const std::vector<QTransform> &copies, QSizeF page)
{
    Cutter cutter(root, marks, clones);
    TemplateLayers result;
    const auto load = [&](std::size_t first, std::size_t last) -> tl::expected<SvgArt, QString> {
        const QByteArray svg = cutter.write(first, last);
        return svg.isEmpty() ? SvgArt() : SvgArt::load(svg, page);
    };
    const auto liesOver = [&](const QRectF &drawn, std::size_t mark) {
        return std::any_of(copies.begin(), copies.end(), [&](const QTransform &copy) {
            return copy.mapRect(marks[mark].box).intersects(drawn);
        });
    };
    std::size_t first = 0;
    for (std::size_t part = 1; part <= marks.size(); ++part) {
        const auto art = load(part, part);
        if (!art)
            return tl::unexpected(art.error());
        bool covers = false;
        for (std::size_t mark = first; mark < part && !covers; ++mark)
            covers = !art->isEmpty() && liesOver(art->bounds(), mark);
        if (covers) {
            auto layer = load(first, part - 1);
            if (!layer)
                return tl::unexpected(layer.error());
            result.layers.push_back(*std::move(layer));
            first = part;
        }
        result.layerOfMark.push_back(
            static_cast<int>(covers ? result.layers.size() - 1 : result.layers.size()));
    }
    auto last = load(first, marks.size());
    if (!last)
        return tl::unexpected(last.error());
    result.layers.push_back(*std::move(last));
    return result;
}

} // namespace ratingdesk
