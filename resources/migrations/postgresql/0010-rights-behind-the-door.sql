-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rights that hold behind every door: who signs in with psql can do no more than with the program.
-- The group roles and what is granted to them are in packaging/postgresql/roles.sql; which rows they
-- reach is said here, by the account. The program's own policy (models/portal/policy.h) says the same.

-- A server program that works for many names the account in each transaction, with SET LOCAL
-- portal.account; without that name it is nobody. Everybody else is who signed in.
CREATE OR REPLACE FUNCTION acting_account() RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN EXISTS (
                SELECT FROM pg_auth_members
                WHERE roleid = to_regrole('portal_service') AND member = to_regrole(quote_ident(session_user)))
            THEN nullif(current_setting('portal.account', true), '')
            ELSE session_user::text END
    );
END;
$$;

-- The owner of the schema at work, or a function that works with its rights.
CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT nspowner = to_regrole(quote_ident(current_user)) FROM pg_namespace WHERE nspname = 'portal'
    );
END;
$$;

CREATE FUNCTION is_website() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT EXISTS (
            SELECT FROM pg_auth_members
            WHERE roleid = to_regrole('portal_website') AND member = to_regrole(quote_ident(session_user)))
    );
END;
$$;

-- As account.role; nothing for whom the portal does not know. The owner needs no account.
CREATE FUNCTION account_role() RETURNS integer LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(
            (SELECT role::integer FROM portal.account WHERE login = portal.acting_account() AND is_active),
            CASE WHEN session_user = current_user THEN 0 END)
    );
END;
$$;

CREATE FUNCTION account_scope() RETURNS bigint LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT scope FROM portal.account WHERE login = portal.acting_account() AND is_active
    );
END;
$$;

-- Everything from the one path to before the other lies where the account works; nothing does for
-- whom the portal does not know.
CREATE FUNCTION scope_begins() RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN portal.account_role() IS NOT NULL THEN coalesce(
            (SELECT path FROM portal.organization WHERE id = portal.account_scope()), '/') END
    );
END;
$$;

CREATE FUNCTION scope_ends() RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT left(portal.scope_begins(), -1) || '0'
    );
END;
$$;

-- For the policies of organization, which cannot look into it themselves.
CREATE FUNCTION path_of(sought bigint) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN (
        SELECT path FROM portal.organization WHERE id = sought
    );
END;
$$;

ALTER FUNCTION organization_path_begins() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION organization_path_follows() SECURITY DEFINER SET search_path = portal, pg_temp;

ALTER FUNCTION organization_stays_out_of_itself() SECURITY DEFINER SET search_path = portal, pg_temp;

-- The root of an account's subtree stays where it is: its place is the business of those above.
CREATE FUNCTION organization_keeps_its_place() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    IF OLD.id = portal.account_scope() THEN
        RAISE EXCEPTION 'the root of an account''s subtree is moved by those above'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN coalesce(NEW, OLD);
END;
$$;

CREATE TRIGGER organization_keeps_its_place BEFORE UPDATE OF id, parent, state ON organization
FOR EACH ROW WHEN ((OLD.id, OLD.parent, OLD.state) IS DISTINCT FROM (NEW.id, NEW.parent, NEW.state))
EXECUTE FUNCTION organization_keeps_its_place();

CREATE TRIGGER organization_keeps_its_place_gone BEFORE DELETE ON organization
FOR EACH ROW EXECUTE FUNCTION organization_keeps_its_place();

-- Refused in words, also to whom the policies show no line to change.
DROP TRIGGER journal_is_not_rewritten ON journal;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE OR DELETE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_final();

ALTER VIEW recounted_tally SET (security_invoker = true);

ALTER VIEW change_log SET (security_invoker = true);

-- The version of the schema is no secret: without it no program can say what is wrong.
ALTER TABLE schema_migration ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON schema_migration USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON schema_migration FOR SELECT
USING (true);

-- What everybody sees who has an account, and the web site.
ALTER TABLE portal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON portal USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON portal FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY changing ON portal FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE sphere ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON sphere USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON sphere FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON sphere FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0);

CREATE POLICY changing ON sphere FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

CREATE POLICY removing ON sphere FOR DELETE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE category ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON category USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON category FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON category FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0);

CREATE POLICY changing ON category FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

CREATE POLICY removing ON category FOR DELETE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE additional_criterion ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON additional_criterion USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON additional_criterion FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON additional_criterion FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0);

CREATE POLICY changing ON additional_criterion FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

CREATE POLICY removing ON additional_criterion FOR DELETE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE monthly_tally ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON monthly_tally USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON monthly_tally FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

-- Organizations change within the subtree, and do not leave it; nobody comes in from outside.
ALTER TABLE organization ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON organization USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON organization FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON organization FOR INSERT
WITH CHECK ((SELECT portal.account_role()) <= 1
    AND path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends()));

CREATE POLICY changing ON organization FOR UPDATE
USING ((SELECT portal.account_role()) <= 1
    AND path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends()))
