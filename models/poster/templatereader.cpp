// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/postertemplate.h"
#include "models/poster/svgvalues.h"
#include "models/poster/templateaudit.h"
#include "models/poster/templatefonts.h"

#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = TemplateProblem::Kind;

constexpr double leastPageSide = 40;      // mm
constexpr double greatestPageSide = 2000; // mm: a banner
constexpr double pixelsPerInch = 96;      // of a CSS pixel

const QHash<QString, Placeholder> &placeholders()
{
    static const QHash<QString, Placeholder> byId{
        {u"portal"_s, Placeholder::Portal},      {u"heading"_s, Placeholder::Heading},
        {u"name"_s, Placeholder::Name},          {u"invitation"_s, Placeholder::Invitation},
        {u"step1"_s, Placeholder::Step1},        {u"step2"_s, Placeholder::Step2},
        {u"step3"_s, Placeholder::Step3},        {u"steps"_s, Placeholder::Steps},
        {u"link-hint"_s, Placeholder::LinkHint}, {u"link"_s, Placeholder::Link},
        {u"footer"_s, Placeholder::Footer},      {u"demo"_s, Placeholder::Demo},
    };
    return byId;
}

/// The id of a place within the element, not counting itself; empty when there is none.
QString placeIn(const SvgNode &node)
{
    for (const SvgNode &child : node.children) {
        if (child.id() == "qr"_L1 || placeholders().contains(child.id()))
            return child.id();
        if (const QString id = placeIn(child); !id.isEmpty())
            return id;
    }
    return {};
}

bool isHidden(const SvgNode &node)
{
    const QString visibility = propertyOf(node, u"visibility"_s);
    bool isNumber = false;
    const double opacity = propertyOf(node, u"opacity"_s).toDouble(&isNumber);
    return propertyOf(node, u"display"_s) == "none"_L1 || visibility == "hidden"_L1 ||
           visibility == "collapse"_L1 || (isNumber && opacity <= 0);
}

const SvgNode *firstNamed(const SvgNode &node, QStringView name)
{
    if (node.name == name)
        return &node;
    for (const SvgNode &child : node.children) {
        if (const SvgNode *found = firstNamed(child, name))
            return found;
    }
    return nullptr;
}

Qt::AlignmentFlag verticalOf(const SvgNode &placeholder, Qt::AlignmentFlag otherwise)
{
    const QString vertical = placeholder.attribute(u"data-vertical"_s);
    return vertical == "top"_L1      ? Qt::AlignTop
           : vertical == "middle"_L1 ? Qt::AlignVCenter
           : vertical == "bottom"_L1 ? Qt::AlignBottom
                                     : otherwise;
}

} // namespace

/// Makes a template of the tree: the page, the boxes, and what is drawn below and above the code.
class TemplateReader
{
public:
    TemplateReader(PosterTemplate &target, const SvgNode &root) : m_template(target), m_root(root)
    {
    }

    std::vector<TemplateProblem> read()
    {
        readPage();
        if (!m_problems.empty())
            return std::move(m_problems);
        findPlaceholders(m_root,
                         QTransform::fromTranslate(-m_viewBox.x(), -m_viewBox.y()) *
                             QTransform::fromScale(m_userUnit, m_userUnit),
                         {}, false);
        if (!m_foundQr)
            problem(Kind::NoQr, {}, 0);
        if (m_problems.empty())
            draw();
        warn();
        return std::move(m_problems);
    }

private:
    void problem(Kind kind, const QString &subject, qint64 line)
    {
        m_problems.push_back({kind, subject, line});
    }

    void readPage()
    {
        const auto width = millimetresOf(m_root.attribute(u"width"_s), {});
        const auto height = millimetresOf(m_root.attribute(u"height"_s), {});
        if (!width || !height) {
            problem(Kind::NoPageSize, {}, m_root.line);
            return;
        }
        const auto fits = [](double side) {
            return side >= leastPageSide && side <= greatestPageSide;
        };
        if (!fits(*width) || !fits(*height)) {
            problem(Kind::PageSizeOutOfRange, u"%1 × %2"_s.arg(*width).arg(*height), m_root.line);
            return;
        }
        m_template.m_size = {*width, *height};
        const std::vector<double> box = numbersOf(m_root.attribute(u"viewBox"_s));
        m_viewBox = box.size() == 4 ? QRectF(box[0], box[1], box[2], box[3])
                                    : QRectF(0, 0, *width * pixelsPerInch / 25.4,
                                             *height * pixelsPerInch / 25.4);
        if (m_viewBox.isEmpty() ||
            std::abs(*width / m_viewBox.width() * m_viewBox.height() / *height - 1) > 0.005) {
            problem(Kind::Distorted, {}, m_root.line);
            return;
        }
        m_userUnit = *width / m_viewBox.width();
    }

