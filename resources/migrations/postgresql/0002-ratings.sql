-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What citizens said, and what is counted of it.

-- A citizen's account: nothing but that it exists.
CREATE TABLE users (
    id bigint PRIMARY KEY CHECK (id > 0),
    registered_on date NOT NULL
);

CREATE INDEX users_by_registered_on ON users (registered_on);

-- One printed thing with a code of its own, so that ratings can be traced to it.
CREATE TABLE stand (
    id bigint PRIMARY KEY CHECK (id > 0),
    organization bigint NOT NULL REFERENCES organization (id),
    code text NOT NULL UNIQUE,
    template text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT '',
    place text NOT NULL DEFAULT '',
    printed_on date,
    placed_on date,
    retired_on date,
    revision bigint NOT NULL DEFAULT 1
);

CREATE INDEX stand_by_organization ON stand (organization);

-- One completed assessment. given_at: milliseconds since 1970, UTC. month: year * 12 + month - 1 by
-- the clocks of Minsk (UTC+3). channel: 0 website, 1 QR code, 2 other. source_id: its key in the
-- system it was imported from. The sum and number of additional scores are kept by triggers.
CREATE TABLE questionnaire (
    id bigint PRIMARY KEY CHECK (id > 0),
    organization bigint NOT NULL REFERENCES organization (id),
    month integer NOT NULL,
    given_at bigint NOT NULL,
    user_id bigint REFERENCES users (id),
    simplicity smallint NOT NULL CHECK (simplicity BETWEEN 1 AND 5),
    information smallint NOT NULL CHECK (information BETWEEN 1 AND 5),
    timeliness smallint NOT NULL CHECK (timeliness BETWEEN 1 AND 5),
    courtesy smallint NOT NULL CHECK (courtesy BETWEEN 1 AND 5),
    base_sum smallint GENERATED ALWAYS AS (simplicity + information + timeliness + courtesy) STORED,
    additional_count smallint NOT NULL DEFAULT 0,
    additional_sum smallint NOT NULL DEFAULT 0,
    channel smallint NOT NULL DEFAULT 0 CHECK (channel BETWEEN 0 AND 2),
    stand bigint REFERENCES stand (id),
    comment text NOT NULL DEFAULT '',
    source_id text,
    CONSTRAINT questionnaire_month CHECK (month = (extract(year FROM to_timestamp(given_at / 1000) AT TIME ZONE interval '3 hours') * 12
        + extract(month FROM to_timestamp(given_at / 1000) AT TIME ZONE interval '3 hours') - 1))
);

CREATE INDEX questionnaire_by_month ON questionnaire (organization, month);

