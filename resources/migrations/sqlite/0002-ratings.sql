-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What citizens said, and what is counted of it.

-- A citizen's account: nothing but that it exists.
CREATE TABLE users (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    registered_on TEXT NOT NULL
);

CREATE INDEX users_by_registered_on ON users (registered_on);

-- One printed thing with a code of its own, so that ratings can be traced to it.
CREATE TABLE stand (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    organization INTEGER NOT NULL REFERENCES organization (id),
    code TEXT NOT NULL UNIQUE,
    template TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    printed_on TEXT,
    placed_on TEXT,
    retired_on TEXT,
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX stand_by_organization ON stand (organization);

-- One completed assessment. given_at: milliseconds since 1970, UTC. month: year * 12 + month - 1 by
-- the clocks of Minsk (UTC+3). channel: 0 website, 1 QR code, 2 other. source_id: its key in the
-- system it was imported from. The sum and number of additional scores are kept by triggers.
CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    organization INTEGER NOT NULL REFERENCES organization (id),
    month INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    user_id INTEGER REFERENCES users (id),
    simplicity INTEGER NOT NULL CHECK (simplicity BETWEEN 1 AND 5),
    information INTEGER NOT NULL CHECK (information BETWEEN 1 AND 5),
    timeliness INTEGER NOT NULL CHECK (timeliness BETWEEN 1 AND 5),
    courtesy INTEGER NOT NULL CHECK (courtesy BETWEEN 1 AND 5),
    base_sum INTEGER GENERATED ALWAYS AS (simplicity + information + timeliness + courtesy) VIRTUAL,
    additional_count INTEGER NOT NULL DEFAULT 0,
    additional_sum INTEGER NOT NULL DEFAULT 0,
    channel INTEGER NOT NULL DEFAULT 0 CHECK (channel BETWEEN 0 AND 2),
    stand INTEGER REFERENCES stand (id),
    comment TEXT NOT NULL DEFAULT '',
    source_id TEXT,
    CONSTRAINT questionnaire_month CHECK (month = (strftime('%Y', given_at / 1000 + 10800, 'unixepoch') * 12
        + strftime('%m', given_at / 1000 + 10800, 'unixepoch') - 1))
);

CREATE INDEX questionnaire_by_month ON questionnaire (organization, month);