    void findPlaceholders(const SvgNode &node, const QTransform &outer, const Style &inherited,
                          bool hiddenAbove)
    {
        const QTransform transform = transformOf(node.attribute(u"transform"_s)) * outer;
        const Style style = styleOf(node, inherited);
        const bool isQr = node.id() == "qr"_L1;
        const bool hidden = hiddenAbove || isHidden(node);
        const auto known = placeholders().find(node.id());
        if (isQr || known != placeholders().end()) {
            m_marks.push_back(&node);
            m_foundQr = m_foundQr || isQr;
            if (!placeIn(node).isEmpty()) {
                m_foundQr = m_foundQr || firstWithId(node, u"qr"_s);
                problem(Kind::NestedPlaces, node.id(), node.line);
                return;
            }
            if (hidden)
                m_looks.push_back({Kind::HiddenPlace, node.id(), node.line});
            const auto box = boxOf(node, outer);
            if (!box)
                return;
            warnOfLook(node, *m_rectangle, inherited);
            if (isQr)
                readQr(node, *box, inherited);
            else
                m_template.m_textBoxes.push_back(
                    {known.value(), *box, textStyleOf(node, outer, inherited)});
            return;
        }
        for (const SvgNode &child : node.children)
            findPlaceholders(child, transform, style, hidden);
    }

    /// What is drawn of a place itself goes for nothing; only a code's frame tells its brackets.
    void warnOfLook(const SvgNode &place, const SvgNode &rectangle, const Style &inherited)
    {
        const Style style = styleOf(rectangle, styleOf(place, inherited));
        const auto paints = [&style](const QString &property, const QString &otherwise) {
            const QString value = style.value(property, otherwise);
            bool isNumber = false;
            const double opacity = style.value(property + u"-opacity"_s).toDouble(&isNumber);
            return value != "none"_L1 && value != "transparent"_L1 && !(isNumber && opacity <= 0);
        };
        const bool isQr = place.id() == "qr"_L1;
        const bool isAlone = place.name == "rect"_L1;
        // A bare rectangle needs a look of its own to be seen while it is drawn.
        const bool fillCounts =
            !isAlone && style.contains(u"fill"_s) && paints(u"fill"_s, u"none"_s);
        const bool isColoured = isQr && style.contains(u"fill"_s) && paints(u"fill"_s, u"none"_s) &&
                                QColor(style.value(u"fill"_s)) != QColor(Qt::white) &&
                                style.value(u"fill-opacity"_s) != "0"_L1;
        const bool strokeCounts = !isQr && !isAlone && paints(u"stroke"_s, u"none"_s);
        if ((!isQr && fillCounts) || isColoured || strokeCounts)
            m_looks.push_back({Kind::LookOfPlace, place.id(), place.line});
        const std::function<void(const SvgNode &)> others = [&](const SvgNode &node) {
            for (const SvgNode &child : node.children) {
                const bool isPart = child.name.isEmpty() || &child == &rectangle ||
                                    child.name == "title"_L1 || child.name == "desc"_L1 ||
                                    (child.name == "text"_L1 && !isQr);
                if (child.name == "g"_L1)
                    others(child);
                else if (!isPart)
                    m_looks.push_back({Kind::NotAsDrawn,
                                       u'<' + child.name + u"> “"_s + place.id() + u'”',
                                       child.line});
            }
        };
        others(place);
    }

    static const SvgNode *firstWithId(const SvgNode &node, const QString &id)
    {
        if (node.id() == id)
            return &node;
        for (const SvgNode &child : node.children) {
            if (const SvgNode *found = firstWithId(child, id))
                return found;
        }
        return nullptr;
    }

