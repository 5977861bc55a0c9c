// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

#include <memory>

namespace ratingdesk {

/// A place for one portal database, of the engine that a test row names: a file in a folder of its
/// own, or a database on the run's server.
class SqlPlace
{
public:
    explicit SqlPlace(SqlAddress::Engine engine)
    {
        if (engine == SqlAddress::Engine::Sqlite) {
            m_folder = std::make_unique<QTemporaryDir>();
            m_address.path = m_folder->filePath(QStringLiteral("portal.sqlite"));
        } else {
            m_database = std::make_unique<TestDatabase>();
            m_address = m_database->address();
        }
    }

    const SqlAddress &address() const { return m_address; }
    std::unique_ptr<PortalSource> connect() const { return makeSqlPortal(m_address, {}); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    SqlAddress m_address;
};

} // namespace ratingdesk
