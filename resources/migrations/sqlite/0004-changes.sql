-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became different, whoever wrote it: how open programs hear of each other, and of the web site.

-- Oldest first; the last revision is that of the data. kind: 0 everything, 1 fields of an organization,
-- 2 where it stands, whether it does and what it is grouped by, 3 ratings, 4 reference data.
-- organization, month: which; none where it is not told.
CREATE TABLE change_log (
    revision INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    organization INTEGER,
    month INTEGER
);

INSERT INTO change_log (revision, kind) SELECT max(data_revision, 0) + 1, 0 FROM portal;

ALTER TABLE portal DROP COLUMN data_revision;

-- What is long past is not told one by one any more: of each kind one row stays, at its last revision.
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

CREATE TRIGGER portal_is_told AFTER UPDATE ON portal
BEGIN
    INSERT INTO change_log (kind) VALUES (0);
END;

CREATE TRIGGER organization_is_told AFTER INSERT ON organization
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, NEW.id);
END;

CREATE TRIGGER organization_is_told_gone AFTER DELETE ON organization
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, OLD.id);
END;

CREATE TRIGGER organization_is_told_changed AFTER UPDATE OF
    kind, register, sphere, category, revision, unp, soato, name_ru, name_be, short_name_ru,
    short_name_be, address, phone, email, website
ON organization
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (1, NEW.id);
END;

CREATE TRIGGER organization_is_told_elsewhere AFTER UPDATE OF
    parent, kind, state, register, sphere, category, merged_into, created_on, soato
ON organization
WHEN OLD.parent IS NOT NEW.parent OR OLD.kind <> NEW.kind OR OLD.state <> NEW.state
    OR OLD.register <> NEW.register OR OLD.sphere IS NOT NEW.sphere
    OR OLD.category IS NOT NEW.category OR OLD.merged_into IS NOT NEW.merged_into
    OR OLD.created_on <> NEW.created_on OR OLD.soato <> NEW.soato
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, NEW.id);
END;

CREATE TRIGGER organization_parent_is_told AFTER INSERT ON organization_parent
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, NEW.organization);
END;

CREATE TRIGGER organization_parent_is_told_changed AFTER UPDATE ON organization_parent
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, NEW.organization);
END;

CREATE TRIGGER organization_parent_is_told_gone AFTER DELETE ON organization_parent
BEGIN
    INSERT INTO change_log (kind, organization) VALUES (2, OLD.organization);
END;

CREATE TRIGGER questionnaire_is_told AFTER INSERT ON questionnaire
BEGIN
    INSERT INTO change_log (kind, organization, month) VALUES (3, NEW.organization, NEW.month);
END;

CREATE TRIGGER questionnaire_is_told_changed AFTER UPDATE ON questionnaire
BEGIN
    INSERT INTO change_log (kind, organization, month) VALUES (3, NEW.organization, NEW.month);
    INSERT INTO change_log (kind, organization, month)
    SELECT 3, OLD.organization, OLD.month
    WHERE OLD.organization <> NEW.organization OR OLD.month <> NEW.month;
END;

CREATE TRIGGER questionnaire_is_told_gone AFTER DELETE ON questionnaire
BEGIN
    INSERT INTO change_log (kind, organization, month) VALUES (3, OLD.organization, OLD.month);
END;

CREATE TRIGGER sphere_is_told AFTER INSERT ON sphere
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER sphere_is_told_changed AFTER UPDATE ON sphere
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER sphere_is_told_gone AFTER DELETE ON sphere
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER category_is_told AFTER INSERT ON category
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER category_is_told_changed AFTER UPDATE ON category
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER category_is_told_gone AFTER DELETE ON category
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER additional_criterion_is_told AFTER INSERT ON additional_criterion
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER additional_criterion_is_told_changed AFTER UPDATE ON additional_criterion
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;

CREATE TRIGGER additional_criterion_is_told_gone AFTER DELETE ON additional_criterion
BEGIN
    INSERT INTO change_log (kind) VALUES (4);
END;
