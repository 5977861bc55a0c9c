// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templateaudit.h"

#include "models/poster/svgvalues.h"

#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = TemplateProblem::Kind;

/// Clones of clones could have it look at the same again and again.
constexpr int mostLooks = 100'000;

/// What librsvg paints as Inkscape does, or leaves out as that does.
bool isPainted(const QString &element)
{
    static const QSet<QString> painted{u"g"_s,
                                       u"a"_s,
                                       u"svg"_s,
                                       u"rect"_s,
                                       u"circle"_s,
                                       u"ellipse"_s,
                                       u"line"_s,
                                       u"path"_s,
                                       u"polyline"_s,
                                       u"polygon"_s,
                                       u"text"_s,
                                       u"tspan"_s,
                                       u"image"_s,
                                       u"use"_s,
                                       u"switch"_s,
                                       u"defs"_s,
                                       u"style"_s,
                                       u"title"_s,
                                       u"desc"_s,
                                       u"stop"_s,
                                       u"symbol"_s,
                                       u"marker"_s,
                                       u"mask"_s,
                                       u"linearGradient"_s,
                                       u"clipPath"_s,
                                       u"pattern"_s,
                                       u"filter"_s,
                                       u"view"_s,
                                       u"radialGradient"_s,
                                       u"metadata"_s};
    return painted.contains(element);
}

/// Properties that one of the two does not know or takes otherwise, when they say anything but one
/// of these. Found by drawing one file for each with both; tests/poster/compare-with-inkscape does
/// it again.
const QHash<QString, QStringList> &differentProperties()
{
    static const QHash<QString, QStringList> different{
        {u"vector-effect"_s, {u"none"_s}},
    };
    return different;
}

/// The same for text.
const QHash<QString, QStringList> &differentTextProperties()
{
    static const QHash<QString, QStringList> different{
        {u"shape-inside"_s, {u"none"_s}},
        {u"inline-size"_s, {u"0"_s, u"auto"_s}},
        {u"baseline-shift"_s, {u"0"_s, u"baseline"_s}},
        {u"word-spacing"_s, {u"0"_s, u"0px"_s, u"normal"_s}},
        {u"writing-mode"_s, {u"lr"_s, u"lr-tb"_s, u"horizontal-tb"_s}},
        {u"font-feature-settings"_s, {u"normal"_s}},
        {u"font-variation-settings"_s, {u"normal"_s}},
        {u"textLength"_s, {}},
        {u"rotate"_s, {u"0"_s}},
    };
    return different;
}

/// "<rect> “logo”"
QString nameOf(const SvgNode &node)
{
    const QString element = u'<' + node.name + u'>';
    return node.id().isEmpty() ? element : element + u" “"_s + node.id() + u'”';
}

/// The id that a "url(#id)" names; empty for anything else.
QString urlTarget(const QString &value)
{
    static const QRegularExpression url(uR"(^\s*url\(\s*['"]?#([^)'"]+)['"]?\s*\))"_s);
    return url.match(value).captured(1);
}

class Audit
{
public:
    std::vector<TemplateProblem> of(const SvgNode &root)
    {
        index(root);
        for (const SvgNode &child : root.children)
            look(child);
        return std::move(m_problems);
    }

private:
    void index(const SvgNode &node)
    {
        if (!node.id().isEmpty())
            m_byId.insert(node.id(), &node);
        for (const SvgNode &child : node.children)
            index(child);
    }

    void problem(const SvgNode &node, const QString &feature = {})
    {
        const QString subject = feature.isEmpty() ? nameOf(node) : nameOf(node) + u": "_s + feature;
        // One word for each element and feature, however often the drawing uses it.
        if (m_said.contains(subject))
            return;
        m_said.insert(subject);
        m_problems.push_back({Kind::NotAsDrawn, subject, node.line});
    }

    void look(const SvgNode &node)
    {
        if (node.name.isEmpty() || ++m_looked > mostLooks)
            return;
        // What is only defined counts where it is used.
        static const QSet<QString> definitions{u"defs"_s,    u"title"_s,  u"desc"_s,
                                               u"symbol"_s,  u"marker"_s, u"clipPath"_s,
                                               u"pattern"_s, u"filter"_s, u"mask"_s};
        if (definitions.contains(node.name) || propertyOf(node, u"display"_s) == "none"_L1)
            return;
        if (!isPainted(node.name)) {
            problem(node);
            return; // whatever is in it is not painted either
        }
        if (node.name == "style"_L1) {
            lookAtStyleSheet(node);
            return;
        }
        lookAtProperties(node);
        if (node.name == "text"_L1) {
            lookAtText(node);
            return;
        }
        if (node.name == "image"_L1)
            lookAtPicture(node);
        else if (node.name == "use"_L1)
            lookAtUse(node);
        for (const SvgNode &child : node.children)
            look(child);
    }

