// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/rowinserter.h"

namespace ratingdesk::sql {

/// The columns of an organization, for a SELECT that readOrganization() reads.
QString organizationColumns();
Organization readOrganization(const Statement &row);

/// Puts organizations into the register: all columns, the path and the day of creation as well.
class OrganizationInserter
{
public:
    explicit OrganizationInserter(Connection &connection);
    void insert(const Organization &organization, const QString &path, QDate createdOn);
    void flush() { m_rows.flush(); }

private:
    RowInserter m_rows;
};

/// A SELECT of dated parents, ordered by organization and day, that readSpan() reads.
QString spansSql(const Dialect &dialect, const QString &condition);
ParentSpan readSpan(const Statement &row);

/// Puts dated parents into their table.
class SpanInserter
{
public:
    explicit SpanInserter(Connection &connection);
    void insert(const ParentSpan &span);
    void flush() { m_rows.flush(); }

private:
    RowInserter m_rows;
};

} // namespace ratingdesk::sql
