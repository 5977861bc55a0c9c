-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How the service lets accounts in. Nobody else reads any of it but when somebody signed in last.

-- A new password is a new row, which takes the place of the one before. password_hash: as
-- crypto_pwhash_str of libsodium writes it (argon2id).
CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    password_hash TEXT NOT NULL
);

-- Keys that let a client stay signed in, each usable once; hash: SHA-256 of the key. family: those
-- that came from one sign-in. expires_at, used_at: milliseconds since 1970, UTC.
CREATE TABLE refresh_token (
    hash TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    login TEXT NOT NULL REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
);

CREATE INDEX refresh_token_by_family ON refresh_token (family);

CREATE INDEX refresh_token_by_login ON refresh_token (login);

CREATE TABLE account_use (
    login TEXT PRIMARY KEY REFERENCES account (login) ON UPDATE CASCADE ON DELETE CASCADE,
    signed_in_at INTEGER NOT NULL
);

-- A new password ends whatever was begun with the old one.
CREATE TRIGGER sign_in_takes_the_place AFTER INSERT ON sign_in
BEGIN
    DELETE FROM sign_in WHERE login = NEW.login AND id < NEW.id;
    DELETE FROM refresh_token WHERE login = NEW.login;
END;

CREATE TRIGGER account_is_signed_out AFTER UPDATE OF is_active ON account
WHEN OLD.is_active AND NOT NEW.is_active
BEGIN
    DELETE FROM refresh_token WHERE login = NEW.login;
END;
