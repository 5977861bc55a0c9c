// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/postertemplate.h"

#include <functional>
#include <map>
#include <memory>

namespace ratingdesk {

/// An element of an SVG file, or a piece of text (then without a name).
struct SvgNode
{
    QString name;
    std::map<QString, QString> attributes; ///< by qualified name; only SVG's own, xlink and data-*
    std::vector<SvgNode> children;
    QString text;
    qint64 line = 0;

    QString attribute(const QString &key) const
    {
        const auto found = attributes.find(key);
        return found == attributes.end() ? QString() : found->second;
    }
    QString id() const { return attribute(QStringLiteral("id")); }
};

/// Reads the file into a tree of bounded size and depth. Everything that is not SVG proper (editor
/// data, metadata, comments) is left out; what could run, load or explode is a problem.
tl::expected<SvgNode, std::vector<TemplateProblem>> readSvgTree(const QByteArray &svg);

/// What to write of an element.
enum class SvgPart {
    Nothing,
    Whole,      ///< with everything in it
    AskForEach, ///< the element, and of its children what is said of each
};

/// The tree, or the parts of it that `select` names, as an SVG document.
QByteArray writeSvgTree(const SvgNode &root, const std::function<SvgPart(const SvgNode &)> &select);

} // namespace ratingdesk
