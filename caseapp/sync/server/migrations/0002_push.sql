-- push(): the one way in. One statement, one transaction, safe to send again.
--
-- push() checks who is there and takes the office's row; take_ops() goes through the operations; merge_record()
-- holds the rules for a record that others may have changed; insert_all() is the short way for first uploads.
-- Only push() is open to laptops and fixes the search path for all others, which only it calls.

-- Who sends, and what the rules need to know about them. cases grows with the persons whom the batch brings.
create type caseapp.pusher as (
    office      uuid,
    scope       uuid,
    epoch       uuid,
    device      uuid,
    member      uuid,
    is_lead     boolean,
    incarnation uuid,
    batch       bigint,
    seq         bigint,
    clock       text,
    cases       uuid[],
    inserted    uuid[]
);

create function caseapp.is_uuid(p_value jsonb) returns boolean
language sql immutable as $$
    select coalesce(jsonb_typeof(p_value) = 'string'
        and p_value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false)
$$;

-- Kinds that belong to the whole office and that only a lead writes.
create function caseapp.is_lead_kind(p_kind text) returns boolean
language sql immutable as $$
    select p_kind in ('office', 'staff', 'code_entry')
$$;

create function caseapp.iso(p_moment timestamptz) returns text
language sql immutable as $$
    select to_char(p_moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- A moment as laptops write it: they read it back from every record.
create function caseapp.is_moment(p_value jsonb) returns boolean
language sql immutable as $$
    select coalesce(jsonb_typeof(p_value) = 'string' and p_value #>> '{}'
        ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$', false)
$$;

-- All parts of an operation are there and of the right sort, so that no cast below can fail.
create function caseapp.is_whole(o jsonb) returns boolean
language sql immutable as $$
    select coalesce(
        caseapp.is_uuid(o->'id') and caseapp.is_uuid(o->'case')
        and caseapp.is_uuid(o->'by') and caseapp.is_moment(o->'at')
        and (o->'made_by' is null or caseapp.is_uuid(o->'made_by'))
        and (o->'made_at' is null or caseapp.is_moment(o->'made_at'))
        and jsonb_typeof(o->'kind') = 'string'
        and jsonb_typeof(o->'set') = 'object'
        and jsonb_typeof(coalesce(o->'base', '{}')) = 'object'
        and not jsonb_path_exists(coalesce(o->'base', '{}'),
                                 '$.* ? (@.type() != "number" || @ < 0 || @ > 999999999 || @ != @.floor())')
        and coalesce(o->>'seen', '0') ~ '^[0-9]{1,9}$'
        and jsonb_typeof(coalesce(o->'new', 'false')) = 'boolean'
        and jsonb_typeof(coalesce(o->'final', 'false')) = 'boolean'
        and jsonb_typeof(coalesce(o->'own', 'false')) = 'boolean'
        and (o->>'kind' <> 'client' or o->>'id' = o->>'case')
        and (o->>'kind' <> 'plan_version' or o->'new' is distinct from 'true'
             or caseapp.is_uuid(o->'set'->'plan_id')),
        false)
$$;

-- An agreed plan is what its hash says.
create function caseapp.is_sound_version(p_fields jsonb) returns boolean
language sql immutable as $$
    select coalesce(encode(sha256(convert_to(p_fields->>'body', 'UTF8')), 'hex') = p_fields->>'sha256', false)
$$;

create function caseapp.is_known_case(p_office uuid, p_case uuid) returns boolean
language sql stable as $$
    select exists (select 1 from caseapp.assignment a where a.office = p_office and a.case_id = p_case)
        or exists (select 1 from caseapp.entity e where e.office = p_office and e.case_id = p_case)
$$;

-- A record that nobody knows yet whom it is about stays with its author, whatever the operation says.
create function caseapp.is_own_record(p caseapp.pusher, p_kind text, p_case uuid, p_wish boolean)
returns boolean language sql immutable as $$
    select case when p_case = p.scope then not caseapp.is_lead_kind(p_kind) else coalesce(p_wish, false) end
$$;

-- True when this device changed the field earlier in this very batch, from the same version: then its author
-- had her own change on the screen, and the second one follows it.
create function caseapp.is_chained(p caseapp.pusher, p_id uuid, p_field text, p_seen int) returns boolean
language plpgsql stable as $$
begin
    return (p_seen = 0 and p_id = any (p.inserted))
        or exists (
            select 1 from caseapp.field_hist h
             where h.office = p.office and h.entity_id = p_id and h.field = p_field and h.fver = p_seen + 1
               and h.seq = p.seq and h.device = p.device);
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- Refusing

-- Why an operation may not be carried out, or null. e is the record as it is, empty for an unknown one.
create function caseapp.refusal(p caseapp.pusher, o jsonb, e caseapp.entity) returns text
language plpgsql stable as $$
declare
    v_case uuid := (o->>'case')::uuid;
    v_kind text := coalesce(e.kind, o->>'kind');
    v_is_new boolean := coalesce((o->>'new')::boolean, false);
begin
    -- What one may not read is answered as if it were any foreign record: no hint that it exists. One's own draft
    -- may still go to another case when its first one was taken away.
    if e.id is not null and ((e.is_own and e.author <> p.member)
                             or not (e.case_id = any (p.cases) or e.case_id = p.scope
                                     or (e.is_own and e.case_id <> v_case))) then
        return 'not_assigned';
    end if;
    if v_case = p.scope then
        if caseapp.is_lead_kind(v_kind) and not p.is_lead then
            return 'office_scope';
        end if;
    elsif not v_case = any (p.cases) then
        if caseapp.is_known_case(p.office, v_case) then
            return 'not_assigned';
        elsif e.id is not null or not v_is_new or v_kind <> 'client' then
            return 'unknown_case';
        end if;
    end if;
    if e.id is null then
        if not v_is_new then
            return 'malformed';
        elsif v_kind = 'plan_version' and not caseapp.is_sound_version(o->'set') then
            return 'bad_hash';
        end if;
    elsif e.kind <> o->>'kind' then
        return 'malformed';
    -- What nobody knows yet whom it is about, and a draft that was written under the wrong person.
    elsif e.case_id <> v_case and not ((e.case_id = p.scope or e.is_own) and e.author = p.member
                                       and not caseapp.is_lead_kind(e.kind)) then
        return 'case_moved';
    end if;
    return null;
end $$;

create function caseapp.put_in_quarantine(p caseapp.pusher, o jsonb, p_reason text, p_is_own boolean)
returns void language sql as $$
    insert into caseapp.quarantine (office, device, member_id, incarnation, batch, op, reason, is_own, seq)
    values (p.office, p.device, p.member, p.incarnation, p.batch, o, p_reason, p_is_own, p.seq)
$$;

-- ---------------------------------------------------------------------------------------------------------
-- A new record

create function caseapp.insert_record(p caseapp.pusher, o jsonb) returns void
language plpgsql as $$
declare
    v_id uuid := (o->>'id')::uuid;
    v_case uuid := (o->>'case')::uuid;
    v_set jsonb := o->'set';
begin
    insert into caseapp.entity
    select p.office, v_id, v_case, o->>'kind', v_set,
           coalesce((select jsonb_object_agg(k, 1) from jsonb_object_keys(v_set) k), '{}'), 1,
           coalesce((o->>'final')::boolean, false) or o->>'kind' = 'plan_version',
           caseapp.is_own_record(p, o->>'kind', v_case, (o->>'own')::boolean), p.member,
           coalesce(o->>'made_at', o->>'at'), coalesce(o->>'made_by', o->>'by')::uuid,
           o->>'at', (o->>'by')::uuid, p.seq;
    if v_case <> p.scope and not v_case = any (p.cases) then
        insert into caseapp.assignment (office, case_id, member_id, seq)
        values (p.office, v_case, p.member, p.seq);
    end if;
    if o->>'kind' = 'plan_version' then
        insert into caseapp.plan_version
        select p.office, v_id, v_case, (v_set->>'plan_id')::uuid, coalesce(max(v.n), 0) + 1,
               v_set->>'sha256', v_set->>'previous_sha256', p.seq
          from caseapp.plan_version v
         where v.office = p.office and v.plan_id = (v_set->>'plan_id')::uuid;
    end if;
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- A record that is there

create function caseapp.keep(p caseapp.pusher, o jsonb, e caseapp.entity, p_field text, p_value jsonb)
returns void language sql as $$
    insert into caseapp.kept_version
        (office, entity_id, case_id, kind, field, value, op_id, device, is_own, author, at, by, seq)
    values (p.office, e.id, (o->>'case')::uuid, e.kind, p_field, p_value, (o->>'op')::uuid, p.device, e.is_own,
            p.member, o->>'at', (o->>'by')::uuid, p.seq)
$$;

create function caseapp.write_history(
    p caseapp.pusher, o jsonb, e caseapp.entity, p_field text, p_fver int, p_old jsonb, p_new jsonb)
returns void language plpgsql as $$
begin
    insert into caseapp.field_hist
    values (p.office, e.id, (o->>'case')::uuid, p_field, p_fver, (o->>'op')::uuid, p_old, p_new, e.ver + 1,
            p.device, e.is_own, p.member, o->>'at', (o->>'by')::uuid, p.seq);
end $$;

-- A removal by somebody who had not seen what others changed since.
create function caseapp.is_blind_removal(p caseapp.pusher, o jsonb, e caseapp.entity) returns boolean
language sql stable as $$
    select coalesce(o->'set'->>'deleted_at', '') <> '' and coalesce((o->>'seen')::int, 0) < e.ver
       and o->'set'->'deleted_at' is distinct from e.fields->'deleted_at'
       and exists (
            select 1 from caseapp.field_hist h
             where h.office = p.office and h.entity_id = e.id and h.device <> p.device
               and h.ver > coalesce((o->>'seen')::int, 0))
$$;

-- An edit by somebody who had not seen that the record was removed.
create function caseapp.is_edit_of_removed(p caseapp.pusher, o jsonb, e caseapp.entity) returns boolean
language sql stable as $$
    select e.fields->>'deleted_at' is not null and not o->'set' ? 'deleted_at' and o->'set' <> '{}'
       and not coalesce((o->>'new')::boolean, false) and not e.is_final
       and coalesce((e.fver->>'deleted_at')::int, 0) > coalesce((o->'base'->>'deleted_at')::int, 0)
       and not caseapp.is_chained(p, e.id, 'deleted_at', coalesce((o->'base'->>'deleted_at')::int, 0))
$$;

-- The removal that an edit undoes is kept in the name of whoever removed.
create function caseapp.keep_removal(p caseapp.pusher, o jsonb, e caseapp.entity) returns void
language sql as $$
    insert into caseapp.kept_version
        (office, entity_id, case_id, kind, field, value, op_id, device, is_own, author, at, by, seq)
    select p.office, e.id, (o->>'case')::uuid, e.kind, 'deleted_at', e.fields->'deleted_at', h.op_id, h.device,
           e.is_own, h.author, h.at, h.by, p.seq
      from (select (o->>'op')::uuid as op_id, p.device as device, p.member as author, e.changed_at as at,
                   e.changed_by as by, 0 as fver
            union all
            select f.op_id, f.device, f.author, f.at, f.by, f.fver
              from caseapp.field_hist f
             where f.office = p.office and f.entity_id = e.id and f.field = 'deleted_at') h
     order by h.fver desc limit 1
$$;

create function caseapp.move_case(p caseapp.pusher, p_id uuid, p_case uuid) returns void
language sql as $$
    update caseapp.field_hist set case_id = p_case where office = p.office and entity_id = p_id;
    update caseapp.kept_version set case_id = p_case where office = p.office and entity_id = p_id
$$;

-- Field by field: what the author saw decides, never a clock. Returns applied, same or conflict.
create function caseapp.merge_record(p caseapp.pusher, o jsonb, e caseapp.entity) returns text
language plpgsql as $$
declare
    v_set jsonb := o->'set';
    v_base jsonb := coalesce(o->'base', '{}');
    v_case uuid := (o->>'case')::uuid;
    v_fields jsonb := e.fields;
    v_fver jsonb := e.fver;
    v_is_applied boolean := false;
    v_is_kept boolean := false;
    v_is_own boolean := e.is_own;
    v_is_final boolean;
    v_name text;
    v_value jsonb;
    v_have int;
    v_seen int;
begin
    if v_set ? 'deleted_at' and caseapp.is_blind_removal(p, o, e) then
        perform caseapp.keep(p, o, e, 'deleted_at', v_set->'deleted_at');
        v_set := v_set - 'deleted_at';
        v_is_kept := true;
    elsif caseapp.is_edit_of_removed(p, o, e) then
        perform caseapp.keep_removal(p, o, e);
        v_have := (v_fver->>'deleted_at')::int + 1;
        perform caseapp.write_history(p, o, e, 'deleted_at', v_have, v_fields->'deleted_at', 'null');
        v_fields := v_fields || '{"deleted_at": null}';
        v_fver := v_fver || jsonb_build_object('deleted_at', v_have);
        v_is_kept := true;
        v_is_applied := true;
    end if;
    for v_name, v_value in select key, value from jsonb_each(v_set) loop
        v_have := coalesce((v_fver->>v_name)::int, 0);
        v_seen := coalesce((v_base->>v_name)::int, 0);
        if not e.is_final and (v_seen >= v_have or caseapp.is_chained(p, e.id, v_name, v_seen)) then
            v_have := greatest(v_have, v_seen) + 1;
            perform caseapp.write_history(p, o, e, v_name, v_have, v_fields->v_name, v_value);
            v_fields := v_fields || jsonb_build_object(v_name, v_value);
            v_fver := v_fver || jsonb_build_object(v_name, v_have);
            v_is_applied := true;
        elsif v_fields->v_name is distinct from v_value then
            perform caseapp.keep(p, o, e, v_name, v_value);
            v_is_kept := true;
        end if;
    end loop;
    v_is_final := e.is_final or (coalesce((o->>'final')::boolean, false) and (v_is_applied or not v_is_kept));
    if e.is_own and v_case <> p.scope and o ? 'own' then
        v_is_own := (o->>'own')::boolean;
    end if;
    if v_is_applied or v_is_final <> e.is_final or v_is_own <> e.is_own or v_case <> e.case_id then
        update caseapp.entity
           set case_id = v_case, fields = v_fields, fver = v_fver, ver = e.ver + 1, is_final = v_is_final,
               is_own = v_is_own, changed_at = o->>'at', changed_by = (o->>'by')::uuid, seq = p.seq
         where office = p.office and id = e.id;
        if v_case <> e.case_id then
            perform caseapp.move_case(p, e.id, v_case);
        end if;
        v_is_applied := true;
    end if;
    return case when v_is_kept then 'conflict' when v_is_applied then 'applied' else 'same' end;
end $$;

-- Somebody decided between two values: kind kept_version, set {resolved_at, resolved_by}. Who decided first
-- stays. Null when there is no such version for this reader.
create function caseapp.resolve_kept(p caseapp.pusher, o jsonb) returns text
language plpgsql as $$
declare v_kept caseapp.kept_version;
begin
    select * into v_kept from caseapp.kept_version k
     where k.office = p.office and k.id = (o->>'id')::uuid and k.case_id = (o->>'case')::uuid
       and (k.case_id = any (p.cases) or k.case_id = p.scope) and (not k.is_own or k.author = p.member);
    if not found then
        return null;
    elsif v_kept.resolved_at is not null then
        return 'same';
    end if;
    update caseapp.kept_version
       set resolved_at = coalesce(o->'set'->>'resolved_at', o->>'at'), resolved_by = (o->>'by')::uuid, seq = p.seq
     where office = p.office and id = v_kept.id;
    return 'applied';
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- The operations of a batch

-- One operation, for which op_log has no line yet. Returns its outcome; a reason follows after a blank.
create function caseapp.take_op(p caseapp.pusher, o jsonb) returns text
language plpgsql as $$
declare
    e caseapp.entity;
    v_reason text;
    v_outcome text;
begin
    if not caseapp.is_whole(o) then
        perform caseapp.put_in_quarantine(p, o, 'malformed', o->'own' is not distinct from 'true');
        return 'quarantined malformed';
    end if;
    if exists (select 1 from caseapp.erasure x where x.office = p.office
                and x.subject_id in ((o->>'id')::uuid, (o->>'case')::uuid)) then
        return 'erased';
    end if;
    if o->>'kind' = 'kept_version' then
        v_outcome := caseapp.resolve_kept(p, o);
        v_reason := case when v_outcome is null then 'not_assigned' end;
    else
        select * into e from caseapp.entity x where x.office = p.office and x.id = (o->>'id')::uuid;
        v_reason := caseapp.refusal(p, o, e);
    end if;
    if v_reason is not null then
        perform caseapp.put_in_quarantine(
            p, o, v_reason, coalesce((o->>'own')::boolean, false) or coalesce(e.is_own, false));
        return 'quarantined ' || v_reason;
    elsif v_outcome is not null then
        return v_outcome;
    elsif e.id is not null then
        return caseapp.merge_record(p, o, e);
    end if;
    perform caseapp.insert_record(p, o);
    return 'inserted';
end $$;

-- The short way, set by set: carries a batch out when each operation adds a record that nobody knows to a case
-- that is the sender's, or that an earlier operation of the batch begins. Else does nothing and returns null.
create function caseapp.insert_all(p caseapp.pusher, p_ops jsonb) returns jsonb
language plpgsql as $$
declare v_outcomes jsonb;
begin
    if exists (select 1 from jsonb_array_elements(p_ops) o where o->'new' is distinct from 'true')
       or exists (select 1 from jsonb_array_elements(p_ops) o where not caseapp.is_whole(o)) then
        return null;
    end if;
    with op as materialized (
        select t.pos, (o->>'op')::uuid as op_id, (o->>'id')::uuid as id, (o->>'case')::uuid as case_id,
               o->>'kind' as kind, o->'set' as fields, o->>'at' as at, (o->>'by')::uuid as by,
               coalesce(o->>'made_at', o->>'at') as made_at,
               coalesce(o->>'made_by', o->>'by')::uuid as made_by,
               coalesce((o->>'final')::boolean, false) as is_final, (o->>'own')::boolean as own
          from jsonb_array_elements(p_ops) with ordinality as t (o, pos)
    ), fresh as materialized (
        select o.case_id, min(o.pos) as pos
          from op o
         where o.kind = 'client' and o.case_id <> p.scope and not o.case_id = any (p.cases)
           and not caseapp.is_known_case(p.office, o.case_id)
         group by o.case_id
    ), verdict as materialized (
        select coalesce(
                   bool_and(case when o.case_id = p.scope then p.is_lead or not caseapp.is_lead_kind(o.kind)
                                 else o.case_id = any (p.cases) or coalesce(f.pos <= o.pos, false) end
                            and o.kind <> 'kept_version'
                            and (o.kind <> 'plan_version' or caseapp.is_sound_version(o.fields))), true)
               and count(distinct o.id) = count(*) and count(distinct o.op_id) = count(*)
               and not exists (select 1 from caseapp.entity e
                                where e.office = p.office and e.id = any (array(select x.id from op x)))
               and not exists (select 1 from caseapp.op_log l
                                where l.office = p.office and l.op_id = any (array(select x.op_id from op x)))
               and not exists (select 1 from caseapp.erasure g
                                where g.office = p.office
                                  and g.subject_id = any (array(select x.id from op x union
                                                                select x.case_id from op x))) as is_plain
          from op o left join fresh f on f.case_id = o.case_id
    ), plain as materialized (
        select o.* from op o where (select is_plain from verdict)
    ), granted as (
        insert into caseapp.assignment (office, case_id, member_id, seq)
        select p.office, f.case_id, p.member, p.seq from fresh f where (select is_plain from verdict)
    ), stored as (
        insert into caseapp.entity
        select p.office, o.id, o.case_id, o.kind, o.fields,
               coalesce((select jsonb_object_agg(k, 1) from jsonb_object_keys(o.fields) k), '{}'), 1,
               o.is_final or o.kind = 'plan_version',
               caseapp.is_own_record(p, o.kind, o.case_id, o.own), p.member, o.made_at, o.made_by,
               o.at, o.by, p.seq
          from plain o
    ), numbered as (
        insert into caseapp.plan_version
        select p.office, o.id, o.case_id, o.plan_id,
               coalesce((select max(v.n) from caseapp.plan_version v
                          where v.office = p.office and v.plan_id = o.plan_id), 0)
               + row_number() over (partition by o.plan_id order by o.pos),
               o.fields->>'sha256', o.fields->>'previous_sha256', p.seq
          from (select x.*, (x.fields->>'plan_id')::uuid as plan_id from plain x
                 where x.kind = 'plan_version') o
    ), logged as (
        insert into caseapp.op_log
            (office, op_id, device, incarnation, batch, entity_id, case_id, outcome, seq, client_clock)
        select p.office, o.op_id, p.device, p.incarnation, p.batch, o.id, o.case_id, 'inserted', p.seq, p.clock
          from plain o
    )
    select case when v.is_plain then coalesce(
               (select jsonb_agg(jsonb_build_object('op', o.op_id, 'outcome', 'inserted') order by o.pos)
                  from op o), '[]') end
      into v_outcomes
      from verdict v;
    return v_outcomes;
end $$;

-- One line for each operation that was not known before.
create function caseapp.log_ops(p caseapp.pusher, p_ops jsonb, p_outcomes jsonb) returns void
language plpgsql as $$
begin
    insert into caseapp.op_log
        (office, op_id, device, incarnation, batch, entity_id, case_id, outcome, seq, client_clock)
    select p.office, (t.o->>'op')::uuid, p.device, p.incarnation, p.batch,
           case when caseapp.is_uuid(t.o->'id') then (t.o->>'id')::uuid end,
           case when caseapp.is_uuid(t.o->'case') then (t.o->>'case')::uuid end,
           t.said->>'outcome', p.seq, p.clock
      from rows from (jsonb_array_elements(p_ops), jsonb_array_elements(p_outcomes)) as t (o, said)
     where t.said->>'outcome' <> 'known';
end $$;

-- All operations in their order, one line of op_log for each. touched: the records that the answer shows.
create function caseapp.take_ops(p caseapp.pusher, p_ops jsonb, out outcomes jsonb, out touched uuid[])
language plpgsql as $$
declare
    o jsonb;
    v_told text[];
    v_list jsonb[] := '{}';
    v_known uuid[] := array(
        select l.op_id from caseapp.op_log l
         where l.office = p.office
           and l.op_id = any (array(select (x->>'op')::uuid from jsonb_array_elements(p_ops) x)));
begin
    touched := '{}';
    outcomes := caseapp.insert_all(p, p_ops);
    if outcomes is not null then
        return;
    end if;
    for o in select value from jsonb_array_elements(p_ops) loop
        if (o->>'op')::uuid = any (v_known) then
            v_told := array['known'];
        else
            v_told := string_to_array(caseapp.take_op(p, o), ' ');
            v_known := v_known || (o->>'op')::uuid;
        end if;
        if v_told[1] = 'inserted' then
            p.inserted := p.inserted || (o->>'id')::uuid;
            p.cases := p.cases || (o->>'case')::uuid;
        elsif caseapp.is_uuid(o->'id') then
            touched := touched || (o->>'id')::uuid;
        end if;
        v_list := v_list || (jsonb_build_object('op', o->'op', 'outcome', v_told[1])
            || case when v_told[2] is null then '{}' else jsonb_build_object('reason', v_told[2]) end);
    end loop;
    outcomes := to_jsonb(v_list);
    perform caseapp.log_ops(p, p_ops, outcomes);
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- The audit chain: appended without a gap, or not at all from the first line on that does not fit.

create function caseapp.take_audit(p caseapp.pusher, p_lines jsonb) returns jsonb
language plpgsql as $$
declare
    v_last bigint;
    v_hash text;
    v_taken int;
begin
    select f.seq, f.hash into v_last, v_hash from caseapp.audit_feed f
     where f.office = p.office and f.device = p.device and f.incarnation = p.incarnation
     order by f.seq desc limit 1;
    with line as (
        select t.pos, (l->>'seq')::bigint as seq, l->>'at' as at, (l->>'actor')::uuid as actor,
               l->>'action' as action, (l->>'client_id')::uuid as client_id, l->>'details' as details,
               l->>'previous' as previous, l->>'hash' as hash
          from jsonb_array_elements(p_lines) with ordinality as t (l, pos)
    ), linked as (
        select l.*, s.seq is not null as is_stored,
               coalesce(lag(l.seq) over w, v_last) as seq_before,
               coalesce(lag(l.hash) over w, v_hash) as hash_before
          from line l
          left join caseapp.audit_feed s
            on s.office = p.office and s.device = p.device and s.incarnation = p.incarnation
               and s.seq = l.seq and s.hash = l.hash
        window w as (order by l.pos)
    ), judged as (
        select l.*, bool_and(coalesce(
                   l.is_stored
                   or (l.seq > coalesce(v_last, 0) and l.seq = l.seq_before + 1 and l.previous = l.hash_before)
                   or (l.seq_before is null and (l.seq = 1 or exists (
                           select 1 from caseapp.audit_feed o
                            where o.office = p.office and o.device = p.device and o.seq = l.seq - 1
                              and o.hash = l.previous))), false)) over (order by l.pos) as is_fit
          from linked l
    ), stored as (
        insert into caseapp.audit_feed
        select p.office, p.device, p.incarnation, l.seq, l.at, l.actor, l.action, l.client_id, l.details,
               l.previous, l.hash
          from judged l where l.is_fit and not l.is_stored
        returning seq
    )
    select (select count(*) from judged where is_fit), coalesce((select max(seq) from stored), v_last)
      into v_taken, v_last;
    return jsonb_build_object('taken', v_taken, 'expected', coalesce(v_last, 0) + 1);
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- The door

create function caseapp.check_schema(p_schema int) returns void
language plpgsql stable as $$
declare i caseapp.schema_info;
begin
    select * into i from caseapp.schema_info;
    if p_schema is null or p_schema < i.min_schema then
        raise exception 'SCHEMA_TOO_OLD' using errcode = '0A000';
    elsif p_schema > i.current_schema then
        raise exception 'SCHEMA_TOO_NEW' using errcode = '0A000';
    end if;
end $$;

-- A register that was copied to another machine would use the numbers of its twin.
create function caseapp.note_incarnation(p_office uuid, p_device uuid, p_incarnation uuid, p_machine text)
returns void language plpgsql as $$
begin
    if exists (select 1 from caseapp.incarnation i where i.office = p_office and i.id = p_incarnation
                and (i.device <> p_device or i.machine <> p_machine)) then
        raise exception 'ENROL_AGAIN' using errcode = '55000';
    end if;
    insert into caseapp.incarnation (office, device, id, machine)
    values (p_office, p_device, p_incarnation, p_machine)
    on conflict do nothing;
end $$;

-- Takes the office's row, the first write of all, and says who sends.
create function caseapp.enter(p_schema int, p_incarnation uuid, p_machine text, p_batch bigint, p_clock text)
returns caseapp.pusher language plpgsql as $$
declare p caseapp.pusher;
begin
    update caseapp.office_head h set seq = h.seq + 1 where h.office = caseapp.my_office()
    returning h.office, h.scope_id, h.epoch, h.seq into p.office, p.scope, p.epoch, p.seq;
    update caseapp.device d set last_seen = clock_timestamp(), last_push_at = clock_timestamp(),
           min_schema = p_schema
     where d.role_name = session_user::text and d.office = p.office and d.active
    returning d.id, d.member_id into p.device, p.member;
    if not found then
        raise exception 'DEVICE_REVOKED' using errcode = '42501';
    end if;
    p.is_lead := caseapp.am_lead();
    p.cases := caseapp.my_cases();
    p.inserted := '{}';
    p.incarnation := p_incarnation;
    p.batch := p_batch;
    p.clock := p_clock;
    perform caseapp.note_incarnation(p.office, p.device, p_incarnation, p_machine);
    return p;
end $$;

create function caseapp.row_json(e caseapp.entity) returns jsonb
language sql immutable as $$
    select jsonb_build_object(
        'id', e.id, 'case', e.case_id, 'kind', e.kind, 'fields', e.fields, 'fver', e.fver, 'ver', e.ver,
        'final', e.is_final, 'own', e.is_own, 'made_at', e.made_at, 'made_by', e.made_by,
        'changed_at', e.changed_at, 'changed_by', e.changed_by, 'seq', e.seq)
$$;

-- What is answered, now or to a batch that came before: the outcomes of then, the records as they are and as
-- far as the sender may read them now. So the log of answers holds no content.
create function caseapp.answer(p caseapp.pusher, p_result jsonb) returns text
language sql stable as $$
    select ((p_result - 'touched') || jsonb_build_object('rows', coalesce(
        (select jsonb_agg(caseapp.row_json(e) order by e.id)
           from caseapp.entity e
          where e.office = p.office
            and e.id = any (array(select (jsonb_array_elements_text(p_result->'touched'))::uuid))
            and (e.case_id = any (p.cases) or e.case_id = p.scope)
            and (not e.is_own or e.author = p.member)), '[]')))::text
$$;

create function caseapp.payload(p_payload text, p_sha256 text) returns jsonb
language plpgsql immutable as $$
declare v_body jsonb;
begin
    -- A thousand records with the longest texts have room; nobody fills the server's memory.
    if octet_length(p_payload) > 64 * 1024 * 1024 then
        raise exception 'MALFORMED' using errcode = '22023';
    end if;
    if encode(sha256(convert_to(p_payload, 'UTF8')), 'hex') is distinct from p_sha256 then
        raise exception 'BAD_HASH' using errcode = '22023';
    end if;
    begin
        v_body := p_payload::jsonb;
    exception when others then
        v_body := null;     -- the database's own message would quote what was sent
    end;
    if jsonb_typeof(v_body->'ops') is distinct from 'array' or jsonb_typeof(v_body->'audit') is distinct from 'array'
       or exists (select 1 from jsonb_array_elements(v_body->'ops') o where not caseapp.is_uuid(o->'op')) then
        raise exception 'MALFORMED' using errcode = '22023';
    end if;
    return v_body;
end $$;

-- Takes a batch of operations and audit lines; the answer is JSON text. Sent again with the same bytes it
-- answers the same and does nothing. p_epoch and p_cursor say how far the laptop has followed the office. Raises
-- DEVICE_REVOKED, SCHEMA_TOO_OLD, SCHEMA_TOO_NEW, BAD_HASH, MALFORMED, ENROL_AGAIN, BATCH_REUSED, and SET_BACK
-- when this server has not come so far; nothing is stored then.
-- The plans of a session are made while a young office's tables are short: without the settings they would go
-- through whole tables that a first upload fills meanwhile.
create function caseapp.push(
    p_schema int, p_incarnation uuid, p_machine text, p_batch bigint, p_sha256 text, p_payload text,
    p_epoch uuid default null, p_cursor bigint default null)
returns text language plpgsql volatile security definer set search_path = '' set enable_seqscan = off
set jit = off as $$
declare
    p caseapp.pusher;
    v_body jsonb;
    v_before caseapp.push_log;
    v_outcomes jsonb;
    v_touched uuid[];
    v_result jsonb;
begin
    if caseapp.my_office() is null then
        raise exception 'DEVICE_REVOKED' using errcode = '42501';
    end if;
    perform caseapp.check_schema(p_schema);
    v_body := caseapp.payload(p_payload, p_sha256);
    p := caseapp.enter(p_schema, p_incarnation, p_machine, p_batch, v_body->>'clock');
    if p_epoch is not null and (p.epoch <> p_epoch or p.seq <= p_cursor) then
        raise exception 'SET_BACK' using errcode = '55000';
    end if;
    select * into v_before from caseapp.push_log l
     where l.office = p.office and l.device = p.device and l.incarnation = p.incarnation and l.batch = p.batch;
    if found then
        if v_before.sha256 <> p_sha256 then
            raise exception 'BATCH_REUSED' using errcode = '55000';
        end if;
        return caseapp.answer(p, v_before.result);
    end if;
    select t.outcomes, t.touched into v_outcomes, v_touched from caseapp.take_ops(p, v_body->'ops') t;
    p.cases := caseapp.my_cases();
    v_result := jsonb_build_object(
        'seq', p.seq, 'epoch', p.epoch, 'now', caseapp.iso(clock_timestamp()), 'outcomes', v_outcomes,
        'touched', to_jsonb(v_touched), 'audit', caseapp.take_audit(p, v_body->'audit'));
    insert into caseapp.push_log (office, device, incarnation, batch, sha256, result)
    values (p.office, p.device, p.incarnation, p.batch, p_sha256, v_result);
    return caseapp.answer(p, v_result);
end $$;

grant execute on function caseapp.push(int, uuid, text, bigint, text, text, uuid, bigint) to caseapp_laptop;
