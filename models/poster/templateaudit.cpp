// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templateaudit.h"

#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = TemplateProblem::Kind;

/// What Qt SVG paints, or leaves out as everybody does.
bool isPainted(const QString &element)
{
    static const QSet<QString> painted{
        u"g"_s,        u"rect"_s,    u"circle"_s,         u"ellipse"_s,        u"line"_s,
        u"polyline"_s, u"polygon"_s, u"path"_s,           u"text"_s,           u"tspan"_s,
        u"image"_s,    u"use"_s,     u"switch"_s,         u"defs"_s,           u"style"_s,
        u"title"_s,    u"desc"_s,    u"linearGradient"_s, u"radialGradient"_s, u"solidColor"_s,
        u"stop"_s};
    return painted.contains(element);
}

/// Properties that change the picture and are not known to the painter, when they say anything but
/// one of these.
const QHash<QString, QStringList> &unknownProperties()
{
    static const QHash<QString, QStringList> unknown{
        {u"clip-path"_s, {u"none"_s}},
        {u"clip"_s, {u"auto"_s}},
        {u"mask"_s, {u"none"_s}},
        {u"filter"_s, {u"none"_s}},
        {u"marker"_s, {u"none"_s}},
        {u"marker-start"_s, {u"none"_s}},
        {u"marker-mid"_s, {u"none"_s}},
        {u"marker-end"_s, {u"none"_s}},
        {u"mix-blend-mode"_s, {u"normal"_s}},
        {u"paint-order"_s, {u"normal"_s}},
        {u"transform-origin"_s, {}},
    };
    return unknown;
}

