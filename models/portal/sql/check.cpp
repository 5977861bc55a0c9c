// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/check.h"

#include "models/portal/sql/guards.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/tallies.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

using Kind = CheckFinding::Kind;
using Findings = std::vector<CheckFinding>;

struct Node
{
    std::optional<OrganizationId> parent;
    OrganizationState state;
    QString path;
};

using Register = std::map<OrganizationId, Node>;

QString idText(std::optional<OrganizationId> id)
{
    return id ? QString::number(id->value()) : u"none"_s;
}

Register readRegister(Connection &connection)
{
    Register nodes;
    Statement statement(connection, u"SELECT id, parent, state, path FROM organization"_s);
    statement.run();
    while (statement.next()) {
        nodes.emplace(statement.id<OrganizationId>(0),
                      Node{statement.optionalId<OrganizationId>(1),
                           static_cast<OrganizationState>(statement.integer(2)),
                           statement.text(3)});
    }
    return nodes;
}

/// The path that the parents say; nothing where they lead round in a circle.
std::optional<QString> expectedPath(const Register &nodes, OrganizationId organization)
{
    QString path = u"/"_s;
    std::size_t steps = 0;
    for (auto at = nodes.find(organization); at != nodes.end();) {
        if (++steps > nodes.size())
            return {};
        path.prepend(u'/' + QString::number(at->first.value()));
        at = at->second.parent ? nodes.find(*at->second.parent) : nodes.end();
    }
    return path;
}

Findings checkHierarchy(const Register &nodes)
{
    Findings findings;
    for (const auto &[id, node] : nodes) {
        if (node.parent && !nodes.contains(*node.parent)) {
            findings.push_back({Kind::Orphan, id.value(), u"parent %1"_s.arg(idText(node.parent))});
            continue;
        }
        const auto path = expectedPath(nodes, id);
        if (!path) {
            findings.push_back({Kind::Cycle, id.value(), u"parent %1"_s.arg(idText(node.parent))});
        } else if (*path != node.path) {
            findings.push_back(
                {Kind::WrongPath, id.value(), u"expected %1, found %2"_s.arg(*path, node.path)});
        }
    }
    return findings;
}

Findings checkSpans(Connection &connection, const Register &nodes)
{
    struct Last
    {
        QString until; ///< empty: no end
        std::optional<OrganizationId> parent;
    };
    Findings findings;
    QHash<OrganizationId, Last> last;
    {
        const Dialect &dialect = connection.dialect();
        Statement statement(
            connection, u"SELECT organization, parent, %1, %2 FROM organization_parent"
                        " ORDER BY organization, valid_from"_s.arg(dialect.dayText(u"valid_from"_s),
                                                                   dialect.dayText(u"valid_to"_s)));
        statement.run();
        while (statement.next()) {
            const auto organization = statement.id<OrganizationId>(0);
            const QString from = statement.text(2);
            const auto before = last.constFind(organization);
            if (before != last.cend() && (before->until.isEmpty() || from <= before->until)) {
                findings.push_back(
                    {Kind::WrongParentSpan, organization.value(),
                     u"a span begins on %1, the one before it ends on %2"_s.arg(
                         from, before->until.isEmpty() ? u"no day"_s : before->until)});
            }
            last.insert(organization, {statement.text(3), statement.optionalId<OrganizationId>(1)});
        }
    }
    for (const auto &[id, node] : nodes) {
        const auto span = last.constFind(id);
        const bool stands = span != last.cend() && span->until.isEmpty();
        if (stands != (node.state == OrganizationState::Active)) {
            findings.push_back({Kind::WrongParentSpan, id.value(),
                                stands ? u"it stands somewhere, but is not active"_s
                                       : u"it is active, but stands nowhere today"_s});
        } else if (stands && span->parent != node.parent) {
            findings.push_back(
                {Kind::WrongParentSpan, id.value(),
                 u"expected parent %1, found %2"_s.arg(idText(node.parent), idText(span->parent))});
        }
    }
    return findings;
}

Findings checkMonths(Connection &connection)
{
    Findings findings;
    const QString month = connection.dialect().monthOfGivenAt();
    Statement statement(connection, u"SELECT id, month, %1 FROM questionnaire"
                                    " WHERE month <> %1 ORDER BY id"_s.arg(month));
    statement.run();
    while (statement.next()) {
        findings.push_back(
            {Kind::WrongMonth, statement.integer(0),
             u"expected %1, found %2"_s.arg(statement.integer(2)).arg(statement.integer(1))});
    }
    return findings;
}

} // namespace

std::vector<CheckFinding> checkPortal(Connection &connection,
                                      const std::optional<JournalHead> &kept, const Task &task)
{
    const LongStatements longStatements(connection);
    Findings findings;
    const auto add = [&findings](Findings more) {
        findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    };
    add(checkStorage(connection));
    add(checkGuards(connection));
    // What a damaged file does not give back is not checked any further.
    const bool isDamaged = !findings.empty() && findings.front().kind == Kind::DamagedStorage;
    const auto checked = attempt([&] {
        {
            const Register nodes = readRegister(connection);
            add(checkHierarchy(nodes));
            task.step(0, 0);
            add(checkSpans(connection, nodes));
        }
        task.step(0, 0);
        add(checkMonths(connection));
        add(checkTallies(connection, task));
        add(checkJournal(connection, kept, task));
        add(checkAgainstJournal(connection, task));
    });
    if (!checked && (!isDamaged || checked.error().kind == PortalError::Kind::Cancelled))
        fail(checked.error());
    return findings;
}

} // namespace ratingdesk::sql
