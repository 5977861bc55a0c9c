-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who may work here, and what was done.

-- role: 0 operator, 1 agency administrator, 2 print staff, 3 supervisor. scope: the root of the
-- subtree an account works in; none: the whole register. login: with PostgreSQL the role of the server.
CREATE TABLE account (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL DEFAULT '',
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    scope INTEGER REFERENCES organization (id),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_on TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);

-- Every change, oldest first. at: milliseconds since 1970, UTC. action: 0 created, 1 updated, 2 moved,
-- 3 state changed, 4 withdrawn, 5 questionnaires added, 6 portal created. hash: SHA-256 over the
-- row and the hash of the row before it, so that no row can be changed or taken out unseen.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 6),
    organization INTEGER,
    request TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE INDEX journal_by_organization ON journal (organization, id) WHERE organization IS NOT NULL;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is not rewritten');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is not shortened');
END;
