// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demonames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ratingdesk::demo {

namespace {

/// Fills in the templates of one node in one language.
class Template
{
public:
    using Side = QString Bilingual::*;

    Template(const Node &node, const Bilingual &parent, Side side)
        : m_node(node), m_parent(parent), m_side(side)
    {
    }

    QString filled(QStringView text) const
    {
        QString result;
        qsizetype position = 0;
        while (true) {
            const qsizetype open = text.indexOf(u'{', position);
            if (open < 0)
                break;
            const qsizetype close = text.indexOf(u'}', open);
            result += text.sliced(position, open - position);
            result += word(text.sliced(open + 1, close - open - 1));
            position = close + 1;
        }
        result += text.sliced(position);
        return result;
    }

private:
    QString word(QStringView name) const
    {
        if (name == u"n")
            return QString::number(m_node.number);
        if (name == u"up")
            return m_parent.*m_side;
        if (name == u"v")
            return variantsOf(m_node.form)[static_cast<std::size_t>(m_node.variant)].*m_side;
        if (name.startsWith(u'v'))
            return villageWord(name);
        if (m_node.place >= 0) {
            const Words &words = of(places()[static_cast<std::size_t>(m_node.place)].words);
            if (const auto found = words.find(name); found != words.end())
                return found->second;
        }
        const Words &words = of(regions()[static_cast<std::size_t>(m_node.region)].words);
        const auto found = words.find(name);
        Q_ASSERT(found != words.end());
        return found->second;
    }

    QString villageWord(QStringView name) const
    {
        const Village &village = villages()[static_cast<std::size_t>(m_node.village)];
        const QString &adjective = village.adjective.*m_side;
        const bool russian = m_side == &Bilingual::ru;
        if (name == u"vadj")
            return adjective;
        if (name == u"vadjF")
            return russian ? feminineRu(adjective) : feminineBe(adjective);
        if (name == u"vadjN")
            return russian ? neuterRu(adjective) : neuterBe(adjective);
        return village.name.*m_side;
    }

    const Words &of(const BilingualWords &words) const
    {
        return m_side == &Bilingual::ru ? words.ru : words.be;
    }

    const Node &m_node;
    const Bilingual &m_parent;
    Side m_side;
};

} // namespace

Names namesOf(const Node &node, const Bilingual &parent)
{
    const Form &made = form(node.form);
    const Template ru(node, parent, &Bilingual::ru);
    const Template be(node, parent, &Bilingual::be);
    return {{ru.filled(made.nameRu), be.filled(made.nameBe)},
            {ru.filled(made.shortRu), be.filled(made.shortBe)}};
}

} // namespace ratingdesk::demo
