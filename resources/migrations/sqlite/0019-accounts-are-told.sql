-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who shows the accounts hears that they are others now.

-- The kinds as before, and 6: accounts; which of them is not told.
CREATE TABLE older_change AS SELECT revision, kind, organization, month FROM change_log;

DROP TABLE change_log;

CREATE TABLE change_log (
    revision INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    organization INTEGER,
    month INTEGER
);

INSERT INTO change_log (revision, kind, organization, month)
SELECT revision, kind, organization, month FROM older_change;

DROP TABLE older_change;

CREATE TRIGGER change_log_stays_short AFTER INSERT ON change_log WHEN NEW.revision % 1000 = 0
BEGIN
    UPDATE change_log SET organization = NULL, month = NULL
    WHERE revision IN (
        SELECT max(revision) FROM change_log WHERE revision <= NEW.revision - 20000 GROUP BY kind
    );
    DELETE FROM change_log
    WHERE revision <= NEW.revision - 20000 AND revision NOT IN (
        SELECT max(revision) FROM change_log WHERE revision <= NEW.revision - 20000 GROUP BY kind
    );
END;

CREATE TRIGGER account_is_told AFTER INSERT ON account
BEGIN
    INSERT INTO change_log (kind) VALUES (6);
END;

CREATE TRIGGER account_is_told_changed AFTER UPDATE ON account
BEGIN
    INSERT INTO change_log (kind) VALUES (6);
END;

CREATE TRIGGER account_is_told_gone AFTER DELETE ON account
BEGIN
    INSERT INTO change_log (kind) VALUES (6);
END;
