// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/repeatablerequest.h"
#include "models/domain/hiddensigns.h"
#include "models/portal/listrules.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString wordOf(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Spheres:
        return u"spheres"_s;
    case ReferenceList::Categories:
        return u"categories"_s;
    case ReferenceList::Criteria:
        return u"criteria"_s;
    }
    Q_UNREACHABLE();
}

QStringList columnsOf(ReferenceList list)
{
    return list == ReferenceList::Categories
               ? QStringList{u"id"_s, u"sphere"_s, u"name_ru"_s, u"name_be"_s}
               : QStringList{u"id"_s, u"name_ru"_s, u"name_be"_s};
}

Row rowOf(const ListEntry &entry)
{
    Row row{entry.id};
    if (entry.list == ReferenceList::Categories)
        row.emplace_back(entry.sphere.value_or(SphereId()).value());
    row.push_back(Cell::optional(entry.nameRu));
    row.push_back(Cell::optional(entry.nameBe));
    return row;
}

class ListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    explicit ListCommand(ReferenceList list) : m_list(list) {}

    QStringList words() const override { return {wordOf(m_list), u"list"_s}; }
    QString summary() const override
    {
        switch (m_list) {
        case ReferenceList::Spheres:
            return tr("Lists the spheres of life that organizations belong to.");
        case ReferenceList::Categories:
            return tr("Lists the categories within the spheres.");
        case ReferenceList::Criteria:
            return tr("Lists the criteria that some organizations ask for beside the four base "
                      "ones.");
        }
        Q_UNREACHABLE();
    }
    QStringList examples() const override
    {
        QStringList examples{u"--portal demo %1 list"_s.arg(wordOf(m_list))};
        if (m_list == ReferenceList::Categories)
            examples << u"--portal demo categories list --sphere 1 --format json"_s;
        return examples;
    }
    QString explanation() const override
    {
        return tr("Columns: %1.").arg(columnsOf(m_list).join(u", "_s));
    }

    void describe(Options &options) override
    {
        if (m_list == ReferenceList::Categories)
            options.add("--sphere", "ID", m_sphere, tr("Only those of this sphere."), 1,
                        highestOrganizationId.value());
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto data = console.await(tr("Loading the list"), (*portal)->referenceData());
        if (!data)
            return console.fail(data.error());
        std::vector<Row> rows;
        for (const ListEntry &entry : entriesOf(m_list, *data)) {
            if (m_sphere == 0 || entry.sphere == SphereId(m_sphere))
                rows.push_back(rowOf(entry));
        }
        console.writeTable(columnsOf(m_list), rows);
        return ExitStatus::Done;
    }

private:
    const ReferenceList m_list;
    qint64 m_sphere = 0;
};

class ListCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListCreateCommand)

public:
    explicit ListCreateCommand(ReferenceList list) : m_entry{.list = list} {}

    QStringList words() const override { return {wordOf(m_entry.list), u"create"_s}; }
    QString summary() const override
    {
        switch (m_entry.list) {
        case ReferenceList::Spheres:
            return tr("Adds a sphere of life.");
        case ReferenceList::Categories:
            return tr("Adds a category to a sphere.");
        case ReferenceList::Criteria:
            return tr("Adds a criterion beside the four base ones.");
        }
        Q_UNREACHABLE();
    }
    QStringList examples() const override
    {
        switch (m_entry.list) {
        case ReferenceList::Spheres:
            return {u"--portal demo spheres create \"Ветеринария\" --name-be \"Ветэрынарыя\""_s};
        case ReferenceList::Categories:
            return {u"--portal demo categories create \"Санатории\" --sphere 1 --name-be "
                    "\"Санаторыі\""_s};
        case ReferenceList::Criteria:
            return {u"--portal demo criteria create \"Чистота помещений\" --dry-run"_s};
        }
        Q_UNREACHABLE();
    }
    QString explanation() const override
    {
        return tr("Writes the new entry as a row, with the number that the portal gave it. A name "
                  "that the list has already is refused; entries are not taken back.");
    }

    void describe(Options &options) override
    {
        options.add("name_ru", "NAME_RU", m_entry.nameRu, tr("The name in Russian.")).required();
        options.add("--name-be", "TEXT", m_entry.nameBe, tr("The name in Belarusian."));
        if (m_entry.list == ReferenceList::Categories)
            options
                .add("--sphere", "ID", m_sphere, tr("The sphere that it belongs to."), 1,
                     highestOrganizationId.value())
                .required();
        options.add("--reason", "TEXT", m_reason, tr("Why; it is kept in the journal."));
        options.flag("--dry-run", m_isDryRun, tr("Shows what would happen and changes nothing."));
        m_request.describe(options);
    }

    ExitStatus run(Console &console) override
    {
        m_entry.nameRu = typedText(m_entry.nameRu);
        m_entry.nameBe = typedText(m_entry.nameBe);
        if (m_entry.nameRu.isEmpty())
            return console.fail(tr("The name is empty."), ExitStatus::WrongUsage);
        if (m_entry.list == ReferenceList::Categories)
            m_entry.sphere = SphereId(m_sphere);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        if (const auto ended = m_request.endsBefore(console, **portal))
            return *ended;
        const auto added =
            console.await(tr("Adding to the list"),
                          (*portal)->addListEntry(
                              m_entry, typedText(m_reason),
                              m_isDryRun ? ApplyMode::DryRun : ApplyMode::Commit, m_request.id()));
        if (!added)
            return console.fail(added.error());
        console.writeTable(columnsOf(added->list), {rowOf(*added)});
        if (m_isDryRun)
            console.message(tr("This was a dry run: nothing was changed."));
        return ExitStatus::Done;
    }

private:
    ListEntry m_entry;
    qint64 m_sphere = 0;
    QString m_reason;
    bool m_isDryRun = false;
    RepeatableRequest m_request;
};

} // namespace

void addListCommands(CommandList &commands)
{
    for (const ReferenceList list :
         {ReferenceList::Spheres, ReferenceList::Categories, ReferenceList::Criteria}) {
        commands.push_back(std::make_unique<ListCommand>(list));
        commands.push_back(std::make_unique<ListCreateCommand>(list));
    }
}

} // namespace ratingdesk
