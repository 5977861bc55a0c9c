-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was asked for under which request id, so that it is done once however often it arrives.

-- fingerprint: SHA-256 of what was asked; empty: given up before it was carried out, and never will be.
-- answer: the first one, as the program packs it.
CREATE TABLE request (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    fingerprint TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
