-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became different, whoever wrote it: how open programs hear of each other, and of the web site.

-- Counts what was committed, in the order in which it was.
CREATE SEQUENCE data_revision;

-- What one transaction did. It gets its revision at the very end of the transaction, so that nobody
-- waits for a revision that another transaction still holds, and none appears after a later one.
CREATE TABLE change_set (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision bigint UNIQUE
);

-- kind: 0 everything, 1 fields of an organization, 2 where it stands, whether it does and what it is
-- grouped by, 3 ratings, 4 reference data. organization, month: which; none where it is not told.
CREATE TABLE change_part (
    change_set bigint NOT NULL,
    kind smallint NOT NULL CHECK (kind BETWEEN 0 AND 4),
    organization bigint,
    month integer
);

CREATE INDEX change_part_by_change_set ON change_part (change_set);

CREATE VIEW change_log AS
SELECT revision, kind, organization, month
FROM change_set JOIN change_part ON change_part.change_set = change_set.id
WHERE revision IS NOT NULL;

SELECT setval('data_revision', greatest(data_revision, 0) + 1) FROM portal;

INSERT INTO change_set (revision) SELECT last_value FROM data_revision;

INSERT INTO change_part (change_set, kind) SELECT id, 0 FROM change_set;

ALTER TABLE portal DROP COLUMN data_revision;

-- Whoever writes ratings or organizations need not have the right to write here.
CREATE FUNCTION current_change_set() RETURNS bigint LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    present bigint := nullif(current_setting('portal.change_set', true), '')::bigint;
BEGIN
    IF present IS NULL THEN
        INSERT INTO portal.change_set DEFAULT VALUES RETURNING id INTO present;
        PERFORM set_config('portal.change_set', present::text, true);
    END IF;
    RETURN present;
END;
$$;

REVOKE EXECUTE ON FUNCTION current_change_set() FROM PUBLIC;

-- What is long past is not told one by one any more: of each kind one row stays, at its last revision.
CREATE FUNCTION change_log_stays_short(before bigint) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    kept bigint[] := ARRAY(
        SELECT max(revision) FROM portal.change_log WHERE revision <= before GROUP BY kind);
BEGIN
    UPDATE portal.change_part SET organization = NULL, month = NULL
    WHERE change_set IN (SELECT id FROM portal.change_set WHERE revision = ANY (kept));
    DELETE FROM portal.change_part WHERE change_set IN (
        SELECT id FROM portal.change_set WHERE revision <= before AND revision <> ALL (kept));
    DELETE FROM portal.change_set WHERE revision <= before AND revision <> ALL (kept);
END;
$$;

REVOKE EXECUTE ON FUNCTION change_log_stays_short(bigint) FROM PUBLIC;

-- The lock goes with the transaction: revisions become visible in their order.
CREATE FUNCTION change_set_is_numbered() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    given bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(1380209739, 2);
    given := nextval('portal.data_revision');
    UPDATE portal.change_set SET revision = given WHERE id = NEW.id;
    PERFORM pg_notify('portal_changed', given::text);
    IF given % 1000 = 0 THEN
        PERFORM portal.change_log_stays_short(given - 20000);
    END IF;
    RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER change_set_is_numbered AFTER INSERT ON change_set
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION change_set_is_numbered();

-- A statement about more than two thousand tells that there were many.
CREATE FUNCTION organizations_are_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    told bigint[] := ARRAY(SELECT id FROM touched LIMIT 2001);
    present bigint;
BEGIN
    IF cardinality(told) > 0 THEN
        present := portal.current_change_set();
        INSERT INTO portal.change_part (change_set, kind, organization)
        SELECT present, 2, organization
        FROM unnest(CASE WHEN cardinality(told) > 2000 THEN ARRAY[NULL::bigint] ELSE told END)
            AS organization;
    END IF;
    RETURN NULL;
END;
$$;

CREATE FUNCTION organization_parents_are_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    told bigint[] := ARRAY(SELECT DISTINCT organization FROM touched LIMIT 2001);
    present bigint;
BEGIN
    IF cardinality(told) > 0 THEN
        present := portal.current_change_set();
        INSERT INTO portal.change_part (change_set, kind, organization)
        SELECT present, 2, organization
        FROM unnest(CASE WHEN cardinality(told) > 2000 THEN ARRAY[NULL::bigint] ELSE told END)
            AS organization;
    END IF;
    RETURN NULL;
END;
$$;

