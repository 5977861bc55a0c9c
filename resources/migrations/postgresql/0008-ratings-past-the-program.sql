-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Many write ratings at once: every statement takes its tallies in the order of organization and
-- month, so that no two wait for each other. And what befalls ratings past the program has a rule.

CREATE OR REPLACE FUNCTION questionnaire_counts() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    INSERT INTO portal.monthly_tally AS tally (
        organization, month, questionnaires, base_sum, base_square_sum, base_satisfied,
        full_sum, full_satisfied, by_website, by_qr_code, by_other, simplicity_1, simplicity_2,
        simplicity_3, simplicity_4, simplicity_5, information_1, information_2, information_3,
        information_4, information_5, timeliness_1, timeliness_2, timeliness_3, timeliness_4,
        timeliness_5, courtesy_1, courtesy_2, courtesy_3, courtesy_4, courtesy_5
    )
    SELECT
        organization,
        month,
        sum(sign)::bigint,
        sum(sign * base_sum)::bigint,
        sum(sign * base_sum * base_sum)::bigint,
        sum(sign * (base_sum >= 16)::integer)::bigint,
        sum(sign * ((base_sum + additional_sum) * 2520 / (4 + additional_count)))::bigint,
        sum(sign * (base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint,
        sum(sign * (channel = 0)::integer)::bigint,
        sum(sign * (channel = 1)::integer)::bigint,
        sum(sign * (channel = 2)::integer)::bigint,
        sum(sign * (simplicity = 1)::integer)::bigint,
        sum(sign * (simplicity = 2)::integer)::bigint,
        sum(sign * (simplicity = 3)::integer)::bigint,
        sum(sign * (simplicity = 4)::integer)::bigint,
        sum(sign * (simplicity = 5)::integer)::bigint,
        sum(sign * (information = 1)::integer)::bigint,
        sum(sign * (information = 2)::integer)::bigint,
        sum(sign * (information = 3)::integer)::bigint,
        sum(sign * (information = 4)::integer)::bigint,
        sum(sign * (information = 5)::integer)::bigint,
        sum(sign * (timeliness = 1)::integer)::bigint,
        sum(sign * (timeliness = 2)::integer)::bigint,
        sum(sign * (timeliness = 3)::integer)::bigint,
        sum(sign * (timeliness = 4)::integer)::bigint,
        sum(sign * (timeliness = 5)::integer)::bigint,
        sum(sign * (courtesy = 1)::integer)::bigint,
        sum(sign * (courtesy = 2)::integer)::bigint,
        sum(sign * (courtesy = 3)::integer)::bigint,
        sum(sign * (courtesy = 4)::integer)::bigint,
        sum(sign * (courtesy = 5)::integer)::bigint
    FROM (
        SELECT
            1 AS sign, organization, month, channel, simplicity, information, timeliness, courtesy,
            base_sum, additional_count, additional_sum
        FROM added
    ) AS counted
    GROUP BY organization, month
    ORDER BY organization, month
    ON CONFLICT (organization, month) DO UPDATE SET
        questionnaires = tally.questionnaires + excluded.questionnaires,
        base_sum = tally.base_sum + excluded.base_sum,
        base_square_sum = tally.base_square_sum + excluded.base_square_sum,
        base_satisfied = tally.base_satisfied + excluded.base_satisfied,
        full_sum = tally.full_sum + excluded.full_sum,
        full_satisfied = tally.full_satisfied + excluded.full_satisfied,
        by_website = tally.by_website + excluded.by_website,
        by_qr_code = tally.by_qr_code + excluded.by_qr_code,
        by_other = tally.by_other + excluded.by_other,
        simplicity_1 = tally.simplicity_1 + excluded.simplicity_1,
        simplicity_2 = tally.simplicity_2 + excluded.simplicity_2,
        simplicity_3 = tally.simplicity_3 + excluded.simplicity_3,
        simplicity_4 = tally.simplicity_4 + excluded.simplicity_4,
        simplicity_5 = tally.simplicity_5 + excluded.simplicity_5,
        information_1 = tally.information_1 + excluded.information_1,
        information_2 = tally.information_2 + excluded.information_2,
        information_3 = tally.information_3 + excluded.information_3,
        information_4 = tally.information_4 + excluded.information_4,
        information_5 = tally.information_5 + excluded.information_5,
        timeliness_1 = tally.timeliness_1 + excluded.timeliness_1,
        timeliness_2 = tally.timeliness_2 + excluded.timeliness_2,
        timeliness_3 = tally.timeliness_3 + excluded.timeliness_3,
        timeliness_4 = tally.timeliness_4 + excluded.timeliness_4,
        timeliness_5 = tally.timeliness_5 + excluded.timeliness_5,
        courtesy_1 = tally.courtesy_1 + excluded.courtesy_1,
        courtesy_2 = tally.courtesy_2 + excluded.courtesy_2,
        courtesy_3 = tally.courtesy_3 + excluded.courtesy_3,
        courtesy_4 = tally.courtesy_4 + excluded.courtesy_4,
        courtesy_5 = tally.courtesy_5 + excluded.courtesy_5;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION questionnaire_counts_no_more() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    INSERT INTO portal.monthly_tally AS tally (
        organization, month, questionnaires, base_sum, base_square_sum, base_satisfied,
        full_sum, full_satisfied, by_website, by_qr_code, by_other, simplicity_1, simplicity_2,
        simplicity_3, simplicity_4, simplicity_5, information_1, information_2, information_3,
        information_4, information_5, timeliness_1, timeliness_2, timeliness_3, timeliness_4,
        timeliness_5, courtesy_1, courtesy_2, courtesy_3, courtesy_4, courtesy_5
    )
    SELECT
        organization,
        month,
        sum(sign)::bigint,
        sum(sign * base_sum)::bigint,
        sum(sign * base_sum * base_sum)::bigint,
        sum(sign * (base_sum >= 16)::integer)::bigint,
        sum(sign * ((base_sum + additional_sum) * 2520 / (4 + additional_count)))::bigint,
        sum(sign * (base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint,
        sum(sign * (channel = 0)::integer)::bigint,
        sum(sign * (channel = 1)::integer)::bigint,
        sum(sign * (channel = 2)::integer)::bigint,
        sum(sign * (simplicity = 1)::integer)::bigint,
        sum(sign * (simplicity = 2)::integer)::bigint,
        sum(sign * (simplicity = 3)::integer)::bigint,
        sum(sign * (simplicity = 4)::integer)::bigint,
        sum(sign * (simplicity = 5)::integer)::bigint,
        sum(sign * (information = 1)::integer)::bigint,
        sum(sign * (information = 2)::integer)::bigint,
        sum(sign * (information = 3)::integer)::bigint,
        sum(sign * (information = 4)::integer)::bigint,
        sum(sign * (information = 5)::integer)::bigint,
        sum(sign * (timeliness = 1)::integer)::bigint,
        sum(sign * (timeliness = 2)::integer)::bigint,
        sum(sign * (timeliness = 3)::integer)::bigint,
        sum(sign * (timeliness = 4)::integer)::bigint,
        sum(sign * (timeliness = 5)::integer)::bigint,
        sum(sign * (courtesy = 1)::integer)::bigint,
        sum(sign * (courtesy = 2)::integer)::bigint,
        sum(sign * (courtesy = 3)::integer)::bigint,
        sum(sign * (courtesy = 4)::integer)::bigint,
        sum(sign * (courtesy = 5)::integer)::bigint
    FROM (
        SELECT
            -1 AS sign, organization, month, channel, simplicity, information, timeliness, courtesy,
            base_sum, additional_count, additional_sum
        FROM removed
    ) AS counted
    GROUP BY organization, month
    ORDER BY organization, month
    ON CONFLICT (organization, month) DO UPDATE SET
        questionnaires = tally.questionnaires + excluded.questionnaires,
        base_sum = tally.base_sum + excluded.base_sum,
        base_square_sum = tally.base_square_sum + excluded.base_square_sum,
        base_satisfied = tally.base_satisfied + excluded.base_satisfied,
        full_sum = tally.full_sum + excluded.full_sum,
        full_satisfied = tally.full_satisfied + excluded.full_satisfied,
        by_website = tally.by_website + excluded.by_website,
        by_qr_code = tally.by_qr_code + excluded.by_qr_code,
        by_other = tally.by_other + excluded.by_other,
        simplicity_1 = tally.simplicity_1 + excluded.simplicity_1,
        simplicity_2 = tally.simplicity_2 + excluded.simplicity_2,
        simplicity_3 = tally.simplicity_3 + excluded.simplicity_3,
        simplicity_4 = tally.simplicity_4 + excluded.simplicity_4,
        simplicity_5 = tally.simplicity_5 + excluded.simplicity_5,
        information_1 = tally.information_1 + excluded.information_1,
        information_2 = tally.information_2 + excluded.information_2,
        information_3 = tally.information_3 + excluded.information_3,
        information_4 = tally.information_4 + excluded.information_4,
        information_5 = tally.information_5 + excluded.information_5,
        timeliness_1 = tally.timeliness_1 + excluded.timeliness_1,
        timeliness_2 = tally.timeliness_2 + excluded.timeliness_2,
        timeliness_3 = tally.timeliness_3 + excluded.timeliness_3,
        timeliness_4 = tally.timeliness_4 + excluded.timeliness_4,
        timeliness_5 = tally.timeliness_5 + excluded.timeliness_5,
        courtesy_1 = tally.courtesy_1 + excluded.courtesy_1,
        courtesy_2 = tally.courtesy_2 + excluded.courtesy_2,
        courtesy_3 = tally.courtesy_3 + excluded.courtesy_3,
        courtesy_4 = tally.courtesy_4 + excluded.courtesy_4,
        courtesy_5 = tally.courtesy_5 + excluded.courtesy_5;
    DELETE FROM portal.monthly_tally AS tally USING removed AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month
        AND tally.questionnaires = 0;
    RETURN NULL;
END;
$$;

-- What goes and what comes is added up first: its tallies are taken once, in their order.
CREATE OR REPLACE FUNCTION questionnaire_counts_differently() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    INSERT INTO portal.monthly_tally AS tally (
        organization, month, questionnaires, base_sum, base_square_sum, base_satisfied,
        full_sum, full_satisfied, by_website, by_qr_code, by_other, simplicity_1, simplicity_2,
        simplicity_3, simplicity_4, simplicity_5, information_1, information_2, information_3,
        information_4, information_5, timeliness_1, timeliness_2, timeliness_3, timeliness_4,
        timeliness_5, courtesy_1, courtesy_2, courtesy_3, courtesy_4, courtesy_5
    )
    SELECT
        organization,
        month,
        sum(sign)::bigint,
        sum(sign * base_sum)::bigint,
        sum(sign * base_sum * base_sum)::bigint,
        sum(sign * (base_sum >= 16)::integer)::bigint,
        sum(sign * ((base_sum + additional_sum) * 2520 / (4 + additional_count)))::bigint,
        sum(sign * (base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint,
        sum(sign * (channel = 0)::integer)::bigint,
        sum(sign * (channel = 1)::integer)::bigint,
        sum(sign * (channel = 2)::integer)::bigint,
        sum(sign * (simplicity = 1)::integer)::bigint,
        sum(sign * (simplicity = 2)::integer)::bigint,
        sum(sign * (simplicity = 3)::integer)::bigint,
        sum(sign * (simplicity = 4)::integer)::bigint,
        sum(sign * (simplicity = 5)::integer)::bigint,
        sum(sign * (information = 1)::integer)::bigint,
        sum(sign * (information = 2)::integer)::bigint,
        sum(sign * (information = 3)::integer)::bigint,
        sum(sign * (information = 4)::integer)::bigint,
        sum(sign * (information = 5)::integer)::bigint,
        sum(sign * (timeliness = 1)::integer)::bigint,
        sum(sign * (timeliness = 2)::integer)::bigint,
        sum(sign * (timeliness = 3)::integer)::bigint,
        sum(sign * (timeliness = 4)::integer)::bigint,
        sum(sign * (timeliness = 5)::integer)::bigint,
        sum(sign * (courtesy = 1)::integer)::bigint,
        sum(sign * (courtesy = 2)::integer)::bigint,
        sum(sign * (courtesy = 3)::integer)::bigint,
        sum(sign * (courtesy = 4)::integer)::bigint,
        sum(sign * (courtesy = 5)::integer)::bigint
    FROM (
        SELECT
            -1 AS sign, organization, month, channel, simplicity, information, timeliness, courtesy,
            base_sum, additional_count, additional_sum
        FROM removed
        UNION ALL
        SELECT
            1 AS sign, organization, month, channel, simplicity, information, timeliness, courtesy,
            base_sum, additional_count, additional_sum
        FROM added
    ) AS counted
    GROUP BY organization, month
    ORDER BY organization, month
    ON CONFLICT (organization, month) DO UPDATE SET
        questionnaires = tally.questionnaires + excluded.questionnaires,
        base_sum = tally.base_sum + excluded.base_sum,
        base_square_sum = tally.base_square_sum + excluded.base_square_sum,
        base_satisfied = tally.base_satisfied + excluded.base_satisfied,
        full_sum = tally.full_sum + excluded.full_sum,
        full_satisfied = tally.full_satisfied + excluded.full_satisfied,
        by_website = tally.by_website + excluded.by_website,
        by_qr_code = tally.by_qr_code + excluded.by_qr_code,
        by_other = tally.by_other + excluded.by_other,
        simplicity_1 = tally.simplicity_1 + excluded.simplicity_1,
        simplicity_2 = tally.simplicity_2 + excluded.simplicity_2,
        simplicity_3 = tally.simplicity_3 + excluded.simplicity_3,
        simplicity_4 = tally.simplicity_4 + excluded.simplicity_4,
        simplicity_5 = tally.simplicity_5 + excluded.simplicity_5,
        information_1 = tally.information_1 + excluded.information_1,
        information_2 = tally.information_2 + excluded.information_2,
        information_3 = tally.information_3 + excluded.information_3,
        information_4 = tally.information_4 + excluded.information_4,
        information_5 = tally.information_5 + excluded.information_5,
        timeliness_1 = tally.timeliness_1 + excluded.timeliness_1,
        timeliness_2 = tally.timeliness_2 + excluded.timeliness_2,
        timeliness_3 = tally.timeliness_3 + excluded.timeliness_3,
        timeliness_4 = tally.timeliness_4 + excluded.timeliness_4,
        timeliness_5 = tally.timeliness_5 + excluded.timeliness_5,
        courtesy_1 = tally.courtesy_1 + excluded.courtesy_1,
        courtesy_2 = tally.courtesy_2 + excluded.courtesy_2,
        courtesy_3 = tally.courtesy_3 + excluded.courtesy_3,
        courtesy_4 = tally.courtesy_4 + excluded.courtesy_4,
        courtesy_5 = tally.courtesy_5 + excluded.courtesy_5;
    DELETE FROM portal.monthly_tally AS tally USING removed AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month
        AND tally.questionnaires = 0;
    RETURN NULL;
END;
$$;

-- Its additional scores go with a questionnaire; a citizen who goes leaves the ratings behind.
ALTER TABLE additional_score DROP CONSTRAINT additional_score_questionnaire_fkey;

ALTER TABLE additional_score ADD CONSTRAINT additional_score_questionnaire_fkey
FOREIGN KEY (questionnaire) REFERENCES questionnaire (id) ON DELETE CASCADE;

ALTER TABLE questionnaire DROP CONSTRAINT questionnaire_user_id_fkey;

ALTER TABLE questionnaire ADD CONSTRAINT questionnaire_user_id_fkey
FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL;

CREATE INDEX questionnaire_by_user ON questionnaire (user_id) WHERE user_id IS NOT NULL;

CREATE FUNCTION additional_sums_follow_scores() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    IF (
        SELECT (count(*), coalesce(sum(score), 0)) IS DISTINCT FROM
            (NEW.additional_count::bigint, NEW.additional_sum::bigint)
        FROM portal.additional_score WHERE questionnaire = NEW.id
    ) THEN
        RAISE EXCEPTION 'additional sums follow the additional scores, nobody else writes them';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER additional_sums_begin_with_nothing BEFORE INSERT ON questionnaire
FOR EACH ROW WHEN (NEW.additional_count <> 0 OR NEW.additional_sum <> 0)
EXECUTE FUNCTION additional_sums_follow_scores();

CREATE TRIGGER additional_sums_follow_scores BEFORE UPDATE ON questionnaire
FOR EACH ROW WHEN ((OLD.additional_count, OLD.additional_sum)
    IS DISTINCT FROM (NEW.additional_count, NEW.additional_sum))
EXECUTE FUNCTION additional_sums_follow_scores();

-- TRUNCATE passes all triggers that count and tell.
CREATE FUNCTION table_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the table % is not emptied: TRUNCATE counts nothing and tells nobody',
        TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER questionnaire_is_not_emptied BEFORE TRUNCATE ON questionnaire
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER additional_score_is_not_emptied BEFORE TRUNCATE ON additional_score
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER monthly_tally_is_not_emptied BEFORE TRUNCATE ON monthly_tally
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER users_is_not_emptied BEFORE TRUNCATE ON users
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER organization_is_not_emptied BEFORE TRUNCATE ON organization
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER organization_parent_is_not_emptied BEFORE TRUNCATE ON organization_parent
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER stand_is_not_emptied BEFORE TRUNCATE ON stand
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();

CREATE TRIGGER account_is_not_emptied BEFORE TRUNCATE ON account
FOR EACH STATEMENT EXECUTE FUNCTION table_is_not_emptied();
