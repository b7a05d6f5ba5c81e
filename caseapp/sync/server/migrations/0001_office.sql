-- The office's tables, who may read what, and who somebody is.
--
-- Run once as caseapp_owner in the schema caseapp. Steps only ever add: an older laptop must go on working.
-- The office stands first in every key, so that offices can be spread over several servers one day.
-- No floats, no sequences for the order, no LISTEN, no advisory locks, no COPY: office_head.seq is the order.

-- A function is closed until a laptop is let in by name.
alter default privileges for role caseapp_owner revoke execute on functions from public;

create table caseapp.schema_step (
    number     int primary key,
    applied_at timestamptz not null default now()
);

-- Which versions of the exchange this server speaks. One row. Without quotes or a table's name in front
-- current_schema would be PostgreSQL's own word.
create table caseapp.schema_info (
    is_only          boolean primary key default true check (is_only),
    min_schema       int not null,
    "current_schema" int not null
);
insert into caseapp.schema_info (min_schema, "current_schema") values (1, 1);

-- The order of everything in an office: whoever writes takes this row first, so commit order is seq order.
-- scope_id is the case id of what belongs to the whole office; the first laptop brings it.
create table caseapp.office_head (
    office   uuid primary key,
    name     text not null,
    scope_id uuid,
    seq      bigint not null default 0,
    epoch    uuid not null default gen_random_uuid()
);

create table caseapp.member (
    office   uuid not null references caseapp.office_head,
    id       uuid not null default gen_random_uuid(),
    name     text not null,
    is_lead  boolean not null default false,
    staff_id uuid,
    active   boolean not null default true,
    primary key (office, id)
);
create unique index member_name on caseapp.member (office, lower(name));

create table caseapp.device (
    office       uuid not null references caseapp.office_head,
    role_name    text primary key,
    id           uuid not null default gen_random_uuid() unique,
    member_id    uuid not null,
    active       boolean not null default true,
    expires_at   timestamptz not null,
    enrolled_at  timestamptz,
    min_schema   int not null default 1,
    machine      text,
    last_seen    timestamptz,
    last_push_at timestamptz,
    foreign key (office, member_id) references caseapp.member
);
create index device_member on caseapp.device (office, member_id);

-- A register on a machine; restoring or copying a register makes another.
create table caseapp.incarnation (
    office     uuid not null,
    device     uuid not null,
    id         uuid not null,
    machine    text not null,
    first_seen timestamptz not null default now(),
    primary key (office, device, id)
);
create index incarnation_id on caseapp.incarnation (office, id);

create table caseapp.assignment (
    office    uuid not null,
    case_id   uuid not null,
    member_id uuid not null,
    active    boolean not null default true,
    until     date,
    seq       bigint not null,
    primary key (office, case_id, member_id),
    foreign key (office, member_id) references caseapp.member
);
create index assignment_member on caseapp.assignment (office, member_id, seq);

-- Every record of every kind. fver counts the changes of each field, ver those of the record.
-- is_own: for the author's own devices only. A removal is the ordinary field deleted_at.
create table caseapp.entity (
    office     uuid not null,
    id         uuid not null,
    case_id    uuid not null,
    kind       text not null,
    fields     jsonb not null,
    fver       jsonb not null,
    ver        int not null,
    is_final   boolean not null,
    is_own     boolean not null,
    author     uuid not null,
    made_at    text not null,
    made_by    uuid,
    changed_at text not null,
    changed_by uuid,
    seq        bigint not null,
    primary key (office, id)
);
create index entity_seq on caseapp.entity (office, seq);
create index entity_case on caseapp.entity (office, case_id, seq);

-- What a field was before, by whom it was changed; ver is the record's version that the change made.
create table caseapp.field_hist (
    office    uuid not null,
    entity_id uuid not null,
    case_id   uuid not null,
    field     text not null,
    fver      int not null,
    op_id     uuid not null,
    old       jsonb,
    new       jsonb,
    ver       int not null,
    device    uuid not null,
    is_own    boolean not null,
    author    uuid not null,
    at        text not null,
    by        uuid,
    seq       bigint not null,
    primary key (office, entity_id, field, fver, op_id)
);
create index field_hist_case on caseapp.field_hist (office, case_id);