    void lookAtProperties(const SvgNode &node)
    {
        lookFor(node, differentProperties());
        for (const QString &property : {u"fill"_s, u"stroke"_s})
            lookAtPaint(node, property);
        const QString style = node.attribute(u"style"_s);
        static const QRegularExpression geometry(
            uR"((?:^|;)\s*(transform|width|height|x|y|cx|cy|r|rx|ry|d)\s*:)"_s);
        if (const auto match = geometry.match(style); match.hasMatch())
            problem(node, u"style: "_s + match.captured(1));
        const QString filter = propertyOf(node, u"filter"_s);
        if (!filter.isEmpty() && filter != "none"_L1 && urlTarget(filter).isEmpty())
            problem(node, u"filter="_s + filter);
        for (const QString &property : {u"clip-path"_s, u"mask"_s, u"filter"_s}) {
            const QString target = urlTarget(propertyOf(node, property));
            if (target.isEmpty())
                continue;
            const SvgNode *used = m_byId.value(target);
            if (!used)
                problem(node, property + u"=#"_s + target);
            else if (propertyOf(*used, u"mask-type"_s) == "alpha"_L1)
                problem(*used, u"mask-type"_s);
        }
    }

    void lookFor(const SvgNode &node, const QHash<QString, QStringList> &different)
    {
        for (auto each = different.begin(); each != different.end(); ++each) {
            const QString value = propertyOf(node, each.key());
            if (!value.isEmpty() && !each.value().contains(value))
                problem(node, each.key());
        }
    }

    void lookAtPaint(const SvgNode &node, const QString &property)
    {
        const QString value = propertyOf(node, property);
        // Inkscape knows neither colours with a transparency of their own nor newer functions.
        static const QRegularExpression colour(
            u"^(rgba|hsla|hwb|lab|lch|color|var|device-\\w+)\\(|^#([0-9a-fA-F]{4}|[0-9a-fA-F]{8})$"_s);
        if (colour.match(value).hasMatch())
            problem(node, property + u'=' + value);
        if (!value.startsWith("url("_L1))
            return;
        const SvgNode *target = m_byId.value(urlTarget(value));
        static const QSet<QString> paints{u"linearGradient"_s, u"radialGradient"_s, u"pattern"_s};
        if (!target)
            problem(node, property + u'=' + value);
        else if (!paints.contains(target->name))
            problem(node, property + u' ' + nameOf(*target));
        else
            lookAtReference(*target, 0);
    }

    /// Inkscape follows xlink:href only.
    bool lookAtReference(const SvgNode &node, int depth)
    {
        constexpr int longestChain = 20;
        if (!node.attribute(u"href"_s).isEmpty() && node.attribute(u"xlink:href"_s).isEmpty()) {
            problem(node, u"href"_s);
            return false;
        }
        const SvgNode *next = m_byId.value(node.attribute(u"xlink:href"_s).mid(1));
        return !next || depth >= longestChain || lookAtReference(*next, depth + 1);
    }

    void lookAtPicture(const SvgNode &image)
    {
        if (!lookAtReference(image, 0))
            return;
        const QString reference = image.attribute(u"xlink:href"_s);
        const qsizetype comma = reference.indexOf(u',');
        const QImage picture = QImage::fromData(
            QByteArray::fromBase64(QStringView(reference).sliced(comma + 1).toLatin1()));
        if (picture.isNull())
            problem(image, u"xlink:href"_s);
    }

    void lookAtUse(const SvgNode &use)
    {
        if (!lookAtReference(use, 0))
            return;
        const QString reference = use.attribute(u"xlink:href"_s);
        const SvgNode *target = m_byId.value(reference.mid(1));
        if (!target)
            problem(use, reference.isEmpty() ? u"xlink:href"_s : reference);
        else if (target->name == "symbol"_L1)
            std::for_each(target->children.begin(), target->children.end(),
                          [this](const SvgNode &child) { look(child); });
        else
            look(*target);
    }

    void lookAtText(const SvgNode &text)
    {
        lookFor(text, differentTextProperties());
        lookForLists(text);
        for (const SvgNode &piece : text.children) {
            if (piece.name.isEmpty())
                continue;
            if (piece.name != "tspan"_L1) {
                problem(piece);
                continue;
            }
            lookAtProperties(piece);
            lookAtText(piece);
        }
    }

    /// A place for each letter.
    void lookForLists(const SvgNode &text)
    {
        for (const QString &attribute : {u"x"_s, u"y"_s, u"dx"_s, u"dy"_s}) {
            if (numbersOf(text.attribute(attribute)).size() > 1)
                problem(text, attribute);
        }
    }

    void lookAtStyleSheet(const SvgNode &sheet)
    {
        QString css;
        for (const SvgNode &text : sheet.children)
            css += text.text;
        for (const auto *different : {&differentProperties(), &differentTextProperties()}) {
            for (auto each = different->begin(); each != different->end(); ++each) {
                const QRegularExpression declaration(u"(^|[;{\\s])"_s + each.key() +
                                                     u"\\s*:\\s*([^;}]*)"_s);
                const auto match = declaration.match(css);
                if (match.hasMatch() && !each.value().contains(match.captured(2).trimmed()))
                    problem(sheet, each.key());
            }
        }
    }

    QHash<QString, const SvgNode *> m_byId;
    QSet<QString> m_said;
    int m_looked = 0;
    std::vector<TemplateProblem> m_problems;
};

} // namespace

std::vector<TemplateProblem> auditDrawing(const SvgNode &root) { return Audit().of(root); }

} // namespace ratingdesk
