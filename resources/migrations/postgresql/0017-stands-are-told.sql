-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an organization was called when its stand was printed, and that stands are others now.

ALTER TABLE stand
    ADD COLUMN name_ru text NOT NULL DEFAULT '',
    ADD COLUMN name_be text NOT NULL DEFAULT '';

-- The kinds as before, and 5: stands; which of them is not told.
ALTER TABLE change_part
    DROP CONSTRAINT change_part_kind_check,
    ADD CONSTRAINT change_part_kind_check CHECK (kind BETWEEN 0 AND 5);

-- Once in a transaction, however many there are.
CREATE FUNCTION stands_are_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    present bigint := portal.current_change_set();
BEGIN
    INSERT INTO portal.change_part (change_set, kind)
    SELECT present, 5
    WHERE NOT EXISTS (SELECT FROM portal.change_part WHERE change_set = present AND kind = 5);
    RETURN NULL;
END;
$$;

CREATE TRIGGER stand_is_told AFTER INSERT OR UPDATE OR DELETE ON stand
FOR EACH STATEMENT EXECUTE FUNCTION stands_are_told();
