-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What stands in the register, and below whom it stood when.

-- One row. `today` is the day at which a demo portal stands still; a real one has none.
CREATE TABLE portal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    today TEXT,
    data_revision INTEGER NOT NULL DEFAULT 0
);

INSERT INTO portal (id, name) VALUES (1, '');

CREATE TABLE sphere (
    id INTEGER PRIMARY KEY,
    name_ru TEXT NOT NULL DEFAULT '',
    name_be TEXT NOT NULL DEFAULT ''
);

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    sphere INTEGER NOT NULL REFERENCES sphere (id),
    name_ru TEXT NOT NULL DEFAULT '',
    name_be TEXT NOT NULL DEFAULT ''
);

-- The criteria that some organizations ask for beside the four base ones.
CREATE TABLE additional_criterion (
    id INTEGER PRIMARY KEY,
    name_ru TEXT NOT NULL DEFAULT '',
    name_be TEXT NOT NULL DEFAULT ''
);

-- kind: 0 body, 1 organization, 2 subdivision. state: 0 active, 1 archived, 2 merged.
-- register: 0 general, 1 local. path: the ids from the root down, as /1/15/33279/, kept by triggers;
-- a subtree is everything whose path begins with that of its root.
CREATE TABLE organization (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES organization (id),
    path TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),
    register INTEGER NOT NULL DEFAULT 0 CHECK (register BETWEEN 0 AND 1),
    sphere INTEGER REFERENCES sphere (id),
    category INTEGER REFERENCES category (id),
    merged_into INTEGER REFERENCES organization (id),
    revision INTEGER NOT NULL DEFAULT 1,
    created_on TEXT NOT NULL,
    unp TEXT NOT NULL DEFAULT '',
    soato TEXT NOT NULL DEFAULT '',
    name_ru TEXT NOT NULL DEFAULT '',
    name_be TEXT NOT NULL DEFAULT '',
    short_name_ru TEXT NOT NULL DEFAULT '',
    short_name_be TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    CHECK (name_ru <> '' OR name_be <> ''),
    CHECK ((state = 2) = (merged_into IS NOT NULL))
);

CREATE INDEX organization_by_parent ON organization (parent);

CREATE INDEX organization_by_path ON organization (path);

CREATE INDEX organization_by_merged_into ON organization (merged_into) WHERE merged_into IS NOT NULL;

-- Below whom an organization stood from one day to another, both included; no end: until today.
-- What was archived or not yet there on a day has no span that covers it.
CREATE TABLE organization_parent (
    organization INTEGER NOT NULL REFERENCES organization (id),
    valid_from TEXT NOT NULL,
    valid_to TEXT CHECK (valid_to >= valid_from),
    parent INTEGER REFERENCES organization (id),
    PRIMARY KEY (organization, valid_from)
) WITHOUT ROWID;

CREATE INDEX organization_parent_by_parent ON organization_parent (parent);

CREATE TRIGGER organization_path_begins AFTER INSERT ON organization
BEGIN
    UPDATE organization
    SET path = coalesce((SELECT path FROM organization WHERE id = NEW.parent), '/') || NEW.id || '/'
    WHERE id = NEW.id;
END;

CREATE TRIGGER organization_stays_out_of_itself BEFORE UPDATE OF parent ON organization
WHEN EXISTS (
    SELECT 1 FROM organization AS target
    WHERE target.id = NEW.parent AND substr(target.path, 1, length(OLD.path)) = OLD.path
)
BEGIN
    SELECT RAISE(ABORT, 'an organization cannot stand below itself');
END;

-- '0' follows '/' in the alphabet: what begins with /1/15/ lies between /1/15/ and /1/150.
CREATE TRIGGER organization_path_follows AFTER UPDATE OF parent ON organization
WHEN OLD.parent IS NOT NEW.parent
BEGIN
    UPDATE organization
    SET path = coalesce((SELECT path FROM organization WHERE id = NEW.parent), '/') || NEW.id || '/'
        || substr(path, length(OLD.path) + 1)
    WHERE path >= OLD.path AND path < substr(OLD.path, 1, length(OLD.path) - 1) || '0';
END;
