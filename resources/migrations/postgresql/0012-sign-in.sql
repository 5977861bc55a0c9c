-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How the service lets accounts in. Nobody else reads any of it but when somebody signed in last.

-- A new password is a new row, which takes the place of the one before. password_hash: as
-- crypto_pwhash_str of libsodium writes it (argon2id).
CREATE TABLE sign_in (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login text NOT NULL REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    password_hash text NOT NULL
);

CREATE INDEX sign_in_by_login ON sign_in (login);

-- Keys that let a client stay signed in, each usable once; hash: SHA-256 of the key. family: those
-- that came from one sign-in. expires_at, used_at: milliseconds since 1970, UTC.
CREATE TABLE refresh_token (
    hash text PRIMARY KEY,
    family text NOT NULL,
    login text NOT NULL REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    expires_at bigint NOT NULL,
    used_at bigint
);

CREATE INDEX refresh_token_by_family ON refresh_token (family);

CREATE INDEX refresh_token_by_login ON refresh_token (login);

CREATE TABLE account_use (
    login text PRIMARY KEY REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    signed_in_at bigint NOT NULL
);

-- A new password ends whatever was begun with the old one.
CREATE FUNCTION sign_in_takes_the_place() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    DELETE FROM portal.sign_in WHERE login = NEW.login AND id < NEW.id;
    DELETE FROM portal.refresh_token WHERE login = NEW.login;
    RETURN NULL;
END;
$$;

CREATE TRIGGER sign_in_takes_the_place AFTER INSERT ON sign_in
FOR EACH ROW EXECUTE FUNCTION sign_in_takes_the_place();

CREATE FUNCTION account_is_signed_out() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    DELETE FROM portal.refresh_token WHERE login = NEW.login;
    RETURN NULL;
END;
$$;

CREATE TRIGGER account_is_signed_out AFTER UPDATE OF is_active ON account
FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active)
EXECUTE FUNCTION account_is_signed_out();

ALTER TABLE sign_in ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON sign_in USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON sign_in FOR SELECT
USING ((SELECT portal.is_service()));

-- Everybody their own; others' as the account itself.
CREATE POLICY adding ON sign_in FOR INSERT
WITH CHECK ((SELECT portal.account_role()) IS NOT NULL AND login = (SELECT portal.acting_account())
    OR (SELECT portal.account_role()) = 0
    OR (SELECT portal.account_role()) = 1 AND login IN (
        SELECT account.login FROM portal.account WHERE role > 0 AND scope IS NOT NULL
    ));

ALTER TABLE refresh_token ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON refresh_token USING ((SELECT portal.is_owner()));

CREATE POLICY service ON refresh_token USING ((SELECT portal.is_service()));

ALTER TABLE account_use ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON account_use USING ((SELECT portal.is_owner()));

CREATE POLICY service ON account_use USING ((SELECT portal.is_service()));

-- Of the accounts that one sees.
CREATE POLICY reading ON account_use FOR SELECT
USING (login IN (SELECT account.login FROM portal.account));
