-- A laptop's first hour, what colleagues sent last, and what only the administrator does.

-- Whether the staff record of a new colleague may carry these roles.
create function caseapp.modest(p_fields jsonb, p_is_lead boolean) returns jsonb
language sql immutable as $$
    select case
        when p_is_lead then p_fields
        when jsonb_typeof(p_fields->'roles') = 'array'
            then p_fields || jsonb_build_object('roles', (p_fields->'roles') - 'team_lead' - 'administrator')
        else p_fields || '{"roles": []}' end
$$;

-- The staff record of a colleague, in the office's own scope, unless it is there.
create function caseapp.store_staff(
    p_office uuid, p_scope uuid, p_seq bigint, p_member caseapp.member, p_staff jsonb)
returns void language sql as $$
    insert into caseapp.entity
    select p_office, (p_staff->>'id')::uuid, p_scope, 'staff', f.fields,
           coalesce((select jsonb_object_agg(k, 1) from jsonb_object_keys(f.fields) k), '{}'), 1, false, false,
           p_member.id, caseapp.iso(now()), (p_staff->>'id')::uuid, caseapp.iso(now()), (p_staff->>'id')::uuid,
           p_seq
      from (select caseapp.modest(p_staff->'fields', p_member.is_lead) as fields) f
    on conflict do nothing
$$;

create function caseapp.check_enrolment(d caseapp.device) returns void
language plpgsql stable as $$
begin
    if d.enrolled_at is not null then
        raise exception 'ENROLMENT_USED' using errcode = '55000';
    elsif d.expires_at < now() then
        raise exception 'ENROLMENT_EXPIRED' using errcode = '55000';
    end if;
end $$;

-- The first call of a laptop; until then its role sees nothing. The first one of the office brings the office's
-- own scope. Sent again from the same register on the same machine it answers the same. Raises DEVICE_REVOKED,
-- ENROLMENT_USED, ENROLMENT_EXPIRED, STAFF_OF_ANOTHER, OFFICE_NOT_READY, ENROL_AGAIN and MALFORMED.
create function caseapp.begin_use(p_machine text, p_incarnation uuid, p_scope uuid, p_staff jsonb)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
    d caseapp.device;
    h caseapp.office_head;
    m caseapp.member;
    v_is_first boolean;
begin
    update caseapp.office_head x set seq = x.seq + 1
     where x.office = (select y.office from caseapp.device y where y.role_name = session_user::text)
    returning * into h;
    select * into d from caseapp.device x where x.role_name = session_user::text and x.active;
    select * into m from caseapp.member x where x.office = d.office and x.id = d.member_id and x.active;
    if m.id is null then
        raise exception 'DEVICE_REVOKED' using errcode = '42501';
    elsif p_machine is null or p_scope is null or not caseapp.is_uuid(p_staff->'id')
          or jsonb_typeof(p_staff->'fields') is distinct from 'object' then
        raise exception 'MALFORMED' using errcode = '22023';
    end if;
    if not exists (select 1 from caseapp.incarnation i where d.enrolled_at is not null and d.machine = p_machine
                    and i.office = d.office and i.device = d.id and i.id = p_incarnation) then
        perform caseapp.check_enrolment(d);
        -- A register that a colleague works with would make one person of two.
        if exists (select 1 from caseapp.member x where x.office = d.office and x.id <> d.member_id
                    and x.staff_id = (p_staff->>'id')::uuid) then
            raise exception 'STAFF_OF_ANOTHER' using errcode = '55000';
        end if;
        perform caseapp.note_incarnation(d.office, d.id, p_incarnation, p_machine);
        v_is_first := h.scope_id is null;
        if v_is_first and not m.is_lead then
            raise exception 'OFFICE_NOT_READY' using errcode = '55000';
        end if;
        h.scope_id := coalesce(h.scope_id, p_scope);
        m.staff_id := coalesce(m.staff_id, (p_staff->>'id')::uuid);
        update caseapp.office_head x set scope_id = h.scope_id where x.office = h.office;
        update caseapp.member x set staff_id = m.staff_id where x.office = m.office and x.id = m.id;
        update caseapp.device x set enrolled_at = now(), machine = p_machine, last_seen = now()
         where x.role_name = d.role_name;
        if not v_is_first and m.staff_id = (p_staff->>'id')::uuid then
            perform caseapp.store_staff(h.office, h.scope_id, h.seq, m, p_staff);
        end if;
    end if;
    return jsonb_build_object(
        'office', h.office, 'scope', h.scope_id, 'member', m.id, 'is_lead', m.is_lead, 'staff_id', m.staff_id,
        'office_name', h.name);