    /// The rectangle of a placeholder on the page: the element itself or the first one in it.
    std::optional<QRectF> boxOf(const SvgNode &placeholder, const QTransform &outer)
    {
        QTransform transform = outer;
        const SvgNode *rectangle = nullptr;
        const std::function<bool(const SvgNode &, const QTransform &)> find =
            [&](const SvgNode &node, const QTransform &above) {
                const QTransform here = transformOf(node.attribute(u"transform"_s)) * above;
                if (node.name == "rect"_L1) {
                    rectangle = &node;
                    transform = here;
                    return true;
                }
                return std::any_of(node.children.begin(), node.children.end(),
                                   [&](const SvgNode &child) { return find(child, here); });
            };
        if (!find(placeholder, outer)) {
            problem(Kind::NoBox, placeholder.id(), placeholder.line);
            return {};
        }
        if (transform.type() > QTransform::TxScale || transform.m11() <= 0 ||
            transform.m22() <= 0) {
            problem(Kind::Turned, placeholder.id(), placeholder.line);
            return {};
        }
        const auto number = [&](const QString &attribute) {
            return lengthOf(rectangle->attribute(attribute)).value_or(Length{0, {}}).value;
        };
        const QRectF box = transform.mapRect(
            QRectF(number(u"x"_s), number(u"y"_s), number(u"width"_s), number(u"height"_s)));
        if (box.width() <= 0 || box.height() <= 0) {
            problem(Kind::NoBox, placeholder.id(), placeholder.line);
            return {};
        }
        m_rectangle = rectangle;
        m_rectangleScale = transform.m11();
        const QRectF page(QPointF(), m_template.m_size);
        if (!page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(box)) {
            problem(Kind::OutsidePage, placeholder.id(), placeholder.line);
            return {};
        }
        return box;
    }

    void readQr(const SvgNode &node, const QRectF &box, const Style &inherited)
    {
        PosterTemplate::QrArea &qr = m_template.m_qr;
        qr.box = box;
        const double side = std::min(box.width(), box.height());
        // Without a word of the designer the full link fits at the highest error correction: a
        // symbol of 49 modules and its quiet zone.
        constexpr int modulesOfFullLink = 49 + 2 * 4;
        const auto module = millimetresOf(node.attribute(u"data-module"_s), 1.0);
        qr.module = Millimetres(module.value_or(side / modulesOfFullLink));
        qr.leastWidth =
            Millimetres(millimetresOf(node.attribute(u"data-least-width"_s), 1.0).value_or(0));
        const QString horizontal = node.attribute(u"data-horizontal"_s);
        qr.alignment = (horizontal == "left"_L1    ? Qt::AlignLeft
                        : horizontal == "right"_L1 ? Qt::AlignRight
                                                   : Qt::AlignHCenter) |
                       verticalOf(node, Qt::AlignVCenter);
        constexpr int smallestSymbol = 21 + 2 * 4;
        if (qr.module < PosterTemplate::leastModule || qr.module.value() * smallestSymbol > side)
            problem(Kind::QrTooSmall,
                    QString::number(std::min(qr.module.value(), side / smallestSymbol), 'f', 2),
                    node.line);
        const Style style = styleOf(*m_rectangle, styleOf(node, inherited));
        const QColor stroke(style.value(u"stroke"_s));
        if (stroke.isValid()) {
            qr.bracketColour = stroke;
            qr.bracketWidth =
                millimetresOf(style.value(u"stroke-width"_s, u"1"_s), m_rectangleScale).value_or(0);
        }
    }

    TextStyle textStyleOf(const SvgNode &placeholder, const QTransform &outer,
                          const Style &inherited)
    {
        Style style = styleOf(placeholder, inherited);
        double scale = transformOf(placeholder.attribute(u"transform"_s)).m22() * outer.m22();
        if (placeholder.name != "rect"_L1) {
            if (const SvgNode *text = firstNamed(placeholder, u"text")) {
                style = styleOf(*text, style);
                const QTransform turn = transformOf(text->attribute(u"transform"_s));
                if (turn.type() > QTransform::TxScale || turn.m11() <= 0 || turn.m22() <= 0)
                    problem(Kind::Turned, placeholder.id(), text->line);
                scale *= turn.m22();
                if (const SvgNode *span = firstNamed(*text, u"tspan"))
                    style = styleOf(*span, style);
            }
        }
        TextStyle result;
        result.family = m_fonts.installed(style.value(u"font-family"_s), placeholder.line);
        const QString weight = style.value(u"font-weight"_s);
        result.bold = weight.startsWith("bold"_L1) || weight.toInt() >= 600;
        result.size = millimetresOf(style.value(u"font-size"_s), scale).value_or(5);
        result.size = std::clamp(result.size, 1.0, 500.0);
        result.smallest = millimetresOf(placeholder.attribute(u"data-smallest"_s), 1.0)
                              .value_or(std::max(result.size * 0.6, 2.0));
        result.smallest = std::clamp(result.smallest, 1.0, result.size);
        const auto lineHeight = lengthOf(style.value(u"line-height"_s));
        if (lineHeight && lineHeight->unit.isEmpty())
            result.lineHeight = std::clamp(lineHeight->value, 0.8, 3.0);
        if (const QColor fill(style.value(u"fill"_s)); fill.isValid())
            result.colour = fill;
        const QString anchor = style.value(u"text-anchor"_s);
        result.alignment = (anchor == "middle"_L1 ? Qt::AlignHCenter
                            : anchor == "end"_L1  ? Qt::AlignRight
                                                  : Qt::AlignLeft) |
                           verticalOf(placeholder, Qt::AlignTop);
        return result;
    }

