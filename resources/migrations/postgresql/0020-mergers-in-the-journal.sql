-- SPDX-FileCopyrightText: RatingDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The journal also tells which organization another one was merged into.
CREATE OR REPLACE FUNCTION organization_fields(told organization) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
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
        'parent', told.parent,
        'merged_into', told.merged_into))
$$;

DROP TRIGGER organization_is_written_down_changed ON organization;

CREATE TRIGGER organization_is_written_down_changed AFTER UPDATE ON organization
FOR EACH ROW
WHEN ((OLD.id, OLD.parent, OLD.kind, OLD.state, OLD.register, OLD.sphere, OLD.category, OLD.unp,
        OLD.soato, OLD.name_ru, OLD.name_be, OLD.short_name_ru, OLD.short_name_be, OLD.address,
        OLD.phone, OLD.email, OLD.website, OLD.merged_into)
    IS DISTINCT FROM (NEW.id, NEW.parent, NEW.kind, NEW.state, NEW.register, NEW.sphere,
        NEW.category, NEW.unp, NEW.soato, NEW.name_ru, NEW.name_be, NEW.short_name_ru,
        NEW.short_name_be, NEW.address, NEW.phone, NEW.email, NEW.website, NEW.merged_into))
EXECUTE FUNCTION organization_is_written_down();