CREATE FUNCTION organization_is_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    INSERT INTO portal.change_part (change_set, kind, organization)
    VALUES (portal.current_change_set(), TG_ARGV[0]::smallint, NEW.id);
    RETURN NULL;
END;
$$;

CREATE FUNCTION ratings_are_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    present bigint;
    many bigint;
BEGIN
    SELECT count(*) INTO many FROM (SELECT DISTINCT organization, month FROM touched) AS told;
    IF many > 0 THEN
        present := portal.current_change_set();
        IF many > 2000 THEN
            INSERT INTO portal.change_part (change_set, kind) VALUES (present, 3);
        ELSE
            INSERT INTO portal.change_part (change_set, kind, organization, month)
            SELECT DISTINCT present, 3, organization, month FROM touched;
        END IF;
    END IF;
    RETURN NULL;
END;
$$;

CREATE FUNCTION portal_is_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    INSERT INTO portal.change_part (change_set, kind)
    VALUES (portal.current_change_set(), TG_ARGV[0]::smallint);
    RETURN NULL;
END;
$$;

CREATE TRIGGER portal_is_told AFTER UPDATE ON portal
FOR EACH ROW EXECUTE FUNCTION portal_is_told(0);

CREATE TRIGGER organization_is_told AFTER INSERT ON organization
REFERENCING NEW TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION organizations_are_told();

CREATE TRIGGER organization_is_told_gone AFTER DELETE ON organization
REFERENCING OLD TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION organizations_are_told();

CREATE TRIGGER organization_is_told_changed AFTER UPDATE OF
    kind, register, sphere, category, revision, unp, soato, name_ru, name_be, short_name_ru,
    short_name_be, address, phone, email, website
ON organization
FOR EACH ROW EXECUTE FUNCTION organization_is_told(1);

CREATE TRIGGER organization_is_told_elsewhere AFTER UPDATE OF
    parent, kind, state, register, sphere, category, merged_into, created_on, soato
ON organization
FOR EACH ROW
WHEN ((OLD.parent, OLD.kind, OLD.state, OLD.register, OLD.sphere, OLD.category, OLD.merged_into,
        OLD.created_on, OLD.soato)
    IS DISTINCT FROM (NEW.parent, NEW.kind, NEW.state, NEW.register, NEW.sphere, NEW.category,
        NEW.merged_into, NEW.created_on, NEW.soato))
EXECUTE FUNCTION organization_is_told(2);

CREATE TRIGGER organization_parent_is_told AFTER INSERT ON organization_parent
REFERENCING NEW TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION organization_parents_are_told();

CREATE TRIGGER organization_parent_is_told_changed AFTER UPDATE ON organization_parent
REFERENCING NEW TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION organization_parents_are_told();

CREATE TRIGGER organization_parent_is_told_gone AFTER DELETE ON organization_parent
REFERENCING OLD TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION organization_parents_are_told();

CREATE TRIGGER questionnaire_is_told AFTER INSERT ON questionnaire
REFERENCING NEW TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION ratings_are_told();

CREATE TRIGGER questionnaire_is_told_changed AFTER UPDATE ON questionnaire
REFERENCING NEW TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION ratings_are_told();

CREATE TRIGGER questionnaire_is_told_changed_before AFTER UPDATE ON questionnaire
REFERENCING OLD TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION ratings_are_told();

CREATE TRIGGER questionnaire_is_told_gone AFTER DELETE ON questionnaire
REFERENCING OLD TABLE AS touched
FOR EACH STATEMENT EXECUTE FUNCTION ratings_are_told();

CREATE TRIGGER sphere_is_told AFTER INSERT OR UPDATE OR DELETE ON sphere
FOR EACH ROW EXECUTE FUNCTION portal_is_told(4);

CREATE TRIGGER category_is_told AFTER INSERT OR UPDATE OR DELETE ON category
FOR EACH ROW EXECUTE FUNCTION portal_is_told(4);

CREATE TRIGGER additional_criterion_is_told AFTER INSERT OR UPDATE OR DELETE ON additional_criterion
FOR EACH ROW EXECUTE FUNCTION portal_is_told(4);

-- The web site's role needs the right to put in questionnaires, and no other.
ALTER FUNCTION questionnaire_counts() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION questionnaire_counts_no_more() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION questionnaire_counts_differently() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION additional_score_counts() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION additional_score_counts_no_more() SECURITY DEFINER SET search_path = portal, pg_temp;