end $$;

-- When each colleague on one of my cases last sent something: newer notes of theirs may be missing here.
create function caseapp.colleagues() returns table (case_id uuid, name text, last_push_at timestamptz)
language sql stable security definer set search_path = '' as $$
    select a.case_id, m.name, max(d.last_push_at)
      from caseapp.assignment a
      join caseapp.member m on m.office = a.office and m.id = a.member_id and m.active
      left join caseapp.device d on d.office = m.office and d.member_id = m.id and d.active
     where a.office = caseapp.my_office() and a.member_id <> caseapp.my_member() and a.active
       and (a.until is null or a.until >= (now() at time zone 'UTC')::date)
       and a.case_id = any (caseapp.my_cases())
     group by a.case_id, m.id, m.name
$$;

grant execute on function caseapp.begin_use(text, uuid, uuid, jsonb), caseapp.colleagues() to caseapp_laptop;

-- ---------------------------------------------------------------------------------------------------------
-- What was agreed stays as it was; only the erasure of the whole case takes it away.

create function caseapp.keep_ledger() returns trigger
language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('caseapp.erasing', true) = old.case_id::text then
        return old;
    end if;
    raise exception 'LEDGER' using errcode = '42501';
end $$;

create trigger plan_version_stays before update or delete on caseapp.plan_version
    for each row execute function caseapp.keep_ledger();

create function caseapp.keep_ledger_whole() returns trigger
language plpgsql as $$
begin
    raise exception 'LEDGER' using errcode = '42501';
end $$;

create trigger plan_version_stays_whole before truncate on caseapp.plan_version
    for each statement execute function caseapp.keep_ledger_whole();

-- Removes everything about a person; what stays is that it happened, when and why. For the administrator.
create function caseapp.erase_case(p_office uuid, p_case uuid, p_reason text) returns void
language plpgsql as $$
declare v_seq bigint;
begin
    update caseapp.office_head h set seq = h.seq + 1 where h.office = p_office returning h.seq into v_seq;
    if v_seq is null then
        raise exception 'OFFICE_UNKNOWN' using errcode = '22023';
    end if;
    perform set_config('caseapp.erasing', p_case::text, true);
    delete from caseapp.plan_version where office = p_office and case_id = p_case;
    perform set_config('caseapp.erasing', '', true);
    delete from caseapp.kept_version where office = p_office and case_id = p_case;
    delete from caseapp.field_hist where office = p_office and case_id = p_case;
    delete from caseapp.entity where office = p_office and case_id = p_case;
    delete from caseapp.quarantine where office = p_office and p_case::text in (op->>'case', op->>'id');
    delete from caseapp.op_log where office = p_office and case_id = p_case;
    delete from caseapp.assignment where office = p_office and case_id = p_case;
    insert into caseapp.erasure (office, subject_id, reason, at, seq)
    values (p_office, p_case, p_reason, (now() at time zone 'UTC')::date, v_seq)
    on conflict (office, subject_id) do update set seq = excluded.seq;
end $$;

-- After a restore: tells every laptop to send again what this server no longer has. For the administrator.
create function caseapp.renew_epoch(p_office uuid) returns uuid
language sql as $$
    update caseapp.office_head set epoch = gen_random_uuid(), seq = seq + 1 where office = p_office returning epoch
$$;
