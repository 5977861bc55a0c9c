-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was asked for under which request id, so that it is done once however often it arrives.

-- fingerprint: SHA-256 of what was asked; empty: given up before it was carried out, and never will be.
-- answer: the first one, as the program packs it.
CREATE TABLE request (
    id text PRIMARY KEY CHECK (id <> ''),
    fingerprint text NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    answer text NOT NULL DEFAULT ''
);
