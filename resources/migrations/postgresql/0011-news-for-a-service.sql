-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A server program that works for many hears for all of them that something changed, and of whom:
-- numbers, no texts. Everything else it reads as the one for whom it works.
CREATE FUNCTION is_service() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT EXISTS (
            SELECT FROM pg_auth_members
            WHERE roleid = to_regrole('portal_service') AND member = to_regrole(quote_ident(session_user)))
    );
END;
$$;

CREATE POLICY news ON change_set FOR SELECT
USING ((SELECT portal.is_service()));

CREATE POLICY news ON change_part FOR SELECT
USING ((SELECT portal.is_service()));
