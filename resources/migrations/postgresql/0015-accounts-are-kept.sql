-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who keeps accounts: operators and administrators, each those of their part of the register.
-- Nobody says what they may do themselves, operators neither: so one who keeps the accounts is always
-- left. What works in the whole register is kept by who does.

DROP POLICY reading ON account;

CREATE POLICY reading ON account FOR SELECT
USING (CASE WHEN (SELECT portal.is_owner()) THEN true ELSE
    login = (SELECT portal.acting_account()) OR (SELECT portal.account_role()) <= 1
    AND CASE WHEN scope IS NULL THEN (SELECT portal.account_role()) = 0 AND (SELECT portal.scope_begins()) = '/'
        ELSE (SELECT portal.scope_begins()) = '/' OR scope IN (
            SELECT id FROM portal.organization
            WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
        ) END END);

DROP POLICY adding ON account;

CREATE POLICY adding ON account FOR INSERT
WITH CHECK ((SELECT portal.account_role()) <= 1
    AND (role > 0 OR (SELECT portal.account_role()) = 0)
    AND login <> (SELECT portal.acting_account())
    AND CASE WHEN scope IS NULL THEN (SELECT portal.account_role()) = 0 AND (SELECT portal.scope_begins()) = '/'
        ELSE (SELECT portal.scope_begins()) = '/' OR scope IN (
            SELECT id FROM portal.organization
            WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
        ) END);

DROP POLICY changing ON account;

CREATE POLICY changing ON account FOR UPDATE
USING ((SELECT portal.account_role()) <= 1
    AND (role > 0 OR (SELECT portal.account_role()) = 0)
    AND login <> (SELECT portal.acting_account())
    AND CASE WHEN scope IS NULL THEN (SELECT portal.account_role()) = 0 AND (SELECT portal.scope_begins()) = '/'
        ELSE (SELECT portal.scope_begins()) = '/' OR scope IN (
            SELECT id FROM portal.organization
            WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
        ) END);

DROP POLICY removing ON account;

CREATE POLICY removing ON account FOR DELETE
USING ((SELECT portal.account_role()) <= 1
    AND (role > 0 OR (SELECT portal.account_role()) = 0)
    AND login <> (SELECT portal.acting_account())
    AND CASE WHEN scope IS NULL THEN (SELECT portal.account_role()) = 0 AND (SELECT portal.scope_begins()) = '/'
        ELSE (SELECT portal.scope_begins()) = '/' OR scope IN (
            SELECT id FROM portal.organization
            WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
        ) END);

-- Everybody their own; others' as the account itself.
DROP POLICY adding ON sign_in;

CREATE POLICY adding ON sign_in FOR INSERT
WITH CHECK ((SELECT portal.account_role()) IS NOT NULL AND login = (SELECT portal.acting_account())
    OR (SELECT portal.account_role()) <= 1 AND login IN (
        SELECT account.login FROM portal.account WHERE role > 0 OR (SELECT portal.account_role()) = 0
    ));