    /// Everything but the placeholders, in two drawings: what comes before the code in the file
    /// lies below it, what comes after lies above.
    void draw()
    {
        for (const bool above : {false, true}) {
            bool pastQr = false;
            bool drawsSomething = false;
            const QByteArray svg = writeSvgTree(m_root, [&](const SvgNode &node) {
                if (std::find(m_marks.begin(), m_marks.end(), &node) != m_marks.end()) {
                    pastQr = pastQr || node.id() == "qr"_L1;
                    return SvgPart::Nothing;
                }
                if (node.name == "svg"_L1 || node.name == "g"_L1)
                    return SvgPart::AskForEach;
                if (node.name == "defs"_L1 || node.name == "style"_L1)
                    return SvgPart::Whole;
                if (pastQr != above)
                    return SvgPart::Nothing;
                drawsSomething = true;
                return SvgPart::Whole;
            });
            if (!drawsSomething)
                continue;
            QSvgRenderer renderer(svg);
            if (!renderer.isValid()) {
                problem(Kind::NotSvg, {}, 0);
                return;
            }
            const QSizeF plane = m_template.m_size / PosterTemplate::drawingUnit;
            (above ? m_template.m_overlay : m_template.m_underlay) =
                VectorDrawing::record(plane, [&](QPainter &painter) {
                    renderer.render(&painter, QRectF(QPointF(), plane));
                });
        }
    }

    void warn()
    {
        const auto has = [this](Placeholder placeholder) {
            return m_template.textBox(placeholder) != nullptr;
        };
        if (!m_problems.empty())
            return;
        std::vector<TemplateProblem> &warnings = m_template.m_warnings;
        if (!has(Placeholder::Name))
            warnings.push_back({Kind::NoName, {}, 0});
        if (!has(Placeholder::Link))
            warnings.push_back({Kind::NoLink, {}, 0});
        if (!has(Placeholder::Steps) && !has(Placeholder::Step2))
            warnings.push_back({Kind::NoSignInHint, {}, 0});
        m_fonts.lookIn(m_root, m_marks);
        for (const auto &[family, line] : m_fonts.missing())
            warnings.push_back({Kind::FontMissing, family, line});
        const auto drawn = auditDrawing(m_root, m_marks);
        warnings.insert(warnings.end(), drawn.begin(), drawn.end());
        warnings.insert(warnings.end(), m_looks.begin(), m_looks.end());
        for (const PosterTemplate::TextBox &box : m_template.m_textBoxes) {
            const QRectF common = box.box & m_template.m_qr.box;
            // Boxes may touch; a millimetre of a code's quiet zone hides no text.
            if (common.width() > 1 && common.height() > 1)
                warnings.push_back({Kind::CodeOverPlace, placeholders().key(box.placeholder), 0});
        }
    }

    PosterTemplate &m_template;
    const SvgNode &m_root;
    QRectF m_viewBox;
    double m_userUnit = 1; ///< mm
    bool m_foundQr = false;
    const SvgNode *m_rectangle = nullptr; ///< of the place that was read last
    double m_rectangleScale = 1;          ///< millimetres to its unit
    std::vector<TemplateProblem> m_looks;
    std::vector<const SvgNode *> m_marks;
    TemplateFonts m_fonts;
    std::vector<TemplateProblem> m_problems;
};

tl::expected<PosterTemplate, std::vector<TemplateProblem>>
PosterTemplate::fromSvg(const QString &id, const QByteArray &svg, const QByteArray &catalogue)
{
    PosterTemplate result;
    result.m_id = id;
    result.m_wording = PosterWording::standard();
    if (!catalogue.isEmpty()) {
        QString what;
        const auto wording = PosterWording::fromJson(catalogue, &what);
        if (!wording)
            return tl::unexpected(std::vector{TemplateProblem{Kind::BadCatalogue, what, 0}});
        result.m_wording = *wording;
    }
    const auto tree = readSvgTree(svg);
    if (!tree)
        return tl::unexpected(tree.error());
    std::vector<TemplateProblem> problems = TemplateReader(result, *tree).read();
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return result;
}

} // namespace ratingdesk
