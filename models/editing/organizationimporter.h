// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/changequeue.h"
#include "models/exchange/heldtable.h"
#include "models/exchange/organizationimport.h"
#include "models/exchange/rowchoices.h"
#include "models/portal/actor.h"
#include "models/portal/answers.h"

#include <QObject>

namespace ratingdesk {

/// One import of organizations, from the file to the receipt. Reading, checking and importing go on
/// elsewhere and can be broken off; the check makes the very changes that the import sends, and
/// cells that are mended and rows that are left out are checked again at once.
class OrganizationImporter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty, ///< no file, or one that cannot be read
        Reading,
        Read, ///< its columns can be assigned
        Checking,
        Checked, ///< every row has its verdict
        Importing,
        Imported,
    };

    using TextOfError = std::function<QString(const PortalError &)>;

    /// `textOf` says in words why the portal refuses a row.
    OrganizationImporter(PortalSource &source, ChangeQueue &changes, Actor actor,
                         TextOfError textOf, QObject *parent = nullptr);
    ~OrganizationImporter() override;

    State state() const { return m_state; }
    bool isBusy() const;

    /// Reads the file anew, with what is said of its form.
    void read(const QString &path, const TableOptions &options);
    const QString &path() const { return m_path; }
    const TableOptions &options() const { return m_options; }
    std::shared_ptr<const HeldTable> table() const { return m_table; }

    /// What was guessed from the heading, until another one is set.
    const ImportMapping &mapping() const { return m_mapping; }
    void setMapping(const ImportMapping &mapping);
    /// Ties the mapping to the heading and gives each row its verdict.
    void check();
    /// Nothing while the file or the mapping is not settled.
    const BoundMapping *bound() const { return m_bound ? &*m_bound : nullptr; }
    /// As long as it is being checked again, that of before.
    std::shared_ptr<const OrganizationImport> plan() const { return m_plan; }

    const RowChoices &choices() const { return m_choices; }
    void mend(int row, qsizetype column, const QString &text);
    void setChosen(const std::vector<int> &rows, bool isChosen);
    /// The rows that the portal does not take.
    std::vector<int> refusedRows() const;
    /// Whether the plan holds something that the portal takes as far as one knows.
    bool canImport() const;

    void import(const QString &reason, const ChangeQueue::Wording &wording);
    /// Those that the portal has now and had not before.
    const std::vector<OrganizationId> &created() const { return m_created; }

    /// What is going on ends without having done anything.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    /// Another file can be read, and its columns were guessed.
    void fileRead();
    /// `total` 0: nobody knows.
    void progressed(int done, int total);
    /// Another plan.
    void checked();
    void fileRefused(const ratingdesk::TableError &error);
    void mappingRefused(const ratingdesk::MappingError &error);
    /// The check or the import failed; nothing was changed, or nobody knows.
    void portalRefused(const ratingdesk::PortalError &error);

private:
    using Plan = std::shared_ptr<const OrganizationImport>;
    using Organizations = std::shared_ptr<const std::vector<Organization>>;

    void setState(State state);
    template <class T>
    void follow(const QFuture<T> &future);
    void fetchRegister();
    void planRows();
    void askPortal(const Plan &plan);
    void takePlan(const Plan &plan);
    void takeReceipt(const Result<ChangeReceipt> &receipt);
    void fail(const PortalError &error);
    void refuse(const std::vector<ChangeVerdict> &verdicts);

    PortalSource &m_source;
    ChangeQueue &m_changes;
    const Actor m_actor;
    const TextOfError m_textOf;
    State m_state = State::Empty;
    QString m_path;
    TableOptions m_options;
    std::shared_ptr<const HeldTable> m_table;
    ImportMapping m_mapping;
    std::optional<BoundMapping> m_bound;
    RowChoices m_choices;
    Organizations m_present; ///< the register as it was fetched; none: to be fetched
    std::shared_ptr<const ReferenceData> m_reference;
    Plan m_plan;
    bool m_isPlanCurrent = false; ///< otherwise rows were chosen or mended since, and not checked
    QString m_request;            ///< of the plan, so that repeating it is the same import
    QString m_reason;
    bool m_isUnanswered = false; ///< nobody knows yet whether it was carried out
    std::vector<OrganizationId> m_created;
    Latest m_question;
    std::function<void()> m_cancel;
};

} // namespace ratingdesk
