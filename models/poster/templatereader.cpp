// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/postertemplate.h"
#include "models/poster/svgvalues.h"
#include "models/poster/templateaudit.h"
#include "models/poster/templatefonts.h"
#include "models/poster/templatelayers.h"

#include <QHash>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = TemplateProblem::Kind;

constexpr double leastPageSide = 20;      // mm
constexpr double greatestPageSide = 2000; // mm: a banner
constexpr int leastPixels = 40;           // a banner of 468 by 60 is the lowest in use
constexpr double pixelsPerInch = 96;      // of a CSS pixel

const QHash<QString, Placeholder> &placeholders()
{
    static const QHash<QString, Placeholder> byId{
        {u"portal"_s, Placeholder::Portal},
        {u"heading"_s, Placeholder::Heading},
        {u"name"_s, Placeholder::Name},
        {u"invitation"_s, Placeholder::Invitation},
        {u"step1"_s, Placeholder::Step1},
        {u"step2"_s, Placeholder::Step2},
        {u"step3"_s, Placeholder::Step3},
        {u"steps"_s, Placeholder::Steps},
        {u"link-hint"_s, Placeholder::LinkHint},
        {u"link"_s, Placeholder::Link},
        {u"footer"_s, Placeholder::Footer},
        {u"demo"_s, Placeholder::Demo},
        {u"caution"_s, Placeholder::Caution},
        {u"host"_s, Placeholder::Host},
        {u"short-name"_s, Placeholder::ShortName},
        {u"stand-code"_s, Placeholder::StandCode},
    };
    return byId;
}

struct Place
{
    bool isQr = false;
    Placeholder placeholder = Placeholder::Name;
    std::optional<Language> language;
};

/// What an id stands for: "qr", "name", or "steps-be" for one of several languages.
std::optional<Place> placeOfId(const QString &id)
{
    if (id == "qr"_L1)
        return Place{true, {}, {}};
    if (const auto known = placeholders().constFind(id); known != placeholders().constEnd())
        return Place{false, *known, {}};
    for (const auto &[suffix, language] : {std::pair{u"-ru"_s, Language::Russian},
                                           {u"-be"_s, Language::Belarusian},
                                           {u"-en"_s, Language::English}}) {
        const auto known = placeholders().constFind(id.chopped(id.endsWith(suffix) ? 3 : 0));
        if (id.endsWith(suffix) && known != placeholders().constEnd())
            return Place{false, *known, language};
    }
    return {};
}

/// What is in there is drawn elsewhere or not at all.
bool isDefinition(const SvgNode &node)
{
    static const QSet<QString> names{u"defs"_s,   u"symbol"_s,  u"clipPath"_s, u"mask"_s,
                                     u"marker"_s, u"pattern"_s, u"filter"_s};
    return names.contains(node.name);
}

QString textIn(const SvgNode &node)
{
    QString text = node.text;
    for (const SvgNode &child : node.children)
        text += textIn(child) + (child.name.isEmpty() ? QString() : u" "_s);
    return text;
}