CREATE UNIQUE INDEX questionnaire_by_source ON questionnaire (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX questionnaire_with_comment ON questionnaire (given_at, id) WHERE comment <> '';

CREATE INDEX questionnaire_with_comment_by_organization
ON questionnaire (organization, given_at, id) WHERE comment <> '';

CREATE INDEX questionnaire_by_stand ON questionnaire (stand) WHERE stand IS NOT NULL;

-- At most six a questionnaire, so that its mean is always a whole number of 2520ths.
CREATE TABLE additional_score (
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
    criterion INTEGER NOT NULL REFERENCES additional_criterion (id),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (questionnaire, criterion)
) WITHOUT ROWID;

-- What is counted of an organization's questionnaires of one month: whole numbers only. full_sum is
-- in 2520ths of a score. simplicity_1: how many gave a 1 to that criterion.
CREATE TABLE monthly_tally (
    organization INTEGER NOT NULL REFERENCES organization (id),
    month INTEGER NOT NULL,
    questionnaires INTEGER NOT NULL,
    base_sum INTEGER NOT NULL,
    base_square_sum INTEGER NOT NULL,
    base_satisfied INTEGER NOT NULL,
    full_sum INTEGER NOT NULL,
    full_satisfied INTEGER NOT NULL,
    by_website INTEGER NOT NULL,
    by_qr_code INTEGER NOT NULL,
    by_other INTEGER NOT NULL,
    simplicity_1 INTEGER NOT NULL,
    simplicity_2 INTEGER NOT NULL,
    simplicity_3 INTEGER NOT NULL,
    simplicity_4 INTEGER NOT NULL,
    simplicity_5 INTEGER NOT NULL,
    information_1 INTEGER NOT NULL,
    information_2 INTEGER NOT NULL,
    information_3 INTEGER NOT NULL,
    information_4 INTEGER NOT NULL,
    information_5 INTEGER NOT NULL,
    timeliness_1 INTEGER NOT NULL,
    timeliness_2 INTEGER NOT NULL,
    timeliness_3 INTEGER NOT NULL,
    timeliness_4 INTEGER NOT NULL,
    timeliness_5 INTEGER NOT NULL,
    courtesy_1 INTEGER NOT NULL,
    courtesy_2 INTEGER NOT NULL,
    courtesy_3 INTEGER NOT NULL,
    courtesy_4 INTEGER NOT NULL,
    courtesy_5 INTEGER NOT NULL,
    PRIMARY KEY (organization, month)
) WITHOUT ROWID;

-- The same counted anew from the questionnaires and their scores: what `portal check` compares with,
-- and what a portal that is filled at once begins with.
CREATE VIEW recounted_tally AS
SELECT
    organization,
    month,
    count(*) AS questionnaires,
    sum(base_sum) AS base_sum,
    sum(base_sum * base_sum) AS base_square_sum,
    sum(base_sum >= 16) AS base_satisfied,
    sum((base_sum + additional_sum) * 2520 / (4 + additional_count)) AS full_sum,
    sum(base_sum + additional_sum >= 4 * (4 + additional_count)) AS full_satisfied,
    sum(channel = 0) AS by_website,
    sum(channel = 1) AS by_qr_code,
    sum(channel = 2) AS by_other,
    sum(simplicity = 1) AS simplicity_1,
    sum(simplicity = 2) AS simplicity_2,
    sum(simplicity = 3) AS simplicity_3,
    sum(simplicity = 4) AS simplicity_4,
    sum(simplicity = 5) AS simplicity_5,
    sum(information = 1) AS information_1,
    sum(information = 2) AS information_2,
    sum(information = 3) AS information_3,
    sum(information = 4) AS information_4,
    sum(information = 5) AS information_5,
    sum(timeliness = 1) AS timeliness_1,
    sum(timeliness = 2) AS timeliness_2,
    sum(timeliness = 3) AS timeliness_3,
    sum(timeliness = 4) AS timeliness_4,
    sum(timeliness = 5) AS timeliness_5,
    sum(courtesy = 1) AS courtesy_1,
    sum(courtesy = 2) AS courtesy_2,
    sum(courtesy = 3) AS courtesy_3,
    sum(courtesy = 4) AS courtesy_4,
    sum(courtesy = 5) AS courtesy_5
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

CREATE TRIGGER questionnaire_counts AFTER INSERT ON questionnaire
BEGIN
    INSERT INTO monthly_tally (
        organization, month, questionnaires, base_sum, base_square_sum, base_satisfied,
        full_sum, full_satisfied, by_website, by_qr_code, by_other, simplicity_1, simplicity_2,
        simplicity_3, simplicity_4, simplicity_5, information_1, information_2, information_3,
        information_4, information_5, timeliness_1, timeliness_2, timeliness_3, timeliness_4,
        timeliness_5, courtesy_1, courtesy_2, courtesy_3, courtesy_4, courtesy_5
    ) VALUES (
        NEW.organization,
        NEW.month,
        1,
        NEW.base_sum,
        NEW.base_sum * NEW.base_sum,
        NEW.base_sum >= 16,
        (NEW.base_sum + NEW.additional_sum) * 2520 / (4 + NEW.additional_count),
        NEW.base_sum + NEW.additional_sum >= 4 * (4 + NEW.additional_count),
        NEW.channel = 0,
        NEW.channel = 1,
        NEW.channel = 2,
        NEW.simplicity = 1,
        NEW.simplicity = 2,
        NEW.simplicity = 3,
        NEW.simplicity = 4,
        NEW.simplicity = 5,
        NEW.information = 1,
        NEW.information = 2,
        NEW.information = 3,
        NEW.information = 4,
        NEW.information = 5,
        NEW.timeliness = 1,
        NEW.timeliness = 2,
        NEW.timeliness = 3,
        NEW.timeliness = 4,
        NEW.timeliness = 5,
        NEW.courtesy = 1,
        NEW.courtesy = 2,
        NEW.courtesy = 3,
        NEW.courtesy = 4,
        NEW.courtesy = 5
    )
    ON CONFLICT (organization, month) DO UPDATE SET
        questionnaires = questionnaires + excluded.questionnaires,
        base_sum = base_sum + excluded.base_sum,
        base_square_sum = base_square_sum + excluded.base_square_sum,
        base_satisfied = base_satisfied + excluded.base_satisfied,
        full_sum = full_sum + excluded.full_sum,
        full_satisfied = full_satisfied + excluded.full_satisfied,
        by_website = by_website + excluded.by_website,
        by_qr_code = by_qr_code + excluded.by_qr_code,
        by_other = by_other + excluded.by_other,
        simplicity_1 = simplicity_1 + excluded.simplicity_1,
        simplicity_2 = simplicity_2 + excluded.simplicity_2,
        simplicity_3 = simplicity_3 + excluded.simplicity_3,
        simplicity_4 = simplicity_4 + excluded.simplicity_4,
        simplicity_5 = simplicity_5 + excluded.simplicity_5,
        information_1 = information_1 + excluded.information_1,
        information_2 = information_2 + excluded.information_2,
        information_3 = information_3 + excluded.information_3,
        information_4 = information_4 + excluded.information_4,
        information_5 = information_5 + excluded.information_5,
        timeliness_1 = timeliness_1 + excluded.timeliness_1,
        timeliness_2 = timeliness_2 + excluded.timeliness_2,
        timeliness_3 = timeliness_3 + excluded.timeliness_3,
        timeliness_4 = timeliness_4 + excluded.timeliness_4,
        timeliness_5 = timeliness_5 + excluded.timeliness_5,
        courtesy_1 = courtesy_1 + excluded.courtesy_1,
        courtesy_2 = courtesy_2 + excluded.courtesy_2,
        courtesy_3 = courtesy_3 + excluded.courtesy_3,
        courtesy_4 = courtesy_4 + excluded.courtesy_4,
        courtesy_5 = courtesy_5 + excluded.courtesy_5;
END;

CREATE TRIGGER questionnaire_counts_no_more AFTER DELETE ON questionnaire
BEGIN
    UPDATE monthly_tally SET
        questionnaires = questionnaires - 1,
        base_sum = base_sum - OLD.base_sum,
        base_square_sum = base_square_sum - (OLD.base_sum * OLD.base_sum),
        base_satisfied = base_satisfied - (OLD.base_sum >= 16),
        full_sum = full_sum - ((OLD.base_sum + OLD.additional_sum) * 2520 / (4 + OLD.additional_count)),
        full_satisfied = full_satisfied - (OLD.base_sum + OLD.additional_sum >= 4 * (4 + OLD.additional_count)),
        by_website = by_website - (OLD.channel = 0),
        by_qr_code = by_qr_code - (OLD.channel = 1),
        by_other = by_other - (OLD.channel = 2),
        simplicity_1 = simplicity_1 - (OLD.simplicity = 1),
        simplicity_2 = simplicity_2 - (OLD.simplicity = 2),
        simplicity_3 = simplicity_3 - (OLD.simplicity = 3),
        simplicity_4 = simplicity_4 - (OLD.simplicity = 4),
        simplicity_5 = simplicity_5 - (OLD.simplicity = 5),
        information_1 = information_1 - (OLD.information = 1),
        information_2 = information_2 - (OLD.information = 2),
        information_3 = information_3 - (OLD.information = 3),
        information_4 = information_4 - (OLD.information = 4),
        information_5 = information_5 - (OLD.information = 5),
        timeliness_1 = timeliness_1 - (OLD.timeliness = 1),
        timeliness_2 = timeliness_2 - (OLD.timeliness = 2),
        timeliness_3 = timeliness_3 - (OLD.timeliness = 3),
        timeliness_4 = timeliness_4 - (OLD.timeliness = 4),
        timeliness_5 = timeliness_5 - (OLD.timeliness = 5),
        courtesy_1 = courtesy_1 - (OLD.courtesy = 1),
        courtesy_2 = courtesy_2 - (OLD.courtesy = 2),
        courtesy_3 = courtesy_3 - (OLD.courtesy = 3),
        courtesy_4 = courtesy_4 - (OLD.courtesy = 4),
        courtesy_5 = courtesy_5 - (OLD.courtesy = 5)
    WHERE organization = OLD.organization AND month = OLD.month;
    DELETE FROM monthly_tally
    WHERE organization = OLD.organization AND month = OLD.month AND questionnaires = 0;
END;

CREATE TRIGGER questionnaire_counts_differently AFTER UPDATE OF
    organization, month, simplicity, information, timeliness, courtesy,
    additional_count, additional_sum, channel
ON questionnaire
BEGIN
    UPDATE monthly_tally SET
        questionnaires = questionnaires - 1,
        base_sum = base_sum - OLD.base_sum,
        base_square_sum = base_square_sum - (OLD.base_sum * OLD.base_sum),
        base_satisfied = base_satisfied - (OLD.base_sum >= 16),
        full_sum = full_sum - ((OLD.base_sum + OLD.additional_sum) * 2520 / (4 + OLD.additional_count)),
        full_satisfied = full_satisfied - (OLD.base_sum + OLD.additional_sum >= 4 * (4 + OLD.additional_count)),
        by_website = by_website - (OLD.channel = 0),
        by_qr_code = by_qr_code - (OLD.channel = 1),
        by_other = by_other - (OLD.channel = 2),
        simplicity_1 = simplicity_1 - (OLD.simplicity = 1),
        simplicity_2 = simplicity_2 - (OLD.simplicity = 2),
        simplicity_3 = simplicity_3 - (OLD.simplicity = 3),
        simplicity_4 = simplicity_4 - (OLD.simplicity = 4),
        simplicity_5 = simplicity_5 - (OLD.simplicity = 5),
        information_1 = information_1 - (OLD.information = 1),
        information_2 = information_2 - (OLD.information = 2),
        information_3 = information_3 - (OLD.information = 3),
        information_4 = information_4 - (OLD.information = 4),
        information_5 = information_5 - (OLD.information = 5),
        timeliness_1 = timeliness_1 - (OLD.timeliness = 1),
        timeliness_2 = timeliness_2 - (OLD.timeliness = 2),
        timeliness_3 = timeliness_3 - (OLD.timeliness = 3),
        timeliness_4 = timeliness_4 - (OLD.timeliness = 4),
        timeliness_5 = timeliness_5 - (OLD.timeliness = 5),
        courtesy_1 = courtesy_1 - (OLD.courtesy = 1),
        courtesy_2 = courtesy_2 - (OLD.courtesy = 2),
        courtesy_3 = courtesy_3 - (OLD.courtesy = 3),
        courtesy_4 = courtesy_4 - (OLD.courtesy = 4),
        courtesy_5 = courtesy_5 - (OLD.courtesy = 5)
    WHERE organization = OLD.organization AND month = OLD.month;
    DELETE FROM monthly_tally
    WHERE organization = OLD.organization AND month = OLD.month AND questionnaires = 0;
    INSERT INTO monthly_tally (
        organization, month, questionnaires, base_sum, base_square_sum, base_satisfied,
        full_sum, full_satisfied, by_website, by_qr_code, by_other, simplicity_1, simplicity_2,
        simplicity_3, simplicity_4, simplicity_5, information_1, information_2, information_3,
        information_4, information_5, timeliness_1, timeliness_2, timeliness_3, timeliness_4,
        timeliness_5, courtesy_1, courtesy_2, courtesy_3, courtesy_4, courtesy_5
    ) VALUES (
        NEW.organization,
        NEW.month,
        1,
        NEW.base_sum,
        NEW.base_sum * NEW.base_sum,
        NEW.base_sum >= 16,
        (NEW.base_sum + NEW.additional_sum) * 2520 / (4 + NEW.additional_count),
        NEW.base_sum + NEW.additional_sum >= 4 * (4 + NEW.additional_count),
        NEW.channel = 0,
        NEW.channel = 1,
        NEW.channel = 2,
        NEW.simplicity = 1,
        NEW.simplicity = 2,
        NEW.simplicity = 3,
        NEW.simplicity = 4,
        NEW.simplicity = 5,
        NEW.information = 1,
        NEW.information = 2,
        NEW.information = 3,
        NEW.information = 4,
        NEW.information = 5,
        NEW.timeliness = 1,
        NEW.timeliness = 2,
        NEW.timeliness = 3,
        NEW.timeliness = 4,
        NEW.timeliness = 5,
        NEW.courtesy = 1,
        NEW.courtesy = 2,
        NEW.courtesy = 3,
        NEW.courtesy = 4,
        NEW.courtesy = 5
    )
    ON CONFLICT (organization, month) DO UPDATE SET
        questionnaires = questionnaires + excluded.questionnaires,
        base_sum = base_sum + excluded.base_sum,
        base_square_sum = base_square_sum + excluded.base_square_sum,
        base_satisfied = base_satisfied + excluded.base_satisfied,
        full_sum = full_sum + excluded.full_sum,
        full_satisfied = full_satisfied + excluded.full_satisfied,
        by_website = by_website + excluded.by_website,
        by_qr_code = by_qr_code + excluded.by_qr_code,
        by_other = by_other + excluded.by_other,
        simplicity_1 = simplicity_1 + excluded.simplicity_1,
        simplicity_2 = simplicity_2 + excluded.simplicity_2,
        simplicity_3 = simplicity_3 + excluded.simplicity_3,
        simplicity_4 = simplicity_4 + excluded.simplicity_4,
        simplicity_5 = simplicity_5 + excluded.simplicity_5,
        information_1 = information_1 + excluded.information_1,
        information_2 = information_2 + excluded.information_2,
        information_3 = information_3 + excluded.information_3,
        information_4 = information_4 + excluded.information_4,
        information_5 = information_5 + excluded.information_5,
        timeliness_1 = timeliness_1 + excluded.timeliness_1,
        timeliness_2 = timeliness_2 + excluded.timeliness_2,
        timeliness_3 = timeliness_3 + excluded.timeliness_3,
        timeliness_4 = timeliness_4 + excluded.timeliness_4,
        timeliness_5 = timeliness_5 + excluded.timeliness_5,
        courtesy_1 = courtesy_1 + excluded.courtesy_1,
        courtesy_2 = courtesy_2 + excluded.courtesy_2,
        courtesy_3 = courtesy_3 + excluded.courtesy_3,
        courtesy_4 = courtesy_4 + excluded.courtesy_4,
        courtesy_5 = courtesy_5 + excluded.courtesy_5;
END;

CREATE TRIGGER additional_score_counts AFTER INSERT ON additional_score
BEGIN
    UPDATE questionnaire
    SET additional_count = additional_count + 1, additional_sum = additional_sum + NEW.score
    WHERE id = NEW.questionnaire;
END;

CREATE TRIGGER additional_score_counts_no_more AFTER DELETE ON additional_score
BEGIN
    UPDATE questionnaire
    SET additional_count = additional_count - 1, additional_sum = additional_sum - OLD.score
    WHERE id = OLD.questionnaire;
END;

CREATE TRIGGER additional_score_is_final BEFORE UPDATE ON additional_score
BEGIN
    SELECT RAISE(ABORT, 'an additional score is replaced, not changed');
END;
