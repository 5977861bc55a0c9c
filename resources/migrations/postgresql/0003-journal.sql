-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who may work here, and what was done.

-- role: 0 operator, 1 agency administrator, 2 print staff, 3 supervisor. scope: the root of the
-- subtree an account works in; none: the whole register. login: with PostgreSQL the role of the server.
CREATE TABLE account (
    id bigint PRIMARY KEY CHECK (id > 0),
    login text NOT NULL UNIQUE,
    display_name text NOT NULL DEFAULT '',
    role smallint NOT NULL CHECK (role BETWEEN 0 AND 3),
    scope bigint REFERENCES organization (id),
    is_active boolean NOT NULL DEFAULT true,
    created_on date NOT NULL,
    revision bigint NOT NULL DEFAULT 1
);

-- Every change, oldest first. at: milliseconds since 1970, UTC. action: 0 created, 1 updated, 2 moved,
-- 3 state changed, 4 withdrawn, 5 questionnaires added, 6 portal created. hash: SHA-256 over the
-- row and the hash of the row before it, so that no row can be changed or taken out unseen.
CREATE TABLE journal (
    id bigint PRIMARY KEY CHECK (id > 0),
    at bigint NOT NULL,
    actor text NOT NULL,
    action smallint NOT NULL CHECK (action BETWEEN 0 AND 6),
    organization bigint,
    request text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    before json NOT NULL,
    after json NOT NULL,
    hash text NOT NULL
);

CREATE INDEX journal_by_organization ON journal (organization, id) WHERE organization IS NOT NULL;

CREATE FUNCTION journal_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is neither rewritten nor shortened';
END;
$$;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE OR DELETE ON journal
FOR EACH ROW EXECUTE FUNCTION journal_is_final();

CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_final();