-- The second of two values that met in one field: nothing is thrown away.
create table caseapp.kept_version (
    office      uuid not null,
    id          uuid not null default gen_random_uuid(),
    entity_id   uuid not null,
    case_id     uuid not null,
    kind        text not null,
    field       text not null,
    value       jsonb,
    op_id       uuid not null,
    device      uuid not null,
    is_own      boolean not null,
    author      uuid not null,
    at          text not null,
    by          uuid,
    seq         bigint not null,
    resolved_at text,
    resolved_by uuid,
    primary key (office, id)
);
create index kept_version_seq on caseapp.kept_version (office, seq);
create index kept_version_case on caseapp.kept_version (office, case_id, seq);
create index kept_version_entity on caseapp.kept_version (office, entity_id);

-- The ledger of agreed plans: rows are added and never changed. The text stands in entity.
create table caseapp.plan_version (
    office      uuid not null,
    id          uuid not null,
    case_id     uuid not null,
    plan_id     uuid not null,
    n           int not null,
    sha256      text not null,
    prev_sha256 text,
    seq         bigint not null,
    primary key (office, id),
    unique (office, plan_id, n)
);
create index plan_version_case on caseapp.plan_version (office, case_id, seq);

-- What was refused, with its reason, for the team lead: no work is lost without a trace.
create table caseapp.quarantine (
    office      uuid not null,
    id          uuid not null default gen_random_uuid(),
    device      uuid not null,
    member_id   uuid not null,
    incarnation uuid not null,
    batch       bigint not null,
    op          jsonb not null,
    reason      text not null,
    is_own      boolean not null,
    seq         bigint not null,
    primary key (office, id)
);
create index quarantine_seq on caseapp.quarantine (office, seq);

-- The answer to each batch, without any content, so that a batch counts once however often it arrives.
create table caseapp.push_log (
    office      uuid not null,
    device      uuid not null,
    incarnation uuid not null,
    batch       bigint not null,
    sha256      text not null,
    result      jsonb not null,
    at          timestamptz not null default now(),
    primary key (office, device, incarnation, batch)
);

create table caseapp.op_log (
    office       uuid not null,
    op_id        uuid not null,
    device       uuid not null,
    incarnation  uuid not null,
    batch        bigint not null,
    entity_id    uuid,
    case_id      uuid,
    outcome      text not null,
    seq          bigint not null,
    client_clock text,
    server_clock timestamptz not null default now(),
    primary key (office, op_id)
);
create index op_log_case on caseapp.op_log (office, case_id);

-- The laptops' audit chains. Written through push, read by nobody but the administrator.
create table caseapp.audit_feed (
    office      uuid not null,
    device      uuid not null,
    incarnation uuid not null,
    seq         bigint not null,
    at          text not null,
    actor       uuid not null,
    action      text not null,
    client_id   uuid,
    details     text not null,
    previous    text not null,
    hash        text not null,
    primary key (office, device, incarnation, seq)
);
create index audit_feed_line on caseapp.audit_feed (office, device, seq, hash);

create table caseapp.erasure (
    office     uuid not null,
    subject_id uuid not null,
    reason     text not null,
    at         date not null,
    seq        bigint not null,
    primary key (office, subject_id)
);
create index erasure_seq on caseapp.erasure (office, seq);

-- ---------------------------------------------------------------------------------------------------------
-- Who somebody is: session_user and nothing else. A role that has not begun its use is nobody.
-- In PL/pgSQL because it keeps the plans of its queries for the session; SQL functions that cannot be inlined
-- plan anew in every call, and a poll is little else than this.

create function caseapp.my_office() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return (
        select d.office
          from caseapp.device d
          join caseapp.member m on m.office = d.office and m.id = d.member_id and m.active
         where d.role_name = session_user::text and d.active and d.enrolled_at is not null);
