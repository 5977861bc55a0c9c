// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/svgvalues.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

std::optional<Length> lengthOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*([-+]?\d*\.?\d+(?:[eE][-+]?\d+)?)\s*([a-z%]*)\s*$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Length{match.captured(1).toDouble(), match.captured(2)};
}

std::optional<double> millimetresOf(const QString &text, std::optional<double> userUnit)
{
    const auto length = lengthOf(text);
    if (!length || !std::isfinite(length->value))
        return {};
    if (length->unit == "mm"_L1)
        return length->value;
    if (length->unit == "cm"_L1)
        return length->value * 10;
    if (length->unit == "in"_L1)
        return length->value * 25.4;
    if (length->unit == "pt"_L1)
        return length->value * 25.4 / 72;
    if ((length->unit.isEmpty() || length->unit == "px"_L1) && userUnit)
        return length->value * *userUnit;
    return {};
}

std::vector<double> numbersOf(QStringView text)
{
    static const QRegularExpression number(uR"([-+]?\d*\.?\d+(?:[eE][-+]?\d+)?)"_s);
    std::vector<double> numbers;
    for (auto matches = number.globalMatch(text.toString()); matches.hasNext();)
        numbers.push_back(matches.next().captured().toDouble());
    return numbers;
}

QTransform transformOf(const QString &text)
{
    static const QRegularExpression call(uR"((\w+)\s*\(([^)]*)\))"_s);
    QTransform transform;
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        std::vector<double> n = numbersOf(match.capturedView(2));
        const std::size_t given = n.size();
        n.resize(6, 0);
        QTransform step;
        if (name == "matrix"_L1)
            step = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
        else if (name == "translate"_L1)
            step = QTransform::fromTranslate(n[0], n[1]);
        else if (name == "scale"_L1)
            step = QTransform::fromScale(n[0], given > 1 ? n[1] : n[0]);
        else if (name == "rotate"_L1)
            step.translate(n[1], n[2]).rotate(n[0]).translate(-n[1], -n[2]);
        else if (name == "skewX"_L1)
            step.shear(std::tan(n[0] * M_PI / 180), 0);
        else if (name == "skewY"_L1)
            step.shear(0, std::tan(n[0] * M_PI / 180));
        transform = step * transform;
    }
    return transform;
}

Style styleOf(const SvgNode &node, Style inherited)
{
    for (const auto &[name, value] : node.attributes) {
        if (name != "style"_L1)
            inherited.insert(name, value);
    }
    for (const QString &declaration : node.attribute(u"style"_s).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0)
            inherited.insert(declaration.first(colon).trimmed(),
                             declaration.sliced(colon + 1).trimmed());
    }
    return inherited;
}

QString propertyOf(const SvgNode &node, const QString &name)
{
    for (const QString &declaration : node.attribute(u"style"_s).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).first(colon).trimmed() == name)
            return declaration.sliced(colon + 1).trimmed();
    }
    return node.attribute(name).trimmed();
}

void setProperty(SvgNode &node, const QString &name, const QString &value)
{
    QStringList declarations = node.attribute(u"style"_s).split(u';', Qt::SkipEmptyParts);
    declarations.removeIf([&name](const QString &declaration) {
        return declaration.section(u':', 0, 0).trimmed() == name;
    });
    declarations << name + u':' + value;
    node.attributes[u"style"_s] = declarations.join(u';');
}

} // namespace ratingdesk
