-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- That somebody gave an account a password, and who; never which.
CREATE FUNCTION password_is_written_down() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    named jsonb := jsonb_build_object('list', 'account', 'id',
        (SELECT id FROM portal.account WHERE login = NEW.login));
BEGIN
    PERFORM portal.write_down(1, NULL, named, named || '{"password": "new"}');
    RETURN NULL;
END;
$$;

CREATE TRIGGER sign_in_waits_for_the_journal BEFORE INSERT ON sign_in
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER password_is_written_down AFTER INSERT ON sign_in
FOR EACH ROW EXECUTE FUNCTION password_is_written_down();
