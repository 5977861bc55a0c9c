// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/skeletonreading.h"

#include "models/portal/inbackground.h"
#include "models/portal/organizationnode.h"
#include "models/portal/sql/changefeed.h"

#include <algorithm>
#include <array>
#include <deque>
#include <span>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// Few enough to begin early and to stay in the processor's cache, enough to be worth handing over.
constexpr std::size_t nodesPerPart = 1024;

// What nodes are made of, and nothing else: reading a text that nobody sees takes as long as any.
const QStringList numberColumns{u"id"_s,       u"parent"_s,   u"kind"_s,
                                u"state"_s,    u"register"_s, u"sphere"_s,
                                u"category"_s, u"revision"_s, u"soato"_s};
/// In the order of searchTextOf(); the first are all that is displayed.
const QStringList textColumns{u"name_ru"_s,       u"name_be"_s, u"short_name_ru"_s,
                              u"short_name_be"_s, u"unp"_s,     u"address"_s};
constexpr int nameCount = 4;

/// Of each node as many texts as are read, in UTF-8, one after the other.
struct Texts
{
    QByteArray utf8;
    std::vector<qsizetype> ends;
};

struct SearchTexts
{
    QByteArray text;
    std::vector<quint32> ends; ///< one per node
};

/// Gives the nodes their names, and makes what they are found by where that is wanted.
SearchTexts useTexts(std::span<OrganizationNode> nodes, const Texts &texts, bool forSearch)
{
    SearchTexts searchTexts;
    if (forSearch)
        searchTexts.text.reserve(texts.utf8.size());
    qsizetype begin = 0;
    auto end = texts.ends.begin();
    const auto nextText = [&] {
        const auto text = QByteArrayView(texts.utf8).sliced(begin, *end - begin);
        begin = *end++;
        return text;
    };
    for (OrganizationNode &node : nodes) {
        std::array<QByteArrayView, nameCount> names;
        std::generate(names.begin(), names.end(), nextText);
        const auto [nameRu, nameBe, shortNameRu, shortNameBe] = names;
        setNames(node, QString::fromUtf8(shortNameRu.isEmpty() ? nameRu : shortNameRu),
                 QString::fromUtf8(shortNameBe.isEmpty() ? nameBe : shortNameBe));
        if (!forSearch)
            continue;
        for (const QByteArrayView name : names)
            addToSearchText(searchTexts.text, name);
        for (qsizetype i = nameCount; i < textColumns.size(); ++i)
            addToSearchText(searchTexts.text, nextText());
        searchTexts.ends.push_back(static_cast<quint32>(searchTexts.text.size()));
    }
    return searchTexts;
}

/// Takes rows in order and has their texts used in other threads, part by part.
class SkeletonBuilder
{
public:
    /// `count` organizations will come.
    SkeletonBuilder(std::size_t count, bool withSearchText)
        : m_textCount(withSearchText ? static_cast<int>(textColumns.size()) : nameCount),
          m_withSearchText(withSearchText)
    {
        // The nodes stay where they are while the parts are at work on them.
        m_skeleton->nodes.reserve(count);
    }
    ~SkeletonBuilder()
    {
        for (QFuture<SearchTexts> &part : m_parts)
            part.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SkeletonBuilder)

    QString columns() const
    {
        return (numberColumns + textColumns.sliced(0, m_textCount)).join(u", ");
    }

    void add(const Statement &row)
    {
        Q_ASSERT(m_skeleton->nodes.size() < m_skeleton->nodes.capacity());
        OrganizationNode &node = m_skeleton->nodes.emplace_back();
        node.id = row.id<OrganizationId>(0);
        node.parent = row.optionalId<OrganizationId>(1);
        node.kind = static_cast<OrganizationKind>(row.integer(2));
        node.state = static_cast<OrganizationState>(row.integer(3));
        node.registerKind = static_cast<Register>(row.integer(4));
        node.sphere = row.optionalId<SphereId>(5);
        node.category = row.optionalId<CategoryId>(6);
        node.revision = row.integer(7);
        node.region = regionOfSoato(row.text(8));
        const int firstText = static_cast<int>(numberColumns.size());
        for (int i = firstText; i < firstText + m_textCount; ++i) {
            m_texts.utf8 += row.utf8(i);
            m_texts.ends.push_back(m_texts.utf8.size());
        }
        if (m_skeleton->nodes.size() - m_handedOver == nodesPerPart)
            handOver();
    }

    std::shared_ptr<OrganizationSkeleton> finish()
    {
        handOver();
        while (!m_parts.empty())
            takeFirstPart();
        return m_skeleton;
    }

private:
    void handOver()
    {
        const auto nodes = std::span(m_skeleton->nodes).subspan(m_handedOver);
        m_handedOver = m_skeleton->nodes.size();
        const qsizetype length = m_texts.utf8.size();
        m_parts.push_back(
            inBackground([nodes, texts = std::exchange(m_texts, {}), forSearch = m_withSearchText] {
                return useTexts(nodes, texts, forSearch);
            }));
        // The next part will be about as long.
        m_texts.utf8.reserve(length + length / 8);
        m_texts.ends.reserve(nodes.size() * static_cast<std::size_t>(m_textCount));
        // Parts that are done make room for the next ones.
        while (!m_parts.empty() && m_parts.front().isFinished())
            takeFirstPart();
    }

    void takeFirstPart()
    {
        const SearchTexts part = m_parts.front().result();
        m_parts.pop_front();
        const auto before = static_cast<quint32>(m_skeleton->searchText.size());
        m_skeleton->searchText += part.text;
        for (const quint32 end : part.ends)
            m_skeleton->searchEnds.push_back(before + end);
    }

    std::shared_ptr<OrganizationSkeleton> m_skeleton = std::make_shared<OrganizationSkeleton>();
    std::size_t m_handedOver = 0; ///< nodes
    Texts m_texts;                ///< of the nodes that are not handed over yet
    std::deque<QFuture<SearchTexts>> m_parts;
    int m_textCount;
    bool m_withSearchText;
};

} // namespace

std::shared_ptr<OrganizationSkeleton> skeleton(Connection &connection, bool withSearchText,
                                               const Task &task)
{
    const qint64 total = integerFrom(connection, u"SELECT count(*) FROM organization"_s);
    SkeletonBuilder builder(static_cast<std::size_t>(total), withSearchText);
    Statement statement(connection,
                        u"SELECT %1 FROM organization ORDER BY id"_s.arg(builder.columns()));
    statement.run();
    for (qint64 done = 0; statement.next(); task.stepNowAndThen(++done, total))
        builder.add(statement);
    auto skeleton = builder.finish();
    skeleton->dataRevision = dataRevision(connection);
    return skeleton;
}

} // namespace ratingdesk::sql
