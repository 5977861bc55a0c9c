-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What befalls ratings past the program has a rule. Triggers rather than actions of foreign keys:
-- those hold only where a program turned them on.

-- Its additional scores go with a questionnaire; a citizen who goes leaves the ratings behind.
CREATE TRIGGER questionnaire_takes_its_scores_along AFTER DELETE ON questionnaire
BEGIN
    DELETE FROM additional_score WHERE questionnaire = OLD.id;
END;

CREATE TRIGGER users_leave_their_ratings AFTER DELETE ON users
BEGIN
    UPDATE questionnaire SET user_id = NULL WHERE user_id = OLD.id;
END;

CREATE INDEX questionnaire_by_user ON questionnaire (user_id) WHERE user_id IS NOT NULL;

CREATE TRIGGER additional_sums_begin_with_nothing BEFORE INSERT ON questionnaire
WHEN NEW.additional_count <> 0 OR NEW.additional_sum <> 0
BEGIN
    SELECT RAISE(ABORT, 'additional sums follow the additional scores, nobody else writes them');
END;

CREATE TRIGGER additional_sums_follow_scores BEFORE UPDATE OF additional_count, additional_sum
ON questionnaire
WHEN (NEW.additional_count, NEW.additional_sum) IS NOT (
    SELECT count(*), coalesce(sum(score), 0) FROM additional_score WHERE questionnaire = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'additional sums follow the additional scores, nobody else writes them');
END;
