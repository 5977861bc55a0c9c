-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A new password takes the place of every other one, whatever their numbers.

-- Who writes keys of an account, and who ends them, wait for each other: or a key that is being
-- written would survive the password that it came from.
CREATE FUNCTION wait_for_sign_in(login text) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_advisory_xact_lock(hashtextextended(login, 1380209739))
$$;

CREATE OR REPLACE FUNCTION sign_in_takes_the_place() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    PERFORM portal.wait_for_sign_in(NEW.login);
    DELETE FROM portal.sign_in WHERE login = NEW.login AND id <> NEW.id;
    DELETE FROM portal.refresh_token WHERE login = NEW.login;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION account_is_signed_out() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    PERFORM portal.wait_for_sign_in(NEW.login);
    DELETE FROM portal.refresh_token WHERE login = NEW.login;
    RETURN NULL;
END;
$$;

-- Who adds an account does not see all of those that have a number already.
CREATE FUNCTION next_account_id() RETURNS bigint LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(max(id), 0) + 1 FROM portal.account
    );
END;
$$;