end $$;

create function caseapp.my_member() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return (
        select d.member_id
          from caseapp.device d
          join caseapp.member m on m.office = d.office and m.id = d.member_id and m.active
         where d.role_name = session_user::text and d.active and d.enrolled_at is not null);
end $$;

create function caseapp.my_scope() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return (select h.scope_id from caseapp.office_head h where h.office = caseapp.my_office());
end $$;

create function caseapp.am_lead() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select 1 from caseapp.member m
         where m.office = caseapp.my_office() and m.id = caseapp.my_member() and m.is_lead);
end $$;

-- An end date counts to its last hour. In UTC, because a session may choose its own time zone.
create function caseapp.my_cases() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
    return (
        select coalesce(array_agg(a.case_id), '{}')
          from caseapp.assignment a
         where a.office = caseapp.my_office() and a.member_id = caseapp.my_member() and a.active
           and (a.until is null or a.until >= (now() at time zone 'UTC')::date));
end $$;

-- ---------------------------------------------------------------------------------------------------------
-- Row level security: closed for everybody, the owner's functions included, except by a policy.

do $$
declare t text;
begin
    for t in select tablename from pg_catalog.pg_tables where schemaname = 'caseapp' loop
        execute format('alter table caseapp.%I enable row level security', t);
        execute format('alter table caseapp.%I force row level security', t);
        execute format('create policy owner_all on caseapp.%I for all to caseapp_owner '
                       'using (true) with check (true)', t);
    end loop;
end $$;

-- Every question for the reader stands in a sub-select: asked once for each query, not once for each row.

create policy laptop_reads on caseapp.office_head for select to caseapp_laptop
    using (office = (select caseapp.my_office()));

create policy laptop_reads on caseapp.schema_info for select to caseapp_laptop
    using ((select caseapp.my_office()) is not null);

create policy laptop_reads on caseapp.assignment for select to caseapp_laptop
    using (office = (select caseapp.my_office()) and member_id = (select caseapp.my_member()));

create policy laptop_reads on caseapp.erasure for select to caseapp_laptop
    using (office = (select caseapp.my_office()));

create policy laptop_reads on caseapp.entity for select to caseapp_laptop
    using (office = (select caseapp.my_office())
           and (case_id = any (array(select unnest(caseapp.my_cases())))
                or case_id = (select caseapp.my_scope()))
           and (not is_own or author = (select caseapp.my_member())));

create policy laptop_reads on caseapp.kept_version for select to caseapp_laptop
    using (office = (select caseapp.my_office())
           and (case_id = any (array(select unnest(caseapp.my_cases())))
                or case_id = (select caseapp.my_scope()))
           and (not is_own or author = (select caseapp.my_member())));

create policy laptop_reads on caseapp.field_hist for select to caseapp_laptop
    using (office = (select caseapp.my_office())
           and (case_id = any (array(select unnest(caseapp.my_cases())))
                or case_id = (select caseapp.my_scope()))
           and (not is_own or author = (select caseapp.my_member())));

create policy laptop_reads on caseapp.plan_version for select to caseapp_laptop
    using (office = (select caseapp.my_office())
           and case_id = any (array(select unnest(caseapp.my_cases()))));

create policy lead_reads on caseapp.quarantine for select to caseapp_laptop
    using (office = (select caseapp.my_office()) and (select caseapp.am_lead())
           and (not is_own or member_id = (select caseapp.my_member())));

grant usage on schema caseapp to caseapp_laptop;
grant select on caseapp.office_head, caseapp.schema_info, caseapp.assignment, caseapp.erasure,
    caseapp.entity, caseapp.kept_version, caseapp.field_hist, caseapp.plan_version, caseapp.quarantine
    to caseapp_laptop;
grant execute on function caseapp.my_office(), caseapp.my_member(), caseapp.my_scope(), caseapp.am_lead(),
    caseapp.my_cases() to caseapp_laptop;
