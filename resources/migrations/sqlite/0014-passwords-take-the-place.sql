-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A new password takes the place of every other one, whatever their numbers.
DROP TRIGGER sign_in_takes_the_place;

CREATE TRIGGER sign_in_takes_the_place AFTER INSERT ON sign_in
BEGIN
    DELETE FROM sign_in WHERE login = NEW.login AND id <> NEW.id;
    DELETE FROM refresh_token WHERE login = NEW.login;
END;
