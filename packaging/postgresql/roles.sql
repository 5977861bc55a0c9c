-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The group roles of a portal on PostgreSQL and what they may touch. Which rows of it, the policies
-- of the schema say, by the account that signed in. `ratingdesk portal create` and `portal upgrade`
-- run this when they may; otherwise an administrator of the server does, in the portal's database:
--     psql --dbname=portal --file=roles.sql
-- May be run again at any time. Statements are parted by empty lines and hold none themselves.

-- portal_operator, portal_administrator, portal_print, portal_supervisor: the four kinds of staff.
-- portal_website: the public web site. portal_service: a server program that works for many.
DO $$
DECLARE
    missing text;
BEGIN
    FOREACH missing IN ARRAY ARRAY['portal_operator', 'portal_administrator', 'portal_print',
        'portal_supervisor', 'portal_website', 'portal_service']
    LOOP
        IF to_regrole(missing) IS NULL THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', missing);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- made by somebody else at the same moment
            END;
        END IF;
    END LOOP;
END;
$$;

REVOKE ALL ON ALL TABLES IN SCHEMA portal FROM
    portal_operator, portal_administrator, portal_print, portal_supervisor, portal_website,
    portal_service;

GRANT USAGE ON SCHEMA portal TO
    portal_operator, portal_administrator, portal_print, portal_supervisor, portal_website,
    portal_service;

-- What a copy holds: everything, the rows by the policies.
GRANT SELECT ON ALL TABLES IN SCHEMA portal TO
    portal_operator, portal_administrator, portal_print, portal_supervisor, portal_service;

GRANT SELECT ON ALL SEQUENCES IN SCHEMA portal TO portal_operator;

-- The journal grows, and that is all. Its number, hash and actor are the database's.
GRANT INSERT ON portal.journal TO
    portal_operator, portal_administrator, portal_supervisor, portal_service;

GRANT INSERT ON portal.request TO portal_operator, portal_administrator, portal_print, portal_service;

-- Paths are kept by triggers.
GRANT INSERT, DELETE, UPDATE (
    parent, kind, state, register, sphere, category, merged_into, revision, created_on, unp, soato,
    name_ru, name_be, short_name_ru, short_name_be, address, phone, email, website
) ON portal.organization TO portal_operator, portal_administrator, portal_service;

GRANT INSERT, UPDATE, DELETE ON portal.organization_parent TO
    portal_operator, portal_administrator, portal_service;

GRANT EXECUTE ON FUNCTION portal.count_scans(date, bigint, text) TO portal_service, portal_website;

GRANT INSERT, UPDATE ON portal.stand TO
    portal_operator, portal_administrator, portal_print, portal_service;

-- What an account is called stays.
GRANT INSERT, UPDATE (display_name, role, scope, is_active, revision) ON portal.account TO
    portal_operator, portal_administrator, portal_service;

-- Who gives a password does not read it: which rows the service sees and nobody else, the policies say.
-- Nor does anybody say which of them is the newest.
GRANT INSERT (login, password_hash) ON portal.sign_in TO portal_operator, portal_administrator, portal_service;

GRANT INSERT, UPDATE, DELETE ON portal.refresh_token, portal.account_use TO portal_service;

GRANT INSERT, UPDATE, DELETE ON portal.sphere, portal.category, portal.additional_criterion TO
    portal_operator, portal_service;

GRANT UPDATE ON portal.portal TO portal_operator, portal_service;

GRANT INSERT, DELETE ON portal.questionnaire, portal.additional_score, portal.users TO
    portal_operator, portal_service;

GRANT UPDATE (
    organization, month, given_at, user_id, simplicity, information, timeliness, courtesy, channel,
    stand, comment
) ON portal.questionnaire TO portal_operator, portal_service;

-- The web site shows the register and the rankings, and brings in citizens and what they say. It has
-- no rights on what is counted: the triggers count.
GRANT SELECT ON portal.portal, portal.sphere, portal.category, portal.additional_criterion,
    portal.organization, portal.organization_parent, portal.monthly_tally, portal.stand
TO portal_website;

GRANT SELECT, INSERT, DELETE ON portal.users TO portal_website;

GRANT INSERT (
    id, organization, month, given_at, user_id, simplicity, information, timeliness, courtesy, channel,
    stand, comment, source_id
) ON portal.questionnaire TO portal_website;

GRANT INSERT ON portal.additional_score TO portal_website;
