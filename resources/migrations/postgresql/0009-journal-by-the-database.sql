-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The journal is written by the database, whatever program makes the change. Who made it is what the
-- server knows, and nobody else gives a line its number, its hash or its time.

-- action: as before, and 8 questionnaires changed or removed, which no program of ours does.
ALTER TABLE journal DROP CONSTRAINT journal_action_check;

ALTER TABLE journal ADD CONSTRAINT journal_action_check CHECK (action BETWEEN 0 AND 8);

-- writer: the transaction that is adding lines; its last one becomes the head when it ends.
ALTER TABLE journal_head ADD COLUMN writer xid8;

CREATE FUNCTION acting_account() RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT session_user::text
$$;

-- Lines are added one after the other. Who waits for that lock waits before rows are taken, as the
-- program does; or two would wait for each other.
CREATE FUNCTION journal_is_waited_for() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1380209739, 1);
    RETURN NULL;
END;
$$;

-- The owner brings lines of another time, when a portal is filled; everybody else has this one.
CREATE FUNCTION journal_line_is_chained() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    last_id bigint;
    last_hash text;
    part text;
    whole text := '';
BEGIN
    PERFORM pg_advisory_xact_lock(1380209739, 1);
    SELECT id, hash INTO last_id, last_hash FROM portal.journal ORDER BY id DESC LIMIT 1;
    NEW.id := coalesce(last_id, 0) + 1;
    NEW.actor := portal.acting_account();
    IF NEW.at IS NULL OR session_user <> current_user THEN
        NEW.at := floor(extract(epoch FROM clock_timestamp()) * 1000);
    END IF;
    FOREACH part IN ARRAY ARRAY[
        last_hash, NEW.id::text, NEW.at::text, NEW.actor, NEW.action::text, NEW.organization::text,
        NEW.request, NEW.reason, NEW.before::text, NEW.after::text]
    LOOP
        part := coalesce(part, '');
        whole := whole || octet_length(convert_to(part, 'UTF8')) || ':' || part;
    END LOOP;
    NEW.hash := encode(sha256(convert_to(whole, 'UTF8')), 'hex');
    IF NOT EXISTS (SELECT FROM portal.journal_head WHERE writer = pg_current_xact_id()) THEN
        UPDATE portal.journal_head SET writer = pg_current_xact_id();
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER journal_line_is_chained BEFORE INSERT ON journal
FOR EACH ROW EXECUTE FUNCTION journal_line_is_chained();

CREATE FUNCTION journal_head_follows() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    UPDATE portal.journal_head SET writer = NULL, (entries, hash) = (
        SELECT id, hash FROM portal.journal ORDER BY id DESC LIMIT 1);
    RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER journal_head_follows AFTER UPDATE ON journal_head
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.writer IS NOT NULL)
EXECUTE FUNCTION journal_head_follows();

CREATE TRIGGER journal_head_is_not_removed BEFORE INSERT OR DELETE ON journal_head
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_final();

CREATE TRIGGER journal_head_is_not_emptied BEFORE TRUNCATE ON journal_head
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_final();

-- What the program says about its change: under which request, and why. What says nothing was done
-- past it, by plain SQL.
CREATE FUNCTION write_down(action integer, organization bigint, before jsonb, after jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    request text := coalesce(current_setting('portal.request', true), '');
    past_program text := 'SQL' || coalesce(
        ' (' || nullif(current_setting('application_name', true), '') || ')', '');
BEGIN
    INSERT INTO portal.journal (at, action, organization, request, reason, before, after)
    VALUES (
        nullif(current_setting('portal.at', true), '')::bigint, action, organization, request,
        CASE WHEN request = '' THEN past_program
            ELSE coalesce(current_setting('portal.reason', true), '') END,
        before::text::json, after::text::json);
END;
$$;

REVOKE EXECUTE ON FUNCTION write_down(integer, bigint, jsonb, jsonb) FROM PUBLIC;

-- The fields of an organization as the journal names them; what is empty is left out.
CREATE FUNCTION organization_fields(told organization) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'name_ru', nullif(told.name_ru, ''),
        'name_be', nullif(told.name_be, ''),
        'short_name_ru', nullif(told.short_name_ru, ''),
        'short_name_be', nullif(told.short_name_be, ''),
        'kind', (ARRAY['body', 'organization', 'subdivision'])[told.kind + 1],
        'state', (ARRAY['active', 'archived', 'merged'])[told.state + 1],
        'register', (ARRAY['general', 'local'])[told.register + 1],
        'unp', nullif(told.unp, ''),
        'soato', nullif(told.soato, ''),
        'address', nullif(told.address, ''),
        'phone', nullif(told.phone, ''),
        'email', nullif(told.email, ''),
        'website', nullif(told.website, ''),
        'sphere', told.sphere,
        'category', told.category,
        'parent', told.parent))
