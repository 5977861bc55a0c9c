-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many lines the journal has and the hash of its last one, kept apart from it: a line that is cut
-- off its end breaks no chain.
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO journal_head (id, entries, hash)
SELECT 1, (SELECT coalesce(max(id), 0) FROM journal),
    coalesce((SELECT hash FROM journal ORDER BY id DESC LIMIT 1), '');