/// The id of a place within the element, not counting itself; empty when there is none.
QString placeIn(const SvgNode &node)
{
    for (const SvgNode &child : node.children) {
        if (placeOfId(child.id()))
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
    TemplateReader(PosterTemplate &target, SvgNode &root) : m_template(target), m_root(root) {}

    std::vector<TemplateProblem> read()
    {
        readPage();
        if (!m_problems.empty())
            return std::move(m_problems);
        findPlaceholders(m_root,
                         QTransform::fromTranslate(-m_viewBox.x(), -m_viewBox.y()) *
                             QTransform::fromScale(m_userUnit, m_userUnit),
                         {}, false);
        if (!m_foundQr && !m_template.m_isInPixels)
            problem(Kind::NoQr, {}, 0);
        findClones(m_root);
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
        const QString widthText = m_root.attribute(u"width"_s);
        const QString heightText = m_root.attribute(u"height"_s);
        constexpr double pixel = 25.4 / pixelsPerInch;
        const auto width = millimetresOf(widthText, pixel);
        const auto height = millimetresOf(heightText, pixel);
        if (!width || !height) {
            problem(Kind::NoPageSize, {}, m_root.line);
            return;
        }
        m_template.m_isInPixels = !millimetresOf(widthText, {}) && !millimetresOf(heightText, {});
        const double least = m_template.m_isInPixels ? leastPixels * pixel : leastPageSide;
        const auto fits = [least](double side) {
            return side >= least && side <= greatestPageSide;
        };
        if (!fits(*width) || !fits(*height)) {
            problem(Kind::PageSizeOutOfRange, u"%1 × %2"_s.arg(*width).arg(*height), m_root.line);
            return;
        }
        m_template.m_size = {*width, *height};
        m_template.m_title = titleOfRoot();
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

    /// What the drawing's author calls it: Inkscape's "Document properties, Metadata, Title".
    QString titleOfRoot() const
    {
        constexpr qsizetype longestTitle = 80;
        for (const SvgNode &child : m_root.children) {
            if (child.name == "title"_L1)
                return textIn(child).simplified().left(longestTitle);
        }
        return {};
    }

    void findPlaceholders(SvgNode &node, const QTransform &outer, const Style &inherited,
                          bool hiddenAbove)
    {
        if (isDefinition(node))
            return;
        m_outer.insert(&node, outer);
        const QTransform transform = transformOf(node.attribute(u"transform"_s)) * outer;
        const Style style = styleOf(node, inherited);
        const bool hidden = hiddenAbove || isHidden(node);
        if (const auto place = placeOfId(node.id())) {
            readPlace(node, *place, outer, inherited, hidden);
            return;
        }
        for (SvgNode &child : node.children)
            findPlaceholders(child, transform, style, hidden);
    }

    void readPlace(SvgNode &node, const Place &place, const QTransform &outer,
                   const Style &inherited, bool hidden)
    {
        m_foundQr = m_foundQr || place.isQr;
        if (!placeIn(node).isEmpty()) {
            m_foundQr = m_foundQr || firstWithId(node, u"qr"_s);
            problem(Kind::NestedPlaces, node.id(), node.line);
            return;
        }
        if (hidden) {
            if (place.isQr)
                problem(Kind::HiddenQr, {}, node.line);
            else
                m_warnings.push_back({Kind::HiddenPlace, node.id(), node.line});
            return;
        }
        const auto box = boxOf(node, outer);
        if (!box)
            return;
        if (place.isQr) {
            readQr(node, *box, inherited);
        } else {
            m_template.m_textBoxes.push_back(
                {place.placeholder, *box, textStyleOf(node, outer, inherited), place.language});
            warnOfText(node, place);
        }
        leavePanel(node, place, inherited);
        m_marks.push_back({&node, *box});
    }

    /// Of the text only the look is taken, and of the look not everything.
    void warnOfText(const SvgNode &node, const Place &place)
    {
        const SvgNode *text = node.name == "rect"_L1 ? nullptr : firstNamed(node, u"text");
        if (!text)
            return;
        static const QHash<QString, QStringList> notTaken{
            {u"letter-spacing"_s, {u"0"_s, u"0px"_s, u"normal"_s}},
            {u"word-spacing"_s, {u"0"_s, u"0px"_s, u"normal"_s}},
            {u"font-style"_s, {u"normal"_s}},
            {u"font-stretch"_s, {u"normal"_s}},
            {u"font-variant"_s, {u"normal"_s}},
            {u"text-decoration"_s, {u"none"_s}},
            {u"stroke"_s, {u"none"_s}},
            {u"opacity"_s, {u"1"_s}},
            {u"filter"_s, {u"none"_s}},
        };
        for (auto each = notTaken.begin(); each != notTaken.end(); ++each) {
            const QString value = propertyOf(*text, each.key());
            if (!value.isEmpty() && !each.value().contains(value))
                m_warnings.push_back({Kind::NotAsDrawn,
                                      u"<text> “"_s + node.id() + u"”: "_s + each.key(),
                                      text->line});
        }
        const QString words = textIn(*text).simplified();
        if (!words.isEmpty() && words.compare(node.id(), Qt::CaseInsensitive) != 0 &&
            !m_template.m_wording.isKnown(placeholders().key(place.placeholder), words))
            m_warnings.push_back({Kind::WordsNotTaken, node.id(), text->line});
    }

    /// What is drawn of a place itself: everything but its text, and of the code's rectangle the
    /// frame, which becomes corner brackets. A rectangle without a word of its look only says how
    /// much room there is.
    static void leavePanel(SvgNode &node, const Place &place, const Style &inherited)
    {
        const Style style = styleOf(node, inherited);
        if (node.name != "rect"_L1) {
            std::erase_if(node.children,
                          [](const SvgNode &child) { return child.name == "text"_L1; });
            for (SvgNode &child : node.children)
                leavePanel(child, place, style);
            std::erase_if(node.children, [](const SvgNode &child) {
                return child.name.isEmpty() || (child.name == "g"_L1 && child.children.empty());
            });
            return;
        }
        if (place.isQr)
            setProperty(node, u"stroke"_s, u"none"_s);
        const auto paints = [&](const QString &property) {
            const QString value = propertyOf(node, property);
            const QString effective = value.isEmpty() ? style.value(property) : value;
            return !effective.isEmpty() && effective != "none"_L1;
        };
        if (!style.contains(u"fill"_s))
            setProperty(node, u"fill"_s, u"none"_s);
        if (!paints(u"fill"_s) && (place.isQr || !paints(u"stroke"_s))) {
            node.name = u"g"_s; // nothing to be seen
            node.children.clear();
        }
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
        constexpr double pixel = 25.4 / pixelsPerInch;
        const double even = side / modulesOfFullLink;
        qr.module = Millimetres(
            module.value_or(m_template.m_isInPixels ? std::floor(even / pixel) * pixel : even));
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

    /// A clone of the group that holds all places has them filled once more.
    void findClones(const SvgNode &node)
    {
        if (isDefinition(node))
            return;
        if (node.name == "use"_L1) {
            const QString id = node.attribute(u"xlink:href"_s).mid(1);
            const SvgNode *original = id.isEmpty() ? nullptr : firstWithId(m_root, id);
            const auto held = std::count_if(m_marks.begin(), m_marks.end(), [&](const auto &mark) {
                return original && holds(*original, mark.node);
            });
            if (held == 0)
                return;
            if (static_cast<std::size_t>(held) < m_marks.size()) {
                problem(Kind::PartlyCloned, node.id(), node.line);
                return;
            }
            const auto number = [&](const QString &attribute) {
                return lengthOf(node.attribute(attribute)).value_or(Length{0, {}}).value;
            };
            const QTransform copy = m_outer.value(original).inverted() *
                                    QTransform::fromTranslate(number(u"x"_s), number(u"y"_s)) *
                                    transformOf(node.attribute(u"transform"_s)) *
                                    m_outer.value(&node);
            if (std::abs(copy.determinant() - 1) > 0.001 || copy.type() > QTransform::TxRotate)
                problem(Kind::Turned, node.id(), node.line);
            m_clones.push_back(&node);
            m_template.m_copies.push_back(copy);
        }
        for (const SvgNode &child : node.children)
            findClones(child);
    }

    static bool holds(const SvgNode &node, const SvgNode *wanted)
    {
        return &node == wanted ||
               std::any_of(node.children.begin(), node.children.end(),
                           [wanted](const SvgNode &child) { return holds(child, wanted); });
    }

    void draw()
    {
        auto cut =
            TemplateLayers::cut(m_root, m_marks, m_clones, m_template.m_copies, m_template.m_size);
        if (!cut) {
            problem(Kind::NotSvg, cut.error(), 0);
            return;
        }
        m_template.m_layers = std::move(cut->layers);
        std::size_t box = 0;
        for (std::size_t mark = 0; mark < m_marks.size(); ++mark) {
            const bool isQr = m_marks[mark].node->id() == "qr"_L1;
            (isQr ? m_template.m_qr.layer : m_template.m_textBoxes[box++].layer) =
                cut->layerOfMark[mark];
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
        if (!m_template.m_isInPixels) {
            // The root says what is missing on purpose, as on a small sticker.
            const QStringList without =
                m_root.attribute(u"data-without"_s).simplified().split(u' ');
            const bool hasName = has(Placeholder::Name) || has(Placeholder::ShortName);
            if (!hasName && !without.contains("name"_L1))
                warnings.push_back({Kind::NoName, {}, 0});
            if (!has(Placeholder::Link) && !has(Placeholder::Host) && !without.contains("link"_L1))
                warnings.push_back({Kind::NoLink, {}, 0});
            if (!has(Placeholder::Steps) && !has(Placeholder::Step2) &&
                !without.contains("steps"_L1))
                warnings.push_back({Kind::NoSignInHint, {}, 0});
        }
        m_fonts.lookIn(m_root);
        for (const auto &[family, line] : m_fonts.missing())
            warnings.push_back({Kind::FontMissing, family, line});
        const auto drawn = auditDrawing(m_root);
        warnings.insert(warnings.end(), drawn.begin(), drawn.end());
        warnings.insert(warnings.end(), m_warnings.begin(), m_warnings.end());
        for (const PosterTemplate::TextBox &box : m_template.m_textBoxes) {
            const QRectF common = box.box & m_template.m_qr.box;
            // Boxes may touch; a millimetre of a code's quiet zone hides no text.
            if (common.width() > 1 && common.height() > 1)
                warnings.push_back({Kind::CodeOverPlace, placeId(box), 0});
        }
    }

    PosterTemplate &m_template;
    SvgNode &m_root;
    QRectF m_viewBox;
    double m_userUnit = 1; ///< mm
    bool m_foundQr = false;
    const SvgNode *m_rectangle = nullptr; ///< of the place that was read last
    double m_rectangleScale = 1;          ///< millimetres to its unit
    std::vector<TemplateProblem> m_warnings;
    std::vector<TemplateMark> m_marks; ///< in the order of the file
    std::vector<const SvgNode *> m_clones;
    QHash<const SvgNode *, QTransform> m_outer; ///< what lies around an element, to mm on the page
    TemplateFonts m_fonts;
    std::vector<TemplateProblem> m_problems;
};

QString placeId(const PosterTemplate::TextBox &box)
{
    const QString id = placeholders().key(box.placeholder);
    if (!box.language)
        return id;
    return id + (*box.language == Language::Russian      ? u"-ru"_s
                 : *box.language == Language::Belarusian ? u"-be"_s
                                                         : u"-en"_s);
}

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
    auto tree = readSvgTree(svg);
    if (!tree)
        return tl::unexpected(tree.error());
    std::vector<TemplateProblem> problems = TemplateReader(result, *tree).read();
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return result;
}

} // namespace ratingdesk
