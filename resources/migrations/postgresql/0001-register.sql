-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What stands in the register, and below whom it stood when.

-- One row. `today` is the day at which a demo portal stands still; a real one has none.
CREATE TABLE portal (
    id bigint PRIMARY KEY CHECK (id = 1),
    name text NOT NULL,
    is_demo boolean NOT NULL DEFAULT false,
    today date,
    data_revision bigint NOT NULL DEFAULT 0
);

INSERT INTO portal (id, name) VALUES (1, '');

CREATE TABLE sphere (
    id bigint PRIMARY KEY,
    name_ru text NOT NULL DEFAULT '',
    name_be text NOT NULL DEFAULT ''
);

CREATE TABLE category (
    id bigint PRIMARY KEY,
    sphere bigint NOT NULL REFERENCES sphere (id),
    name_ru text NOT NULL DEFAULT '',
    name_be text NOT NULL DEFAULT ''
);

-- The criteria that some organizations ask for beside the four base ones.
CREATE TABLE additional_criterion (
    id bigint PRIMARY KEY,
    name_ru text NOT NULL DEFAULT '',
    name_be text NOT NULL DEFAULT ''
);

-- kind: 0 body, 1 organization, 2 subdivision. state: 0 active, 1 archived, 2 merged.
-- register: 0 general, 1 local. path: the ids from the root down, as /1/15/33279/, kept by triggers;
-- a subtree is everything whose path begins with that of its root.
CREATE TABLE organization (
    id bigint PRIMARY KEY CHECK (id > 0),
    parent bigint REFERENCES organization (id),
    path text COLLATE "C" NOT NULL DEFAULT '',
    kind smallint NOT NULL CHECK (kind BETWEEN 0 AND 2),
    state smallint NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),
    register smallint NOT NULL DEFAULT 0 CHECK (register BETWEEN 0 AND 1),
    sphere bigint REFERENCES sphere (id),
    category bigint REFERENCES category (id),
    merged_into bigint REFERENCES organization (id),
    revision bigint NOT NULL DEFAULT 1,
    created_on date NOT NULL,
    unp text NOT NULL DEFAULT '',
    soato text NOT NULL DEFAULT '',
    name_ru text NOT NULL DEFAULT '',
    name_be text NOT NULL DEFAULT '',
    short_name_ru text NOT NULL DEFAULT '',
    short_name_be text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    website text NOT NULL DEFAULT '',
    CHECK (name_ru <> '' OR name_be <> ''),
    CHECK ((state = 2) = (merged_into IS NOT NULL))
);

CREATE INDEX organization_by_parent ON organization (parent);

CREATE INDEX organization_by_path ON organization (path);

CREATE INDEX organization_by_merged_into ON organization (merged_into) WHERE merged_into IS NOT NULL;

-- Below whom an organization stood from one day to another, both included; no end: until today.
-- What was archived or not yet there on a day has no span that covers it.
CREATE TABLE organization_parent (
    organization bigint NOT NULL REFERENCES organization (id),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    parent bigint REFERENCES organization (id),
    PRIMARY KEY (organization, valid_from)
);

CREATE INDEX organization_parent_by_parent ON organization_parent (parent);

CREATE FUNCTION organization_path_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.path := coalesce((SELECT path FROM portal.organization WHERE id = NEW.parent), '/')
        || NEW.id || '/';
    RETURN NEW;
END;
$$;

CREATE TRIGGER organization_path_begins BEFORE INSERT ON organization
FOR EACH ROW EXECUTE FUNCTION organization_path_begins();

CREATE FUNCTION organization_stays_out_of_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM portal.organization AS target
        WHERE target.id = NEW.parent AND starts_with(target.path, OLD.path)
    ) THEN
        RAISE EXCEPTION 'an organization cannot stand below itself';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER organization_stays_out_of_itself BEFORE UPDATE OF parent ON organization
FOR EACH ROW EXECUTE FUNCTION organization_stays_out_of_itself();

-- '0' follows '/' in the alphabet: what begins with /1/15/ lies between /1/15/ and /1/150.
CREATE FUNCTION organization_path_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.organization
    SET path = coalesce((SELECT path FROM portal.organization WHERE id = NEW.parent), '/')
        || NEW.id || '/' || substr(path, length(OLD.path) + 1)
    WHERE path >= OLD.path AND path < left(OLD.path, -1) || '0';
    RETURN NULL;
END;
$$;

CREATE TRIGGER organization_path_follows AFTER UPDATE OF parent ON organization
FOR EACH ROW WHEN (OLD.parent IS DISTINCT FROM NEW.parent)
EXECUTE FUNCTION organization_path_follows();