/// The same for text.
const QHash<QString, QStringList> &unknownTextProperties()
{
    static const QHash<QString, QStringList> unknown{
        {u"shape-inside"_s, {u"none"_s}},
        {u"inline-size"_s, {u"0"_s, u"auto"_s}},
        {u"baseline-shift"_s, {u"0"_s, u"baseline"_s}},
        {u"letter-spacing"_s, {u"0"_s, u"0px"_s, u"normal"_s}},
        {u"word-spacing"_s, {u"0"_s, u"0px"_s, u"normal"_s}},
        {u"text-decoration"_s, {u"none"_s}},
        {u"text-decoration-line"_s, {u"none"_s}},
        {u"writing-mode"_s, {u"lr"_s, u"lr-tb"_s, u"horizontal-tb"_s}},
        {u"font-stretch"_s, {u"normal"_s}},
        {u"font-variant"_s, {u"normal"_s}},
        {u"text-transform"_s, {u"none"_s}},
        {u"textLength"_s, {}},
        {u"rotate"_s, {u"0"_s}},
        {u"dx"_s, {u"0"_s}},
        {u"dy"_s, {u"0"_s}},
    };
    return unknown;
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
    explicit Audit(const std::vector<const SvgNode *> &places) : m_places(places) {}

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
        if (node.name.isEmpty() ||
            std::find(m_places.begin(), m_places.end(), &node) != m_places.end())
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
        lookFor(node, unknownProperties());
        for (const QString &property : {u"fill"_s, u"stroke"_s})
            lookAtPaint(node, property);
        static const QSet<QString> lengths{
            u"x"_s,  u"y"_s,  u"width"_s, u"height"_s,       u"cx"_s,
            u"cy"_s, u"r"_s,  u"rx"_s,    u"ry"_s,           u"x1"_s,
            u"y1"_s, u"x2"_s, u"y2"_s,    u"stroke-width"_s, u"font-size"_s};
        static const QRegularExpression absolute(u"^[-+.0-9eE]+(mm|cm|in|pt|pc|em|ex|rem)$"_s);
        for (const QString &length : lengths) {
            const QString value = propertyOf(node, length);
            if (absolute.match(value).hasMatch())
                problem(node, length + u'=' + value);
        }
        const QString style = node.attribute(u"style"_s);
        static const QRegularExpression transform(u"(^|;)\\s*transform\\s*:"_s);
        if (style.contains(transform))
            problem(node, u"style: transform"_s);
    }

    void lookFor(const SvgNode &node, const QHash<QString, QStringList> &unknown)
    {
        for (auto each = unknown.begin(); each != unknown.end(); ++each) {
            const QString value = propertyOf(node, each.key());
            if (!value.isEmpty() && !each.value().contains(value))
                problem(node, each.key());
        }
    }

    void lookAtPaint(const SvgNode &node, const QString &property)
    {
        const QString value = propertyOf(node, property);
        static const QRegularExpression function(
            u"^(rgba|hsla?|hwb|lab|lch|color|var|device-\\w+)\\("_s);
        if (function.match(value).hasMatch() || value.startsWith("context-"_L1))
            problem(node, property + u'=' + value);
        if (!value.startsWith("url("_L1))
            return;
        const SvgNode *target = m_byId.value(urlTarget(value));
        const bool isGradient =
            target && (target->name == "linearGradient"_L1 || target->name == "radialGradient"_L1 ||
                       target->name == "solidColor"_L1);
        if (!isGradient)
            problem(node, target ? property + u' ' + nameOf(*target) : property + u'=' + value);
        else
            lookAtGradient(*target, 0);
    }

    void lookAtGradient(const SvgNode &gradient, int depth)
    {
        constexpr int longestChain = 20;
        if (!gradient.attribute(u"href"_s).isEmpty() &&
            gradient.attribute(u"xlink:href"_s).isEmpty())
            problem(gradient, u"href"_s);
        for (const SvgNode &stop : gradient.children) {
            const QString opacity = propertyOf(stop, u"stop-opacity"_s);
            bool isNumber = false;
            const double value = opacity.toDouble(&isNumber);
            // A PDF has no gradients of transparency: they come out solid.
            if (stop.name == "stop"_L1 && !opacity.isEmpty() && (!isNumber || value < 1))
                problem(gradient, u"stop-opacity"_s);
        }
        const SvgNode *next = m_byId.value(gradient.attribute(u"xlink:href"_s).mid(1));
        if (next && depth < longestChain)
            lookAtGradient(*next, depth + 1);
    }

    void lookAtPicture(const SvgNode &image)
    {
        const QString reference = image.attribute(u"xlink:href"_s);
        if (reference.isEmpty()) {
            problem(image, image.attribute(u"href"_s).isEmpty() ? u"xlink:href"_s : u"href"_s);
            return;
        }
        const qsizetype comma = reference.indexOf(u',');
        const QImage picture = QImage::fromData(
            QByteArray::fromBase64(QStringView(reference).sliced(comma + 1).toLatin1()));
        if (picture.isNull()) {
            problem(image, u"xlink:href"_s);
            return;
        }
        // Without the word "none" a picture keeps its proportions; the painter stretches it.
        const double width = image.attribute(u"width"_s).toDouble();
        const double height = image.attribute(u"height"_s).toDouble();
        const bool maybeStretched =
            width > 0 && height > 0 &&
            std::abs(width / height * picture.height() / picture.width() - 1) > 0.02;
        if (maybeStretched && image.attribute(u"preserveAspectRatio"_s) != "none"_L1)
            problem(image, u"preserveAspectRatio"_s);
    }

    void lookAtUse(const SvgNode &use)
    {
        const QString reference = use.attribute(u"xlink:href"_s);
        if (reference.isEmpty()) {
            problem(use, use.attribute(u"href"_s).isEmpty() ? u"xlink:href"_s : u"href"_s);
            return;
        }
        const SvgNode *target = m_byId.value(reference.mid(1));
        if (!target || !isPainted(target->name))
            problem(use, target ? nameOf(*target) : reference);
        else
            look(*target);
    }

    void lookAtText(const SvgNode &text)
    {
        lookFor(text, unknownTextProperties());
        int lines = 0;
        lookAtPieces(text, 0, lines);
        // All pieces of a text are set one after the other, wherever they are said to stand.
        if (lines > 1)
            problem(text, u"<tspan> x, y"_s);
    }

    void lookAtPieces(const SvgNode &node, int depth, int &lines)
    {
        for (const SvgNode &piece : node.children) {
            if (piece.name.isEmpty())
                continue;
            if (piece.name != "tspan"_L1) {
                problem(piece);
                continue;
            }
            lookFor(piece, unknownTextProperties());
            lookAtProperties(piece);
            const bool hasPlace =
                !piece.attribute(u"x"_s).isEmpty() || !piece.attribute(u"y"_s).isEmpty();
            lines += hasPlace ? 1 : 0;
            if (piece.attribute(u"x"_s).simplified().contains(u' ') ||
                piece.attribute(u"y"_s).simplified().contains(u' '))
                problem(piece, u"x, y"_s);
            if (hasPlace && depth > 0)
                problem(piece, u"x, y"_s);
            lookAtPieces(piece, depth + 1, lines);
        }
    }

    void lookAtStyleSheet(const SvgNode &sheet)
    {
        QString css;
        for (const SvgNode &text : sheet.children)
            css += text.text;
        for (const auto *unknown : {&unknownProperties(), &unknownTextProperties()}) {
            for (auto each = unknown->begin(); each != unknown->end(); ++each) {
                const QRegularExpression declaration(u"(^|[;{\\s])"_s + each.key() +
                                                     u"\\s*:\\s*([^;}]*)"_s);
                const auto match = declaration.match(css);
                if (match.hasMatch() && !each.value().contains(match.captured(2).trimmed()))
                    problem(sheet, each.key());
            }
        }
    }

    const std::vector<const SvgNode *> &m_places;
    QHash<QString, const SvgNode *> m_byId;
    QSet<QString> m_said;
    std::vector<TemplateProblem> m_problems;
};

} // namespace

QString propertyOf(const SvgNode &node, const QString &name)
{
    for (const QString &declaration : node.attribute(u"style"_s).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).first(colon).trimmed() == name)
            return declaration.sliced(colon + 1).trimmed();
    }
    return node.attribute(name).trimmed();
}

std::vector<TemplateProblem> auditDrawing(const SvgNode &root,
                                          const std::vector<const SvgNode *> &places)
{
    return Audit(places).of(root);
}

} // namespace ratingdesk
