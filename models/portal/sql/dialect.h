// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/sqlportal.h"

#include <span>

namespace ratingdesk::sql {

/// What the two engines say in different words. Everything else is the same SQL.
class Dialect
{
public:
    explicit Dialect(SqlAddress::Engine engine) : m_engine(engine) {}

    bool isSqlite() const { return m_engine == SqlAddress::Engine::Sqlite; }
    /// Where the migrations of this engine are among the resources.
    QString migrations() const;

    /// `column` is one of a list: a condition with one place for idList().
    QString isOneOf(const QString &column) const;
    QString idList(std::span<const OrganizationId> ids) const;

    /// The table whose highest `revision` is that of the portal's data.
    QString revisionTable() const;

    /// The month in which a questionnaire was given, counted anew from `given_at`.
    QString monthOfGivenAt() const;
    /// A day as text.
    QString dayText(const QString &column) const;

private:
    SqlAddress::Engine m_engine;
};

} // namespace ratingdesk::sql
