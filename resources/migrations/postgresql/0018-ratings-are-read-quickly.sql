-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who reads everything is asked about nothing else, row by row.
CREATE FUNCTION reads_all_ratings() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    RETURN portal.account_role() IN (0, 1, 3) AND portal.scope_begins() = '/';
END;
$$;

DROP POLICY reading ON questionnaire;

CREATE POLICY reading ON questionnaire FOR SELECT
USING ((SELECT portal.reads_all_ratings())
    OR (SELECT portal.account_role()) IN (0, 1, 3) AND organization IN (
        SELECT id FROM portal.organization
        WHERE path >= (SELECT portal.scope_begins()) AND path < (SELECT portal.scope_ends())
    ));

-- EXISTS, not IN: the questionnaires of a large subtree are more than the server gathers in memory, and
-- it would go through all of them for each score.
DROP POLICY reading ON additional_score;

CREATE POLICY reading ON additional_score FOR SELECT
USING ((SELECT portal.reads_all_ratings())
    OR (SELECT portal.account_role()) IN (0, 1, 3) AND EXISTS (
        SELECT FROM portal.questionnaire q WHERE q.id = additional_score.questionnaire
    ));