CREATE UNIQUE INDEX questionnaire_by_source ON questionnaire (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX questionnaire_with_comment ON questionnaire (given_at, id) WHERE comment <> '';

CREATE INDEX questionnaire_with_comment_by_organization
ON questionnaire (organization, given_at, id) WHERE comment <> '';

CREATE INDEX questionnaire_by_stand ON questionnaire (stand) WHERE stand IS NOT NULL;

-- At most six a questionnaire, so that its mean is always a whole number of 2520ths.
CREATE TABLE additional_score (
    questionnaire bigint NOT NULL REFERENCES questionnaire (id),
    criterion bigint NOT NULL REFERENCES additional_criterion (id),
    score smallint NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (questionnaire, criterion)
);

-- What is counted of an organization's questionnaires of one month: whole numbers only. full_sum is
-- in 2520ths of a score. simplicity_1: how many gave a 1 to that criterion.
CREATE TABLE monthly_tally (
    organization bigint NOT NULL REFERENCES organization (id),
    month integer NOT NULL,
    questionnaires bigint NOT NULL,
    base_sum bigint NOT NULL,
    base_square_sum bigint NOT NULL,
    base_satisfied bigint NOT NULL,
    full_sum bigint NOT NULL,
    full_satisfied bigint NOT NULL,
    by_website bigint NOT NULL,
    by_qr_code bigint NOT NULL,
    by_other bigint NOT NULL,
    simplicity_1 bigint NOT NULL,
    simplicity_2 bigint NOT NULL,
    simplicity_3 bigint NOT NULL,
    simplicity_4 bigint NOT NULL,
    simplicity_5 bigint NOT NULL,
    information_1 bigint NOT NULL,
    information_2 bigint NOT NULL,
    information_3 bigint NOT NULL,
    information_4 bigint NOT NULL,
    information_5 bigint NOT NULL,
    timeliness_1 bigint NOT NULL,
    timeliness_2 bigint NOT NULL,
    timeliness_3 bigint NOT NULL,
    timeliness_4 bigint NOT NULL,
    timeliness_5 bigint NOT NULL,
    courtesy_1 bigint NOT NULL,
    courtesy_2 bigint NOT NULL,
    courtesy_3 bigint NOT NULL,
    courtesy_4 bigint NOT NULL,
    courtesy_5 bigint NOT NULL,
    PRIMARY KEY (organization, month)
);

-- The same counted anew from the questionnaires and their scores: what `portal check` compares with,
-- and what a portal that is filled at once begins with.
CREATE VIEW recounted_tally AS
SELECT
    organization,
    month,
    count(*) AS questionnaires,
    sum(base_sum)::bigint AS base_sum,
    sum(base_sum * base_sum)::bigint AS base_square_sum,
    sum((base_sum >= 16)::integer)::bigint AS base_satisfied,
    sum((base_sum + additional_sum) * 2520 / (4 + additional_count))::bigint AS full_sum,
    sum((base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint AS full_satisfied,
    sum((channel = 0)::integer)::bigint AS by_website,
    sum((channel = 1)::integer)::bigint AS by_qr_code,
    sum((channel = 2)::integer)::bigint AS by_other,
    sum((simplicity = 1)::integer)::bigint AS simplicity_1,
    sum((simplicity = 2)::integer)::bigint AS simplicity_2,
    sum((simplicity = 3)::integer)::bigint AS simplicity_3,
    sum((simplicity = 4)::integer)::bigint AS simplicity_4,
    sum((simplicity = 5)::integer)::bigint AS simplicity_5,
    sum((information = 1)::integer)::bigint AS information_1,
    sum((information = 2)::integer)::bigint AS information_2,
    sum((information = 3)::integer)::bigint AS information_3,
    sum((information = 4)::integer)::bigint AS information_4,
    sum((information = 5)::integer)::bigint AS information_5,
    sum((timeliness = 1)::integer)::bigint AS timeliness_1,
    sum((timeliness = 2)::integer)::bigint AS timeliness_2,
    sum((timeliness = 3)::integer)::bigint AS timeliness_3,
    sum((timeliness = 4)::integer)::bigint AS timeliness_4,
    sum((timeliness = 5)::integer)::bigint AS timeliness_5,
    sum((courtesy = 1)::integer)::bigint AS courtesy_1,
    sum((courtesy = 2)::integer)::bigint AS courtesy_2,
    sum((courtesy = 3)::integer)::bigint AS courtesy_3,
    sum((courtesy = 4)::integer)::bigint AS courtesy_4,
    sum((courtesy = 5)::integer)::bigint AS courtesy_5
FROM (
    SELECT
        organization, month, channel, simplicity, information, timeliness, courtesy, base_sum,
        coalesce(additional.scores, 0) AS additional_count,
        coalesce(additional.total, 0) AS additional_sum
    FROM questionnaire
    LEFT JOIN (
        SELECT questionnaire, count(*) AS scores, sum(score) AS total
        FROM additional_score GROUP BY questionnaire
    ) AS additional ON additional.questionnaire = questionnaire.id
) AS counted
GROUP BY organization, month;

CREATE FUNCTION questionnaire_counts() RETURNS trigger LANGUAGE plpgsql AS $$
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
        count(*),
        sum(base_sum)::bigint,
        sum(base_sum * base_sum)::bigint,
        sum((base_sum >= 16)::integer)::bigint,
        sum((base_sum + additional_sum) * 2520 / (4 + additional_count))::bigint,
        sum((base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint,
        sum((channel = 0)::integer)::bigint,
        sum((channel = 1)::integer)::bigint,
        sum((channel = 2)::integer)::bigint,
        sum((simplicity = 1)::integer)::bigint,
        sum((simplicity = 2)::integer)::bigint,
        sum((simplicity = 3)::integer)::bigint,
        sum((simplicity = 4)::integer)::bigint,
        sum((simplicity = 5)::integer)::bigint,
        sum((information = 1)::integer)::bigint,
        sum((information = 2)::integer)::bigint,
        sum((information = 3)::integer)::bigint,
        sum((information = 4)::integer)::bigint,
        sum((information = 5)::integer)::bigint,
        sum((timeliness = 1)::integer)::bigint,
        sum((timeliness = 2)::integer)::bigint,
        sum((timeliness = 3)::integer)::bigint,
        sum((timeliness = 4)::integer)::bigint,
        sum((timeliness = 5)::integer)::bigint,
        sum((courtesy = 1)::integer)::bigint,
        sum((courtesy = 2)::integer)::bigint,
        sum((courtesy = 3)::integer)::bigint,
        sum((courtesy = 4)::integer)::bigint,
        sum((courtesy = 5)::integer)::bigint
    FROM added
    GROUP BY organization, month
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

CREATE FUNCTION questionnaire_counts_no_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.monthly_tally AS tally SET
        questionnaires = tally.questionnaires - gone.questionnaires,
        base_sum = tally.base_sum - gone.base_sum,
        base_square_sum = tally.base_square_sum - gone.base_square_sum,
        base_satisfied = tally.base_satisfied - gone.base_satisfied,
        full_sum = tally.full_sum - gone.full_sum,
        full_satisfied = tally.full_satisfied - gone.full_satisfied,
        by_website = tally.by_website - gone.by_website,
        by_qr_code = tally.by_qr_code - gone.by_qr_code,
        by_other = tally.by_other - gone.by_other,
        simplicity_1 = tally.simplicity_1 - gone.simplicity_1,
        simplicity_2 = tally.simplicity_2 - gone.simplicity_2,
        simplicity_3 = tally.simplicity_3 - gone.simplicity_3,
        simplicity_4 = tally.simplicity_4 - gone.simplicity_4,
        simplicity_5 = tally.simplicity_5 - gone.simplicity_5,
        information_1 = tally.information_1 - gone.information_1,
        information_2 = tally.information_2 - gone.information_2,
        information_3 = tally.information_3 - gone.information_3,
        information_4 = tally.information_4 - gone.information_4,
        information_5 = tally.information_5 - gone.information_5,
        timeliness_1 = tally.timeliness_1 - gone.timeliness_1,
        timeliness_2 = tally.timeliness_2 - gone.timeliness_2,
        timeliness_3 = tally.timeliness_3 - gone.timeliness_3,
        timeliness_4 = tally.timeliness_4 - gone.timeliness_4,
        timeliness_5 = tally.timeliness_5 - gone.timeliness_5,
        courtesy_1 = tally.courtesy_1 - gone.courtesy_1,
        courtesy_2 = tally.courtesy_2 - gone.courtesy_2,
        courtesy_3 = tally.courtesy_3 - gone.courtesy_3,
        courtesy_4 = tally.courtesy_4 - gone.courtesy_4,
        courtesy_5 = tally.courtesy_5 - gone.courtesy_5
    FROM (
        SELECT
            organization,
            month,
            count(*) AS questionnaires,
            sum(base_sum)::bigint AS base_sum,
            sum(base_sum * base_sum)::bigint AS base_square_sum,
            sum((base_sum >= 16)::integer)::bigint AS base_satisfied,
            sum((base_sum + additional_sum) * 2520 / (4 + additional_count))::bigint AS full_sum,
            sum((base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint AS full_satisfied,
            sum((channel = 0)::integer)::bigint AS by_website,
            sum((channel = 1)::integer)::bigint AS by_qr_code,
            sum((channel = 2)::integer)::bigint AS by_other,
            sum((simplicity = 1)::integer)::bigint AS simplicity_1,
            sum((simplicity = 2)::integer)::bigint AS simplicity_2,
            sum((simplicity = 3)::integer)::bigint AS simplicity_3,
            sum((simplicity = 4)::integer)::bigint AS simplicity_4,
            sum((simplicity = 5)::integer)::bigint AS simplicity_5,
            sum((information = 1)::integer)::bigint AS information_1,
            sum((information = 2)::integer)::bigint AS information_2,
            sum((information = 3)::integer)::bigint AS information_3,
            sum((information = 4)::integer)::bigint AS information_4,
            sum((information = 5)::integer)::bigint AS information_5,
            sum((timeliness = 1)::integer)::bigint AS timeliness_1,
            sum((timeliness = 2)::integer)::bigint AS timeliness_2,
            sum((timeliness = 3)::integer)::bigint AS timeliness_3,
            sum((timeliness = 4)::integer)::bigint AS timeliness_4,
            sum((timeliness = 5)::integer)::bigint AS timeliness_5,
            sum((courtesy = 1)::integer)::bigint AS courtesy_1,
            sum((courtesy = 2)::integer)::bigint AS courtesy_2,
            sum((courtesy = 3)::integer)::bigint AS courtesy_3,
            sum((courtesy = 4)::integer)::bigint AS courtesy_4,
            sum((courtesy = 5)::integer)::bigint AS courtesy_5
        FROM removed
        GROUP BY organization, month
    ) AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month;
    DELETE FROM portal.monthly_tally AS tally USING removed AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month
        AND tally.questionnaires = 0;
    RETURN NULL;
END;
$$;

CREATE FUNCTION questionnaire_counts_differently() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.monthly_tally AS tally SET
        questionnaires = tally.questionnaires - gone.questionnaires,
        base_sum = tally.base_sum - gone.base_sum,
        base_square_sum = tally.base_square_sum - gone.base_square_sum,
        base_satisfied = tally.base_satisfied - gone.base_satisfied,
        full_sum = tally.full_sum - gone.full_sum,
        full_satisfied = tally.full_satisfied - gone.full_satisfied,
        by_website = tally.by_website - gone.by_website,
        by_qr_code = tally.by_qr_code - gone.by_qr_code,
        by_other = tally.by_other - gone.by_other,
        simplicity_1 = tally.simplicity_1 - gone.simplicity_1,
        simplicity_2 = tally.simplicity_2 - gone.simplicity_2,
        simplicity_3 = tally.simplicity_3 - gone.simplicity_3,
        simplicity_4 = tally.simplicity_4 - gone.simplicity_4,
        simplicity_5 = tally.simplicity_5 - gone.simplicity_5,
        information_1 = tally.information_1 - gone.information_1,
        information_2 = tally.information_2 - gone.information_2,
        information_3 = tally.information_3 - gone.information_3,
        information_4 = tally.information_4 - gone.information_4,
        information_5 = tally.information_5 - gone.information_5,
        timeliness_1 = tally.timeliness_1 - gone.timeliness_1,
        timeliness_2 = tally.timeliness_2 - gone.timeliness_2,
        timeliness_3 = tally.timeliness_3 - gone.timeliness_3,
        timeliness_4 = tally.timeliness_4 - gone.timeliness_4,
        timeliness_5 = tally.timeliness_5 - gone.timeliness_5,
        courtesy_1 = tally.courtesy_1 - gone.courtesy_1,
        courtesy_2 = tally.courtesy_2 - gone.courtesy_2,
        courtesy_3 = tally.courtesy_3 - gone.courtesy_3,
        courtesy_4 = tally.courtesy_4 - gone.courtesy_4,
        courtesy_5 = tally.courtesy_5 - gone.courtesy_5
    FROM (
        SELECT
            organization,
            month,
            count(*) AS questionnaires,
            sum(base_sum)::bigint AS base_sum,
            sum(base_sum * base_sum)::bigint AS base_square_sum,
            sum((base_sum >= 16)::integer)::bigint AS base_satisfied,
            sum((base_sum + additional_sum) * 2520 / (4 + additional_count))::bigint AS full_sum,
            sum((base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint AS full_satisfied,
            sum((channel = 0)::integer)::bigint AS by_website,
            sum((channel = 1)::integer)::bigint AS by_qr_code,
            sum((channel = 2)::integer)::bigint AS by_other,
            sum((simplicity = 1)::integer)::bigint AS simplicity_1,
            sum((simplicity = 2)::integer)::bigint AS simplicity_2,
            sum((simplicity = 3)::integer)::bigint AS simplicity_3,
            sum((simplicity = 4)::integer)::bigint AS simplicity_4,
            sum((simplicity = 5)::integer)::bigint AS simplicity_5,
            sum((information = 1)::integer)::bigint AS information_1,
            sum((information = 2)::integer)::bigint AS information_2,
            sum((information = 3)::integer)::bigint AS information_3,
            sum((information = 4)::integer)::bigint AS information_4,
            sum((information = 5)::integer)::bigint AS information_5,
            sum((timeliness = 1)::integer)::bigint AS timeliness_1,
            sum((timeliness = 2)::integer)::bigint AS timeliness_2,
            sum((timeliness = 3)::integer)::bigint AS timeliness_3,
            sum((timeliness = 4)::integer)::bigint AS timeliness_4,
            sum((timeliness = 5)::integer)::bigint AS timeliness_5,
            sum((courtesy = 1)::integer)::bigint AS courtesy_1,
            sum((courtesy = 2)::integer)::bigint AS courtesy_2,
            sum((courtesy = 3)::integer)::bigint AS courtesy_3,
            sum((courtesy = 4)::integer)::bigint AS courtesy_4,
            sum((courtesy = 5)::integer)::bigint AS courtesy_5
        FROM removed
        GROUP BY organization, month
    ) AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month;
    DELETE FROM portal.monthly_tally AS tally USING removed AS gone
    WHERE tally.organization = gone.organization AND tally.month = gone.month
        AND tally.questionnaires = 0;
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
        count(*),
        sum(base_sum)::bigint,
        sum(base_sum * base_sum)::bigint,
        sum((base_sum >= 16)::integer)::bigint,
        sum((base_sum + additional_sum) * 2520 / (4 + additional_count))::bigint,
        sum((base_sum + additional_sum >= 4 * (4 + additional_count))::integer)::bigint,
        sum((channel = 0)::integer)::bigint,
        sum((channel = 1)::integer)::bigint,
        sum((channel = 2)::integer)::bigint,
        sum((simplicity = 1)::integer)::bigint,
        sum((simplicity = 2)::integer)::bigint,
        sum((simplicity = 3)::integer)::bigint,
        sum((simplicity = 4)::integer)::bigint,
        sum((simplicity = 5)::integer)::bigint,
        sum((information = 1)::integer)::bigint,
        sum((information = 2)::integer)::bigint,
        sum((information = 3)::integer)::bigint,
        sum((information = 4)::integer)::bigint,
        sum((information = 5)::integer)::bigint,
        sum((timeliness = 1)::integer)::bigint,
        sum((timeliness = 2)::integer)::bigint,
        sum((timeliness = 3)::integer)::bigint,
        sum((timeliness = 4)::integer)::bigint,
        sum((timeliness = 5)::integer)::bigint,
        sum((courtesy = 1)::integer)::bigint,
        sum((courtesy = 2)::integer)::bigint,
        sum((courtesy = 3)::integer)::bigint,
        sum((courtesy = 4)::integer)::bigint,
        sum((courtesy = 5)::integer)::bigint
    FROM added
    GROUP BY organization, month
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

CREATE TRIGGER questionnaire_counts AFTER INSERT ON questionnaire
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION questionnaire_counts();

CREATE TRIGGER questionnaire_counts_no_more AFTER DELETE ON questionnaire
REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION questionnaire_counts_no_more();

CREATE TRIGGER questionnaire_counts_differently AFTER UPDATE ON questionnaire
REFERENCING OLD TABLE AS removed NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION questionnaire_counts_differently();

CREATE FUNCTION additional_score_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.questionnaire
    SET additional_count = additional_count + more.scores,
        additional_sum = additional_sum + more.total
    FROM (
        SELECT questionnaire, count(*) AS scores, sum(score) AS total FROM added GROUP BY questionnaire
    ) AS more
    WHERE questionnaire.id = more.questionnaire;
    RETURN NULL;
END;
$$;

CREATE FUNCTION additional_score_counts_no_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.questionnaire
    SET additional_count = additional_count - fewer.scores,
        additional_sum = additional_sum - fewer.total
    FROM (
        SELECT questionnaire, count(*) AS scores, sum(score) AS total FROM removed GROUP BY questionnaire
    ) AS fewer
    WHERE questionnaire.id = fewer.questionnaire;
    RETURN NULL;
END;
$$;

CREATE FUNCTION additional_score_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an additional score is replaced, not changed';
END;
$$;

CREATE TRIGGER additional_score_counts AFTER INSERT ON additional_score
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION additional_score_counts();

CREATE TRIGGER additional_score_counts_no_more AFTER DELETE ON additional_score
REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION additional_score_counts_no_more();

CREATE TRIGGER additional_score_is_final BEFORE UPDATE ON additional_score
FOR EACH ROW EXECUTE FUNCTION additional_score_is_final();
