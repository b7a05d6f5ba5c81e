-- A server that came back from a backup without a word: the first laptop that finds it behind tells the others.

-- p_seq is how far the laptop had followed. The office's epoch is renewed when the order is behind that, and
-- every laptop then gives back what this server has never seen. Answers the epoch that holds.
create function caseapp.found_behind(p_seq bigint) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare v_epoch uuid;
begin
    update caseapp.office_head h set epoch = gen_random_uuid()
     where h.office = caseapp.my_office() and h.seq < p_seq;
    select h.epoch into v_epoch from caseapp.office_head h where h.office = caseapp.my_office();
    return v_epoch;
end $$;

grant execute on function caseapp.found_behind(bigint) to caseapp_laptop;
