-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who read comments is written into the journal. action: as before, and 7 comments viewed.
-- A check of SQLite changes only with its table. Its guards go with the old one.
CREATE TABLE journal_with_views (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 7),
    organization INTEGER,
    request TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO journal_with_views (
    id, at, actor, action, organization, request, reason, before, after, hash
)
SELECT id, at, actor, action, organization, request, reason, before, after, hash
FROM journal ORDER BY id;

DROP TRIGGER journal_is_not_rewritten;

DROP TRIGGER journal_is_not_shortened;

DROP TABLE journal;

ALTER TABLE journal_with_views RENAME TO journal;

CREATE INDEX journal_by_organization ON journal (organization, id) WHERE organization IS NOT NULL;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is not rewritten');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is not shortened');
END;

CREATE INDEX journal_by_view ON journal (actor, at) WHERE action = 7;
