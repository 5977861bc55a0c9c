-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who shows the accounts hears that they are others now.

-- The kinds as before, and 6: accounts; which of them is not told.
ALTER TABLE change_part
    DROP CONSTRAINT change_part_kind_check,
    ADD CONSTRAINT change_part_kind_check CHECK (kind BETWEEN 0 AND 6);

-- Once in a transaction, however many there are.
CREATE FUNCTION accounts_are_told() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    present bigint := portal.current_change_set();
BEGIN
    INSERT INTO portal.change_part (change_set, kind)
    SELECT present, 6
    WHERE NOT EXISTS (SELECT FROM portal.change_part WHERE change_set = present AND kind = 6);
    RETURN NULL;
END;
$$;

CREATE TRIGGER account_is_told AFTER INSERT OR UPDATE OR DELETE ON account
FOR EACH STATEMENT EXECUTE FUNCTION accounts_are_told();