$$;

-- Leaves in both what differs between them; what one of them does not have is null there.
CREATE FUNCTION keep_what_differs(INOUT before jsonb, INOUT after jsonb)
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    SELECT coalesce(jsonb_object_agg(key, coalesce(before -> key, 'null')), '{}'),
        coalesce(jsonb_object_agg(key, coalesce(after -> key, 'null')), '{}')
    INTO before, after
    FROM jsonb_object_keys(before || after) AS key
    WHERE before -> key IS DISTINCT FROM after -> key;
END;
$$;

CREATE FUNCTION organization_is_written_down() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    before jsonb;
    after jsonb;
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM portal.write_down(0, NEW.id, '{}', portal.organization_fields(NEW));
        RETURN NULL;
    END IF;
    before := portal.organization_fields(OLD);
    IF TG_OP = 'DELETE' THEN
        PERFORM portal.write_down(4, OLD.id, before, '{}');
        RETURN NULL;
    END IF;
    after := portal.organization_fields(NEW);
    IF OLD.id <> NEW.id THEN
        PERFORM portal.write_down(4, OLD.id, before, '{}');
        PERFORM portal.write_down(0, NEW.id, '{}', after);
    ELSE
        SELECT * INTO before, after FROM portal.keep_what_differs(before, after);
        PERFORM portal.write_down(
            CASE WHEN OLD.parent IS DISTINCT FROM NEW.parent THEN 2
                WHEN OLD.state <> NEW.state THEN 3 ELSE 1 END,
            NEW.id, before, after);
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER organization_waits_for_the_journal BEFORE INSERT OR UPDATE OR DELETE ON organization
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER organization_is_written_down AFTER INSERT OR DELETE ON organization
FOR EACH ROW EXECUTE FUNCTION organization_is_written_down();

CREATE TRIGGER organization_is_written_down_changed AFTER UPDATE ON organization
FOR EACH ROW
WHEN ((OLD.id, OLD.parent, OLD.kind, OLD.state, OLD.register, OLD.sphere, OLD.category, OLD.unp,
        OLD.soato, OLD.name_ru, OLD.name_be, OLD.short_name_ru, OLD.short_name_be, OLD.address,
        OLD.phone, OLD.email, OLD.website)
    IS DISTINCT FROM (NEW.id, NEW.parent, NEW.kind, NEW.state, NEW.register, NEW.sphere,
        NEW.category, NEW.unp, NEW.soato, NEW.name_ru, NEW.name_be, NEW.short_name_ru,
        NEW.short_name_be, NEW.address, NEW.phone, NEW.email, NEW.website))
EXECUTE FUNCTION organization_is_written_down();

-- The lists of the operator and the accounts. "list" tells which, "id" the entry.
CREATE FUNCTION entry_is_written_down() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    before jsonb := '{}';
    after jsonb := '{}';
    named jsonb;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        before := jsonb_strip_nulls(to_jsonb(OLD));
    END IF;
    IF TG_OP <> 'DELETE' THEN
        after := jsonb_strip_nulls(to_jsonb(NEW));
    END IF;
    named := jsonb_build_object('list', TG_ARGV[0], 'id', coalesce(after -> 'id', before -> 'id'));
    IF TG_OP = 'INSERT' THEN
        SELECT jsonb_object_agg(key, value) INTO after
        FROM jsonb_each(after) WHERE value <> '""' AND key <> 'revision';
        PERFORM portal.write_down(0, NULL, '{}', after || named);
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM portal.write_down(4, NULL, before || named, '{}');
    ELSIF before - 'revision' <> after - 'revision' THEN
        SELECT * INTO before, after
        FROM portal.keep_what_differs(before - 'revision', after - 'revision');
        PERFORM portal.write_down(1, NULL, named || before, named || after);
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER sphere_waits_for_the_journal BEFORE INSERT OR UPDATE OR DELETE ON sphere
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER sphere_is_written_down AFTER INSERT OR UPDATE OR DELETE ON sphere
FOR EACH ROW EXECUTE FUNCTION entry_is_written_down('sphere');

