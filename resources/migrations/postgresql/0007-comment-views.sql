-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who read comments is written into the journal. action: as before, and 7 comments viewed.
ALTER TABLE journal DROP CONSTRAINT journal_action_check;

ALTER TABLE journal ADD CONSTRAINT journal_action_check CHECK (action BETWEEN 0 AND 7);

CREATE INDEX journal_by_view ON journal (actor, at) WHERE action = 7;
