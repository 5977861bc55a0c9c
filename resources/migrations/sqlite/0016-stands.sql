-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who printed a stand, when somebody last looked at it, and how often its link was opened.

ALTER TABLE stand ADD COLUMN printed_by TEXT NOT NULL DEFAULT '';

ALTER TABLE stand ADD COLUMN checked_on TEXT;

CREATE TABLE stand_scan (
    stand INTEGER NOT NULL REFERENCES stand (id) ON DELETE CASCADE,
    scanned_on TEXT NOT NULL,
    scans INTEGER NOT NULL CHECK (scans > 0),
    PRIMARY KEY (stand, scanned_on)
) WITHOUT ROWID;
