// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/svgtree.h"

#include <QHash>
#include <QTransform>

#include <optional>
#include <vector>

namespace ratingdesk {

// What the attributes of SVG elements say.

struct Length
{
    double value;
    QString unit;
};

std::optional<Length> lengthOf(const QString &text);
/// A length in millimetres; plain numbers and pixels only where a user unit is given.
std::optional<double> millimetresOf(const QString &text, std::optional<double> userUnit);
/// All that stand in the text, whatever parts them.
std::vector<double> numbersOf(QStringView text);
/// Of the attribute "transform".
QTransform transformOf(const QString &text);

/// Presentation attributes and style, as far as text boxes care; inner ones win.
using Style = QHash<QString, QString>;

Style styleOf(const SvgNode &node, Style inherited);

/// The value of a property, be it an attribute or in the style of the element.
QString propertyOf(const SvgNode &node, const QString &name);
/// Says it instead of whatever the element says, attribute and style.
void setProperty(SvgNode &node, const QString &name, const QString &value);

} // namespace ratingdesk
