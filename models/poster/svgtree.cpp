// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/svgtree.h"

#include "models/poster/svgvalues.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = TemplateProblem::Kind;

constexpr int maxElements = 20'000;
constexpr int deepestNesting = 100;
constexpr qint64 maxPixels = 40'000'000;

constexpr char16_t svgNamespace[] = u"http://www.w3.org/2000/svg";
constexpr char16_t xlinkNamespace[] = u"http://www.w3.org/1999/xlink";

bool isActive(QStringView element)
{
    static const QSet<QString> active{
        u"script"_s,  u"foreignobject"_s,    u"animate"_s, u"animatecolor"_s, u"animatemotion"_s,
        u"set"_s,     u"animatetransform"_s, u"iframe"_s,  u"audio"_s,        u"video"_s,
        u"handler"_s, u"listener"_s,         u"discard"_s};
    return active.contains(element.toString().toLower());
}

/// What the text refers to outside of the file, by url(…), @import or as an address.
QString outsideReference(const QString &text)
{
    static const QRegularExpression url(uR"(url\(\s*['"]?([^)'"]*))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = url.globalMatch(text); matches.hasNext();) {
        const QString target = matches.next().captured(1).trimmed();
        if (!target.startsWith(u'#'))
            return target.left(80);
    }
    // CSS may spell its keywords with escapes; an honest style sheet has neither.
    if (text.contains("@import"_L1, Qt::CaseInsensitive) || text.contains(u'\\'))
        return text.left(80);
    return {};
}

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &svg) : m_xml(svg) {}

    tl::expected<SvgNode, std::vector<TemplateProblem>> read()
    {
        SvgNode root;
        while (!m_xml.atEnd() && m_problems.size() < 20) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // Entities could expand without end. A document type alone is only a name: the
                // reader never fetches it.
                if (!m_xml.entityDeclarations().isEmpty()) {
                    problem(Kind::ActiveContent, u"<!ENTITY>"_s);
                    m_stopped = true;
                }
                break;
            case QXmlStreamReader::ProcessingInstruction:
                if (m_xml.processingInstructionTarget() == "xml-stylesheet"_L1)
                    problem(Kind::ExternalReference, u"xml-stylesheet"_s);
                break;
            case QXmlStreamReader::StartElement:
                if (m_xml.namespaceUri() != QStringView(svgNamespace) || m_xml.name() != "svg"_L1) {
                    problem(Kind::NotSvg, m_xml.name().toString());
                    return fail();
                }
                root = element(0);
                break;
            default:
                break;
            }
            if (m_stopped)
                return fail();
        }
        if (m_xml.hasError())
            problem(Kind::NotSvg, m_xml.errorString());
        else if (root.name.isEmpty())
            problem(Kind::NotSvg, {});
        if (m_problems.empty())
            checkUses(root);
        if (!m_problems.empty())
            return fail();
        return root;
    }

