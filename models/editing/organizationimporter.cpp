// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/organizationimporter.h"

#include "models/exchange/columnnames.h"
#include "models/portal/inbackground.h"
#include "models/portal/requestrecord.h"

#include <QSet>

#include <climits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Progress = std::function<bool(int done, int total)>;
using Held = std::shared_ptr<const HeldTable>;

/// What can be wrong with a file travels beside the value: a future knows the portal's errors only.
template <class T>
using Outcome = tl::expected<T, TableError>;

/// Now and then: a future's progress is not for every row.
ImportStep stepOf(const Progress &progress, int total)
{
    return [progress, total](qint64 rows) {
        constexpr qint64 mask = 0x3ff;
        return (rows & mask) != 0 ||
               progress(static_cast<int>(std::min<qint64>(rows, INT_MAX)), total);
    };
}

bool isRefused(const ImportedRows &rows, std::size_t index)
{
    return rows.verdict(index) == ImportVerdict::Rejected && rows.hasNote(index) &&
           rows[index].note.reason == ImportNote::Reason::Refused;
}

} // namespace

OrganizationImporter::OrganizationImporter(PortalSource &source, ChangeQueue &changes, Actor actor,
                                           TextOfError textOf, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_changes(changes),
      m_actor(std::move(actor)),
      m_textOf(std::move(textOf))
{
    // What is planned next is planned with the register as it is then.
    connect(&source, &PortalSource::changed, this, [this] { m_present.reset(); });
}

OrganizationImporter::~OrganizationImporter()
{
    if (m_cancel && m_state != State::Importing)
        m_cancel();
}

bool OrganizationImporter::isBusy() const
{
    return m_state == State::Reading || m_state == State::Checking || m_state == State::Importing;
}

void OrganizationImporter::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

/// Tells how far it is, and lets it be cancelled.
template <class T>
void OrganizationImporter::follow(const QFuture<T> &future)
{
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        if (isBusy())
            Q_EMIT progressed(value, watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    m_cancel = [running = QFuture<T>(future)]() mutable { running.cancel(); };
}

void OrganizationImporter::cancel()
{
    if (m_cancel)
        m_cancel();
}

void OrganizationImporter::read(const QString &path, const TableOptions &options)
{
    cancel();
    m_path = path;
    m_options = options;
    m_table.reset();
    m_bound.reset();
    m_plan.reset();
    m_choices = {};
    TableOptions wanted = options;
    if (wanted.knownColumns.isEmpty())
        wanted.knownColumns = knownColumnNames();
    using Read = Outcome<Held>;
    const Future<Read> reading =
        inBackgroundStepwise([path, wanted](const Progress &progress) -> std::optional<Read> {
            const auto table = openTable(path, wanted);
            if (!table)
                return Read(tl::unexpected(table.error()));
            const Read held = HeldTable::read(**table, path, stepOf(progress, 0));
            if (held && !*held)
                return {};
            return held;
        });
    setState(State::Reading);
    follow(reading);
    m_question.ask(reading, this, [this](const Result<Read> &read) {
        if (!read || !*read) {
            setState(State::Empty);
            if (read)
                Q_EMIT fileRefused(read->error());
            return;
        }
        m_table = **read;
        const auto guessed = mappingOfHeading(m_table->columns());
        m_mapping = guessed ? *guessed : ImportMapping{};
        m_mapping.file = m_options;
        setState(State::Read);
        Q_EMIT fileRead();
    });
}

void OrganizationImporter::setMapping(const ImportMapping &mapping)
{
    if (!m_table || m_state == State::Importing)
        return;
    cancel();
    m_question.forget();
    m_mapping = mapping;
    m_mapping.file = m_options;
    m_bound.reset();
    m_plan.reset();
    setState(State::Read);
}

void OrganizationImporter::check()
{
    if (!m_table || m_state == State::Reading || m_state == State::Importing)
        return;
    const auto bound = BoundMapping::bind(m_mapping, m_table->columns());
    if (!bound) {
        Q_EMIT mappingRefused(bound.error());
        return;
    }
    m_bound = *bound;
    m_isPlanCurrent = false;
    cancel();
    setState(State::Checking);
    Q_EMIT progressed(0, 0);
    if (m_present)
        planRows();
    else
        fetchRegister();
}

void OrganizationImporter::fetchRegister()
{
    auto organizations = converted(m_source.organizations({}), [](const auto &found) {
        return std::make_shared<const std::vector<Organization>>(found);
    });
    auto both = allOf(m_source.referenceData(), organizations);
    m_cancel = [both, organizations]() mutable {
        both.cancel();
        organizations.cancel();
    };
    m_question.ask(both, this, [this](const Result<std::tuple<ReferenceData, Organizations>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        m_reference = std::make_shared<const ReferenceData>(std::get<0>(*all));
        m_present = std::get<1>(*all);
        planRows();
    });
}

void OrganizationImporter::planRows()
{
    using Planned = Outcome<Plan>;
    const int total = m_table->size() == 0 ? 0 : m_table->rowNumber(m_table->size() - 1);
    const Future<Planned> planning = inBackgroundStepwise(
        [table = m_table, bound = *m_bound, choices = m_choices, present = m_present,
         reference = m_reference, total](const Progress &progress) -> std::optional<Planned> {
            bool isStopped = false;
            const ImportStep step = stepOf(progress, total);
            auto plan = planOrganizationImport(
                ChosenRows(table, choices), bound, *present, *reference, ImportPurpose::Changes,
                [&](qint64 rows) { return !(isStopped = !step(rows)); });
            if (isStopped)
                return {};
            if (!plan)
                return Planned(tl::unexpected(plan.error()));
            return Planned(std::make_shared<const OrganizationImport>(*std::move(plan)));
        });
    follow(planning);
    m_question.ask(planning, this, [this](const Result<Planned> &planned) {
        if (!planned) {
            fail(planned.error());
        } else if (!*planned) {
            setState(State::Read);
            Q_EMIT fileRefused(planned->error());
        } else if (m_actor.scope && !(**planned)->changes.changes.empty()) {
            askPortal(**planned);
        } else {
            takePlan(**planned);
        }
    });
}

/// What somebody may do who works in a part of the register, only the portal can say.
void OrganizationImporter::askPortal(const Plan &plan)
{
    const Future<ChangeReceipt> asking = m_source.apply(plan->changes, ApplyMode::DryRun);
    follow(asking);
    m_question.ask(asking, this, [this, plan](const Result<ChangeReceipt> &receipt) {
        if (!receipt && !receipt.error().verdicts) {
            fail(receipt.error());
            return;
        }
        takePlan(plan);
        if (!receipt)
            refuse(*receipt.error().verdicts);
    });
}

void OrganizationImporter::takePlan(const Plan &plan)
{
    m_plan = plan;
    m_isPlanCurrent = true;
    m_request = newRequestId();
    m_isUnanswered = false;
    setState(State::Checked);
    Q_EMIT checked();
}

void OrganizationImporter::refuse(const std::vector<ChangeVerdict> &verdicts)
{
    auto refused = std::make_shared<OrganizationImport>(*m_plan);
    noteRefusals(*refused, verdicts, m_textOf);
    m_plan = std::move(refused);
    Q_EMIT checked();
}

void OrganizationImporter::fail(const PortalError &error)
{
    setState(m_plan ? State::Checked : State::Read);
    Q_EMIT portalRefused(error);
}

void OrganizationImporter::mend(int row, qsizetype column, const QString &text)
{
    const auto index = m_table ? m_table->indexOf(row) : std::nullopt;
    if (!index || m_state == State::Importing || m_state == State::Imported)
        return;
    if (text == QString::fromUtf8(m_table->cell(*index, column)))
        m_choices.unmend(row, column);
    else
        m_choices.mend(row, column, text);
    check();
}

void OrganizationImporter::setChosen(const std::vector<int> &rows, bool isChosen)
{
    if (m_state == State::Importing || m_state == State::Imported || rows.empty())
        return;
    for (const int row : rows)
        m_choices.setChosen(row, isChosen);
    check();
}

std::vector<int> OrganizationImporter::refusedRows() const
{
    std::vector<int> refused;
    if (!m_plan || m_plan->report.count(ImportVerdict::Rejected) == 0)
        return refused;
    const ImportedRows &rows = m_plan->report.rows;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (isRefused(rows, index))
            refused.push_back(rows.rowNumber(index));
    }
    return refused;
}

bool OrganizationImporter::canImport() const
{
    return m_state == State::Checked && m_isPlanCurrent && !m_plan->changes.changes.empty() &&
           refusedRows().empty();
}

void OrganizationImporter::import(const QString &reason, const ChangeQueue::Wording &wording)
{
    if (!canImport())
        return;
    setState(State::Importing);
    ChangeSet changes = m_plan->changes;
    if (!m_isUnanswered)
        m_reason = reason;
    changes.reason = m_reason;
    changes.request = m_request;
    m_changes.perform(
        changes, wording, this,
        [this](const Result<ChangeReceipt> &receipt) { takeReceipt(receipt); },
        [this](const Future<ChangeReceipt> &sent) { follow(sent); });
}

void OrganizationImporter::takeReceipt(const Result<ChangeReceipt> &receipt)
{
    if (receipt) {
        QSet<OrganizationId> known;
        for (const Change &change : m_plan->changes.changes) {
            if (const auto *update = std::get_if<UpdateOrganization>(&change))
                known.insert(update->organization.id);
            else if (const auto *move = std::get_if<MoveOrganization>(&change))
                known.insert(move->organization);
            else if (const auto *state = std::get_if<SetOrganizationState>(&change))
                known.insert(state->organization);
        }
        m_question.forget();
        m_created.clear();
        for (const Organization &organization : receipt->organizations) {
            if (!known.contains(organization.id))
                m_created.push_back(organization.id);
        }
        setState(State::Imported);
        return;
    }
    const PortalError &error = receipt.error();
    // Only what may have been done is repeated as it was, under its id.
    m_isUnanswered = error.problem == PortalError::Problem::OutcomeUnknown;
    if (!m_isUnanswered)
        m_request = newRequestId();
    m_present.reset();
    if (error.verdicts)
        refuse(*error.verdicts);
    fail(error);
}

} // namespace ratingdesk