CREATE TRIGGER category_waits_for_the_journal BEFORE INSERT OR UPDATE OR DELETE ON category
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER category_is_written_down AFTER INSERT OR UPDATE OR DELETE ON category
FOR EACH ROW EXECUTE FUNCTION entry_is_written_down('category');

CREATE TRIGGER additional_criterion_waits_for_the_journal
BEFORE INSERT OR UPDATE OR DELETE ON additional_criterion
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER additional_criterion_is_written_down
AFTER INSERT OR UPDATE OR DELETE ON additional_criterion
FOR EACH ROW EXECUTE FUNCTION entry_is_written_down('criterion');

CREATE TRIGGER account_waits_for_the_journal BEFORE INSERT OR UPDATE OR DELETE ON account
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER account_is_written_down AFTER INSERT OR UPDATE OR DELETE ON account
FOR EACH ROW EXECUTE FUNCTION entry_is_written_down('account');

-- Ratings that were given are neither changed nor taken back by the program: one line for each
-- organization that lost some or had some changed, or one for all when there are very many.
CREATE FUNCTION ratings_are_written_down(given bigint[], counts bigint[], remain boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = portal, pg_temp AS $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT CASE WHEN cardinality(given) <= 2000 THEN organization END AS organization,
            sum(questionnaires)::bigint AS questionnaires
        FROM unnest(given, counts) AS told (organization, questionnaires)
        GROUP BY 1 ORDER BY 1
    LOOP
        PERFORM portal.write_down(8, one.organization,
            jsonb_build_object('questionnaires', one.questionnaires),
            jsonb_build_object('questionnaires', CASE WHEN remain THEN one.questionnaires ELSE 0 END));
    END LOOP;
END;
$$;

REVOKE EXECUTE ON FUNCTION ratings_are_written_down(bigint[], bigint[], boolean) FROM PUBLIC;

CREATE FUNCTION removed_ratings_are_written_down() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    PERFORM portal.ratings_are_written_down(array_agg(organization), array_agg(questionnaires), false)
    FROM (SELECT organization, count(*) AS questionnaires FROM removed GROUP BY organization) AS gone
    HAVING count(*) > 0;
    RETURN NULL;
END;
$$;

CREATE FUNCTION changed_ratings_are_written_down() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    PERFORM portal.ratings_are_written_down(array_agg(organization), array_agg(questionnaires), true)
    FROM (
        SELECT removed.organization, count(*) AS questionnaires
        FROM removed LEFT JOIN added ON added.id = removed.id
        WHERE added.id IS NULL OR (
            removed.organization, removed.given_at, removed.simplicity, removed.information,
            removed.timeliness, removed.courtesy, removed.channel, removed.comment
        ) IS DISTINCT FROM (
            added.organization, added.given_at, added.simplicity, added.information,
            added.timeliness, added.courtesy, added.channel, added.comment)
        GROUP BY removed.organization
    ) AS changed
    HAVING count(*) > 0;
    RETURN NULL;
END;
$$;

CREATE TRIGGER questionnaire_waits_for_the_journal BEFORE DELETE OR UPDATE OF
    id, organization, month, given_at, simplicity, information, timeliness, courtesy, channel, comment
ON questionnaire
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_waited_for();

CREATE TRIGGER questionnaire_is_written_down_gone AFTER DELETE ON questionnaire
REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION removed_ratings_are_written_down();

CREATE TRIGGER questionnaire_is_written_down_changed AFTER UPDATE ON questionnaire
REFERENCING OLD TABLE AS removed NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION changed_ratings_are_written_down();

-- Who asked is what the server knows, here too.
CREATE FUNCTION request_names_its_sender() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = portal, pg_temp AS $$
BEGIN
    NEW.actor := portal.acting_account();
    RETURN NEW;
END;
$$;

CREATE TRIGGER request_names_its_sender BEFORE INSERT OR UPDATE ON request
FOR EACH ROW EXECUTE FUNCTION request_names_its_sender();