private:
    tl::unexpected<std::vector<TemplateProblem>> fail()
    {
        return tl::unexpected(std::move(m_problems));
    }

    void problem(Kind kind, const QString &subject)
    {
        m_problems.push_back({kind, subject, m_xml.lineNumber()});
    }

    /// The element the reader stands on, up to and including its end.
    SvgNode element(int depth)
    {
        SvgNode node;
        node.name = m_xml.name().toString();
        node.line = m_xml.lineNumber();
        if (++m_elements > maxElements || depth > deepestNesting) {
            problem(Kind::TooLarge, node.name);
            m_stopped = true;
            return node;
        }
        if (isActive(node.name))
            problem(Kind::ActiveContent, u'<' + node.name + u'>');
        readAttributes(node);
        checkEffect(node);
        while (!m_stopped && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_xml.namespaceUri() != QStringView(svgNamespace) ||
                    m_xml.name() == "metadata"_L1) {
                    skipForeign();
                } else {
                    node.children.push_back(element(depth + 1));
                }
                break;
            case QXmlStreamReader::Characters: {
                SvgNode text;
                text.text = m_xml.text().toString();
                if (node.name == "style"_L1) {
                    if (const QString target = outsideReference(text.text); !target.isEmpty())
                        problem(Kind::ExternalReference, target);
                }
                if (!m_xml.isWhitespace() || node.name == "text"_L1 || node.name == "tspan"_L1)
                    node.children.push_back(std::move(text));
                break;
            }
            case QXmlStreamReader::EndElement:
                return node;
            default:
                break;
            }
        }
        return node;
    }

    void skipForeign()
    {
        int open = 1;
        while (open > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            open += token == QXmlStreamReader::StartElement ? 1
                    : token == QXmlStreamReader::EndElement ? -1
                                                            : 0;
        }
    }

    void readAttributes(SvgNode &node)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QString name = attribute.name().toString();
            const QString value = attribute.value().toString();
            const bool isXlink = attribute.namespaceUri() == QStringView(xlinkNamespace);
            const bool isXml = attribute.prefix() == "xml"_L1;
            if (!attribute.namespaceUri().isEmpty() && !isXlink && !isXml)
                continue;
            if (name.startsWith("on"_L1, Qt::CaseInsensitive) && !isXlink)
                problem(Kind::ActiveContent, name);
            if (name == "href"_L1 || name == "src"_L1 || isXml)
                checkReference(name, value);
            if (const QString target = outsideReference(value); !target.isEmpty())
                problem(Kind::ExternalReference, target);
            node.attributes[isXlink ? u"xlink:"_s + name : isXml ? u"xml:"_s + name : name] = value;
        }
        if (const QString id = node.id(); !id.isEmpty()) {
            if (m_ids.contains(id))
                problem(Kind::DuplicateId, id);
            m_ids.insert(id);
        }
    }

    void checkReference(const QString &name, const QString &value)
    {
        if (name == "space"_L1 || name == "lang"_L1 || value.startsWith(u'#'))
            return;
        static const QRegularExpression embedded(uR"(^data:image/(png|jpe?g);base64,)"_s);
        const auto match = embedded.match(value);
        if (!match.hasMatch()) {
            static const QRegularExpression otherPicture(uR"(^data:image/([\w.+-]+))"_s);
            const auto other = otherPicture.match(value);
            if (other.hasMatch())
                problem(Kind::PictureForm, other.captured(1));
            else
                problem(Kind::ExternalReference, value.left(80));
            return;
        }
        QByteArray bytes =
            QByteArray::fromBase64(QStringView(value).sliced(match.capturedEnd()).toLatin1());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer).size();
        m_pixels += qint64(size.width()) * size.height();
        if (m_pixels > maxPixels)
            problem(Kind::TooLarge, u"<image>"_s);
    }

    /// A few clones of clones could draw millions of elements.
    void checkUses(const SvgNode &root)
    {
        QHash<QString, const SvgNode *> byId;
        const std::function<void(const SvgNode &)> index = [&](const SvgNode &node) {
            if (!node.id().isEmpty())
                byId.insert(node.id(), &node);
            for (const SvgNode &child : node.children)
                index(child);
        };
        index(root);
        constexpr qint64 endless = maxElements + 1;
        QHash<const SvgNode *, qint64> drawn; // elements, with those of clones; -1: being counted
        int depth = 0;
        const std::function<qint64(const SvgNode &)> count = [&](const SvgNode &node) -> qint64 {
            if (depth > 2 * deepestNesting)
                return endless;
            if (const auto known = drawn.constFind(&node); known != drawn.constEnd())
                return *known < 0 ? endless : *known;
            drawn[&node] = -1;
            ++depth;
            qint64 elements = 1;
            for (const SvgNode &child : node.children)
                elements = std::min(elements + count(child), endless);
            if (node.name == "use"_L1) {
                QString target = node.attribute(u"xlink:href"_s);
                if (target.isEmpty())
                    target = node.attribute(u"href"_s);
                if (const SvgNode *original = byId.value(target.mid(1)))
                    elements = std::min(elements + count(*original), endless);
                if (elements == endless)
                    m_problems.push_back({Kind::TooLarge, u"<use>"_s, node.line});
            }
            --depth;
            return drawn[&node] = elements;
        };
        count(root);
    }

    /// What would keep the painter busy for minutes.
    void checkEffect(const SvgNode &node)
    {
        if (!node.name.startsWith("fe"_L1))
            return;
        constexpr int mostEffects = 200;
        const auto above = [&node](const QString &attribute, double limit) {
            for (const double number : numbersOf(node.attribute(attribute))) {
                if (number > limit)
                    return true;
            }
            return false;
        };
        if (++m_effects > mostEffects || above(u"numOctaves"_s, 10) || above(u"order"_s, 10) ||
            (node.name == "feMorphology"_L1 && above(u"radius"_s, 10)))
            problem(Kind::TooLarge, u'<' + node.name + u'>');
    }

    QXmlStreamReader m_xml;
    std::vector<TemplateProblem> m_problems;
    QSet<QString> m_ids;
    int m_elements = 0;
    int m_effects = 0;
    qint64 m_pixels = 0;
    bool m_stopped = false;
};

void writeNode(QXmlStreamWriter &xml, const SvgNode &node,
               const std::function<SvgPart(const SvgNode &)> &select)
{
    if (node.name.isEmpty()) {
        xml.writeCharacters(node.text);
        return;
    }
    const SvgPart part = select(node);
    if (part == SvgPart::Nothing)
        return;
    xml.writeStartElement(node.name);
    if (node.name == "svg"_L1) {
        xml.writeAttribute(u"xmlns"_s, QString::fromUtf16(svgNamespace));
        xml.writeAttribute(u"xmlns:xlink"_s, QString::fromUtf16(xlinkNamespace));
    }
    for (const auto &[name, value] : node.attributes)
        xml.writeAttribute(name, value);
    static const std::function<SvgPart(const SvgNode &)> everything = [](const SvgNode &) {
        return SvgPart::Whole;
    };
    for (const SvgNode &child : node.children)
        writeNode(xml, child, part == SvgPart::Whole ? everything : select);
    xml.writeEndElement();
}

} // namespace

tl::expected<SvgNode, std::vector<TemplateProblem>> readSvgTree(const QByteArray &svg)
{
    if (svg.size() > largestTemplateFile)
        return tl::unexpected(std::vector{TemplateProblem{Kind::TooLarge, {}, 0}});
    return TreeReader(svg).read();
}

QByteArray writeSvgTree(const SvgNode &root, const std::function<SvgPart(const SvgNode &)> &select)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    writeNode(xml, root, select);
    xml.writeEndDocument();
    return bytes;
}

} // namespace ratingdesk