WITH CHECK ((SELECT portal.account_role()) <= 1
    AND path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    AND (id = (SELECT portal.account_scope()) OR (
        coalesce(portal.path_of(parent), '/') COLLATE "C" >= (SELECT portal.scope_begins())
        AND coalesce(portal.path_of(parent), '/') COLLATE "C" < (SELECT portal.scope_ends()))));

CREATE POLICY removing ON organization FOR DELETE
USING ((SELECT portal.account_role()) <= 1
    AND path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends()));

ALTER TABLE organization_parent ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON organization_parent USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON organization_parent FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON organization_parent FOR INSERT
WITH CHECK ((SELECT portal.account_role()) <= 1 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY changing ON organization_parent FOR UPDATE
USING ((SELECT portal.account_role()) <= 1 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY removing ON organization_parent FOR DELETE
USING ((SELECT portal.account_role()) <= 1 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

-- Ratings are read within the subtree, for citizens write names into comments.
ALTER TABLE questionnaire ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON questionnaire USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON questionnaire FOR SELECT
USING ((SELECT portal.account_role()) IN (0, 1, 3) AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY adding ON questionnaire FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0 OR (SELECT portal.is_website()));

CREATE POLICY changing ON questionnaire FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

CREATE POLICY removing ON questionnaire FOR DELETE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE additional_score ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON additional_score USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON additional_score FOR SELECT
USING ((SELECT portal.account_role()) IN (0, 1, 3)
    AND questionnaire IN (SELECT id FROM portal.questionnaire));

CREATE POLICY adding ON additional_score FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0 OR (SELECT portal.is_website()));

CREATE POLICY removing ON additional_score FOR DELETE
USING ((SELECT portal.account_role()) = 0);

ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON users USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON users FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL OR (SELECT portal.is_website()));

CREATE POLICY adding ON users FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0 OR (SELECT portal.is_website()));

CREATE POLICY changing ON users FOR UPDATE
USING ((SELECT portal.account_role()) = 0);

CREATE POLICY removing ON users FOR DELETE
USING ((SELECT portal.account_role()) = 0 OR (SELECT portal.is_website()));

ALTER TABLE stand ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON stand USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON stand FOR SELECT
USING ((SELECT portal.is_website()) OR ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY adding ON stand FOR INSERT
WITH CHECK ((SELECT portal.account_role()) <= 2 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY changing ON stand FOR UPDATE
USING ((SELECT portal.account_role()) <= 2 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY removing ON stand FOR DELETE
USING ((SELECT portal.account_role()) <= 2 AND ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

-- The functions above look in here as the owner: then nothing else is asked, or they would ask
-- themselves.
-- Everybody sees their own account; administrators keep those of their subtree, nobody their own.
ALTER TABLE account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON account USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON account FOR SELECT
USING (CASE WHEN (SELECT portal.is_owner()) THEN true ELSE
    login = (SELECT portal.acting_account()) OR (SELECT portal.account_role()) = 0
        OR (SELECT portal.account_role()) = 1 AND scope IS NOT NULL AND ((SELECT portal.scope_begins()) = '/' OR scope IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )) END);

CREATE POLICY adding ON account FOR INSERT
WITH CHECK ((SELECT portal.account_role()) = 0 OR (SELECT portal.account_role()) = 1 AND role > 0
    AND login <> (SELECT portal.acting_account()) AND scope IS NOT NULL AND ((SELECT portal.scope_begins()) = '/' OR scope IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY changing ON account FOR UPDATE
USING ((SELECT portal.account_role()) = 0 OR (SELECT portal.account_role()) = 1 AND role > 0
    AND login <> (SELECT portal.acting_account()) AND scope IS NOT NULL AND ((SELECT portal.scope_begins()) = '/' OR scope IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

CREATE POLICY removing ON account FOR DELETE
USING ((SELECT portal.account_role()) = 0 OR (SELECT portal.account_role()) = 1 AND role > 0
    AND login <> (SELECT portal.acting_account()) AND scope IS NOT NULL AND ((SELECT portal.scope_begins()) = '/' OR scope IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )));

-- Lines that tell who read comments are for those who answer for them, and for the readers.
ALTER TABLE journal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON journal USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON journal FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL AND (action <> 7
        OR actor = (SELECT portal.acting_account())
        OR (SELECT portal.account_role()) <= 1 AND ((SELECT portal.account_scope()) IS NULL
            OR ((SELECT portal.scope_begins()) = '/' OR organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    )))));

CREATE POLICY adding ON journal FOR INSERT
WITH CHECK (action = 7 AND (SELECT portal.account_role()) IN (0, 1, 3) 
    OR action = 5 AND (SELECT portal.account_role()) = 0);

ALTER TABLE journal_head ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON journal_head USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON journal_head FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL);

ALTER TABLE request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON request USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON request FOR SELECT
USING ((SELECT portal.account_role()) = 0 OR actor = (SELECT portal.acting_account()));

CREATE POLICY adding ON request FOR INSERT
WITH CHECK ((SELECT portal.account_role()) <= 1);

ALTER TABLE change_set ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON change_set USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON change_set FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL);

ALTER TABLE change_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON change_part USING ((SELECT portal.is_owner()));

CREATE POLICY reading ON change_part FOR SELECT
USING ((SELECT portal.account_role()) IS NOT NULL);
