
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin raise exception '% rows are never changed or deleted', tg_table_name; end $$;

CREATE FUNCTION public.redaction_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.hash <> old.hash or new.number <> old.number or new.signature <> old.signature or new.redacted_at is null then
        raise exception '% rows are never changed', tg_table_name;
    end if;
    return new;
end $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);

CREATE TABLE public.audit (
    seq bigint NOT NULL,
    at text NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    detail text NOT NULL
);

CREATE TABLE public.crest (
    digest text NOT NULL,
    png bytea NOT NULL,
    thumbnail bytea NOT NULL,
    width bigint NOT NULL,
    height bigint NOT NULL
);

CREATE TABLE public.event (
    seq bigint NOT NULL,
    at text NOT NULL,
    kind text NOT NULL,
    organisation_id text NOT NULL,
    school_id text,
    number bigint
);

CREATE TABLE public.former_slug (
    slug text NOT NULL,
    school_id text NOT NULL
);

CREATE TABLE public.given_code (
    code text NOT NULL,
    school_id text NOT NULL
);

CREATE TABLE public.organisation (
    id text NOT NULL,
    slug text NOT NULL,
    payload text NOT NULL,
    changed_by text NOT NULL
);

CREATE TABLE public.revision (
    school_id text NOT NULL,
    number bigint NOT NULL,
    hash text NOT NULL,
    payload text NOT NULL,
    signature text NOT NULL,
    release_id text NOT NULL,
    published_at text NOT NULL,
    redacted_at text
);

CREATE TABLE public.school (
    id text NOT NULL,
    organisation_id text NOT NULL,
    slug text NOT NULL,
    code text NOT NULL,
    payload text NOT NULL,
    changed_by text NOT NULL
);

CREATE TABLE public.sender (
    id text NOT NULL,
    organisation_id text NOT NULL,
    school_id text,
    address_key text NOT NULL,
    payload text NOT NULL,
    state text NOT NULL,
    origin text NOT NULL,
    changed_by text NOT NULL
);

CREATE TABLE public.signing_key (
    id text NOT NULL,
    public text NOT NULL,
    created_at text NOT NULL,
    retired_at text,
    endorsed_by text,
    endorsement text
);

CREATE TABLE public.status (
    organisation_id text NOT NULL,
    number bigint NOT NULL,
    previous text,
    hash text NOT NULL,
    payload text NOT NULL,
    signature text NOT NULL,
    origin text NOT NULL,
    issued_at text NOT NULL,
    redacted_at text
);

INSERT INTO public._sqlx_migrations VALUES (1, 'spine', '2026-11-27 05:02:08.811797+00', true, '\x87a139028923aa4f9e825d3fba6eaa95b46e18081f5c54e0a41c1cbda21dbaf7f23020bdd43427e0bceabf74b62e3ef6', 10507755);

INSERT INTO public.audit VALUES (2, '2026-11-27T05:02:08Z', 'command by unknown', 'publish', '{"release":"01a21b61-dc80-7c8f-8d49-c84dd5c009af","schools":["ash","elm","oak"]}');
INSERT INTO public.audit VALUES (3, '2026-11-27T05:02:08Z', 'command by unknown', 'pause', '{"address":"oak@parentmail.example","reason":"hijacked","school":null}');
INSERT INTO public.audit VALUES (4, '2026-11-27T05:02:08Z', 'command by unknown', 'resume', '{"address":"oak@parentmail.example","reason":"in good hands","school":null}');
INSERT INTO public.audit VALUES (5, '2026-11-27T05:02:09Z', 'command by unknown', 'pause', '{"address":"office@elm.fens-schools.example","reason":"a drill","school":null}');
INSERT INTO public.audit VALUES (6, '2026-11-27T05:02:09Z', 'command by unknown', 'review', '{"by":"the school office","on":"2026-11-27","school":"oak"}');
INSERT INTO public.audit VALUES (1, '2026-11-27T05:02:08Z', 'command by unknown', 'apply', '{"forced":false,"organisation":"fens","steps":[{"act":"add","organisation":"fens"},{"act":"add","school":"oak"},{"act":"add","school":"elm"},{"act":"add","school":"ash"},{"act":"add","address":"admissions@fens.example","school":null},{"act":"add","address":"office@oak.fens-schools.example","school":"oak"},{"act":"add","address":"[redacted]","school":"oak"},{"act":"add","address":"oak@parentmail.example","school":"oak"},{"act":"add","address":"office@elm.fens-schools.example","school":"elm"},{"act":"add","notice":"outlook_com"},{"act":"add","review":"oak"}]}');
INSERT INTO public.audit VALUES (7, '2026-11-27T05:02:09Z', 'command by unknown', 'retire', '{"address":"[redacted]","reason":"left","release":"01a21b61-e068-71de-a15d-1a324adb8b80","school":null}');
INSERT INTO public.audit VALUES (8, '2026-11-27T05:02:09Z', 'command by unknown', 'redact', '{"reason":"a person''s own address","revisions":2,"statuses":0}');
INSERT INTO public.audit VALUES (9, '2026-11-27T05:02:09Z', 'command by unknown', 'key rotate', '{"new":"4186da0ee355f546","old":"65ffd8d2223baabd"}');
INSERT INTO public.audit VALUES (10, '2026-11-27T05:02:09Z', 'command by unknown', 'notice', '{"post":{"from":"2026-11-27T05:02:09Z","kind":"blocked","provider":"gmail"}}');
INSERT INTO public.audit VALUES (11, '2026-11-27T05:02:09Z', 'command by unknown', 'apply', '{"forced":false,"organisation":"fens","steps":[{"act":"change","school":"oak"}]}');
INSERT INTO public.audit VALUES (12, '2026-11-27T05:02:09Z', 'command by unknown', 'publish', '{"release":"01a21b61-e068-75ec-8586-8c06ff3b98f8","schools":["oak"]}');

INSERT INTO public.crest VALUES ('164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe', '\x89504e470d0a1a0a0000000d4948445200000200000002000806000000f478d4fa000006e04944415478daedd6311100300800b11e571bd5546d2806136c24127efafb7ed6010056090900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000018000900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000018000900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000018000900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000018000900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000018000900c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c000000006000030000080010000030000180000c0000000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000060000300000800100000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000c00000000600000c000060000000030000180000c0000000060000300000800100000c000060000000030000180000604e03ba3b05ff479f5fcd0000000049454e44ae426082', '\x89504e470d0a1a0a0000000d494844520000008000000080040300000031107cf800000006504c54450000001d4f91417079f40000000274524e5300ff5b9122b50000003a4944415478daedcc410d00000804a09bb380fdcb1ac2a710809edc540402814020100804028140201008040281402010080402814020103c0f16eb7d0114809b1d3d0000000049454e44ae426082', 512, 512);

INSERT INTO public.event VALUES (1, '2026-11-27T05:02:08Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 1);
INSERT INTO public.event VALUES (2, '2026-11-27T05:02:08Z', 'organisation', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-27T05:02:08Z', 'revision', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-722d-845d-e39a6ead81d5', 1);
INSERT INTO public.event VALUES (4, '2026-11-27T05:02:08Z', 'revision', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-71ef-b75f-7a8d41511840', 1);
INSERT INTO public.event VALUES (5, '2026-11-27T05:02:08Z', 'revision', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', 1);
INSERT INTO public.event VALUES (6, '2026-11-27T05:02:08Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 2);
INSERT INTO public.event VALUES (7, '2026-11-27T05:02:08Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 3);
INSERT INTO public.event VALUES (8, '2026-11-27T05:02:09Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 4);
INSERT INTO public.event VALUES (9, '2026-11-27T05:02:09Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 5);
INSERT INTO public.event VALUES (10, '2026-11-27T05:02:09Z', 'revision', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', 2);
INSERT INTO public.event VALUES (11, '2026-11-27T05:02:09Z', 'redaction', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', NULL);
INSERT INTO public.event VALUES (12, '2026-11-27T05:02:09Z', 'key', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, NULL);
INSERT INTO public.event VALUES (13, '2026-11-27T05:02:09Z', 'status', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 6);
INSERT INTO public.event VALUES (14, '2026-11-27T05:02:09Z', 'organisation', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-27T05:02:09Z', 'revision', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', 3);

INSERT INTO public.given_code VALUES ('T3YPMRAD', '01a21b61-dc80-79ec-84a2-33121bad5d4a');
INSERT INTO public.given_code VALUES ('W9WCWYZX', '01a21b61-dc80-71ef-b75f-7a8d41511840');
INSERT INTO public.given_code VALUES ('64DS14GX', '01a21b61-dc80-722d-845d-e39a6ead81d5');

INSERT INTO public.organisation VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 'fens', '{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents","public_url":"https://mail.fens.example","languages":["en","pl"],"helpdesk":{"phone":"+44 1632 960000","email":"ict@fens.example"},"sender_policy":{"domains":["*.fens-schools.example","fens.example"],"platforms":["parentmail.example"]},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}]}', 'file');

INSERT INTO public.revision VALUES ('01a21b61-dc80-722d-845d-e39a6ead81d5', 1, 'a98b057780815f2e156cf0f5cfab95519e5db2cd9f734ace340f86b4e4c89661', '{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:02:08Z","release":"01a21b61-dc80-7c8f-8d49-c84dd5c009af","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"ash","code":"64DS14GX","name":"Ash School","kind":"other","identifiers":{"urn":"900003"},"list_complete":false,"closed":{"on":"2026-08-31","successors":["elm"]}},"domains":[],"senders":[{"salt":"a68f8346614d78606e8eeeb9d5ba132d","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"G0kZQJGUE-rxby2KU39XWkJbDw15FIC9hLt4F0GeZYPyGeRlIJXKcbRRexgl7-90AIaDPiPV1qIOcfeVd_tzBg"}', '01a21b61-dc80-7c8f-8d49-c84dd5c009af', '2026-11-27T05:02:08Z', NULL);
INSERT INTO public.revision VALUES ('01a21b61-dc80-71ef-b75f-7a8d41511840', 1, 'fe3dfdd26a0188fb3e3a79188f11f71c1e283101cd68fdd505296fa72f19dc21', '{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:02:08Z","release":"01a21b61-dc80-7c8f-8d49-c84dd5c009af","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"elm","code":"W9WCWYZX","name":"Elm School","kind":"other","identifiers":{"urn":"900002"},"list_complete":false},"domains":[],"senders":[{"salt":"8deed1f6a00dc7e36155b2975043fd14","sender":{"address":"office@elm.fens-schools.example","purpose":"office","keeper":"school","state":"published"}},{"salt":"c96edfc5360a5ddad4a4665d5f610da9","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"xA_Ck7h2FNxz35kE7smfdORNeY3AFBFGzEzJWzsVMeQD7OeXKdfE8JwDiMUCiG_0YSBXunSz2SF4O-WyVCTJAA"}', '01a21b61-dc80-7c8f-8d49-c84dd5c009af', '2026-11-27T05:02:08Z', NULL);
INSERT INTO public.revision VALUES ('01a21b61-dc80-79ec-84a2-33121bad5d4a', 1, '17e73dc37942afae50f064ee167d018d0616dec3fb804e52086ecaea95aff80d', '{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:02:08Z","release":"01a21b61-dc80-7c8f-8d49-c84dd5c009af","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"T3YPMRAD","name":"Oak Primary School","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"828e6de7c87c81b2ff06a8d0da8282df","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"effa532c9bf318c60b115c4f37412a89","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"digest":"ba9a134eb3052505f6419ece1bc20e92e1502378f1d5443f40780ec83aa8845c"},{"salt":"e6a62b57295618e3e80540e7f051b04b","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"ophoemoB4KerhHW6jzdJUuWTVhwsTMa7ZQHKpKu802wIk41MsvdWzQMt238N0br3iMbE1tnbSLFgMNpfV7XdAw"}', '01a21b61-dc80-7c8f-8d49-c84dd5c009af', '2026-11-27T05:02:08Z', '2026-11-27T05:02:09Z');
INSERT INTO public.revision VALUES ('01a21b61-dc80-79ec-84a2-33121bad5d4a', 2, '9608ecba0f6d60cb1d87b66175d09a46152b6cfab2e87442e473f840f6d5db1e', '{"format":1,"number":2,"previous":"17e73dc37942afae50f064ee167d018d0616dec3fb804e52086ecaea95aff80d","published":"2026-11-27T05:02:09Z","release":"01a21b61-e068-71de-a15d-1a324adb8b80","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"T3YPMRAD","name":"Oak Primary School","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"818ae48b127641d5c9af25a528ca527c","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"3a4ceb37a1d7a7c5fe7abbdf3d7951e3","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"digest":"d2b31ac5b44560c46b69a593683af91cb260787d572a001c68527a125560f48d"},{"salt":"a3242e3bb9ec075ae46b4674667f92ce","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"4ptrRBwKNFXP0DMFeQ_ZWai8PZ7iTloqbj0OP-INB6uapBHlFtmtAc6SOS90Q-QLQlkJ3fOm9bBI6XAHyj5GCQ"}', '01a21b61-e068-71de-a15d-1a324adb8b80', '2026-11-27T05:02:09Z', '2026-11-27T05:02:09Z');
INSERT INTO public.revision VALUES ('01a21b61-dc80-79ec-84a2-33121bad5d4a', 3, '15bdba34834ac25012497cf59949d25ab29cb30951343b1df9c8be42c6aeee44', '{"format":1,"number":3,"previous":"9608ecba0f6d60cb1d87b66175d09a46152b6cfab2e87442e473f840f6d5db1e","published":"2026-11-27T05:02:09Z","release":"01a21b61-e068-75ec-8586-8c06ff3b98f8","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"T3YPMRAD","name":"Oak Primary Academy","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"3eb1bd82cb3dd3bdcef42f9a7b445843","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"b9638ba5e8149a46bc918d05c416be23","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"salt":"4a752a99fc8526feb1ffd8c2463f73f5","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}', '{"key":"4186da0ee355f546","algorithm":"ed25519","value":"Dag3CXAgcKaPAcbUS-VG8twn6yhoJjMTz7LuQKbGn3DX2-Z_jls3KW4UEwA6_OR99Lm46Ids-c6k4mjAsEKCCQ"}', '01a21b61-e068-75ec-8586-8c06ff3b98f8', '2026-11-27T05:02:09Z', NULL);

INSERT INTO public.school VALUES ('01a21b61-dc80-71ef-b75f-7a8d41511840', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', 'elm', 'W9WCWYZX', '{"slug":"elm","code":"W9WCWYZX","name":"Elm School","kind":"other","identifiers":{"urn":"900002"},"list_complete":false}', 'file');
INSERT INTO public.school VALUES ('01a21b61-dc80-722d-845d-e39a6ead81d5', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', 'ash', '64DS14GX', '{"slug":"ash","code":"64DS14GX","name":"Ash School","kind":"other","identifiers":{"urn":"900003"},"list_complete":false,"closed":{"on":"2026-08-31","successors":["elm"]}}', 'file');
INSERT INTO public.school VALUES ('01a21b61-dc80-79ec-84a2-33121bad5d4a', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', 'oak', 'T3YPMRAD', '{"slug":"oak","code":"T3YPMRAD","name":"Oak Primary Academy","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true}', 'file');

INSERT INTO public.sender VALUES ('01a21b61-dc80-76d2-b57c-bce58f0a27a0', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', NULL, 'admissions@fens.example', '{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions"}', 'published', 'file', 'file');
INSERT INTO public.sender VALUES ('01a21b61-dc80-7bc6-b53c-d842d09cc1bc', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', 'office@oak.fens-schools.example', '{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true}', 'published', 'file', 'file');
INSERT INTO public.sender VALUES ('01a21b61-dc80-7f21-b9aa-1095df0ea1d6', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-79ec-84a2-33121bad5d4a', 'oak@parentmail.example', '{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01"}', 'published', 'file', 'file');
INSERT INTO public.sender VALUES ('01a21b61-dc80-79c5-a686-4cbb210601d9', '01a21b61-dc80-7080-bfdc-82e7b848f9ed', '01a21b61-dc80-71ef-b75f-7a8d41511840', 'office@elm.fens-schools.example', '{"address":"office@elm.fens-schools.example","purpose":"office"}', 'published', 'file', 'file');

INSERT INTO public.signing_key VALUES ('65ffd8d2223baabd', 'JUelBFCAU9dvCIDOLhtgidhNfs_itC1LFJK9idqPnRY', '2026-11-27T05:02:08Z', '2026-11-27T05:02:09Z', NULL, NULL);
INSERT INTO public.signing_key VALUES ('4186da0ee355f546', 'Tfgb6IpdSd5hqPM3YN5dzM2Ue_bMgaT__UV1g5Apdp0', '2026-11-27T05:02:09Z', NULL, '65ffd8d2223baabd', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"U-_z4gkTsatvzdZY3WUmJikNGBGDMM74K4dW8FpedV8cXK7GdXMiATVVhI1nA6j_LWGZLYLIxJgjeXpL2SOgDQ"}');

INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 1, NULL, 'e689695cee38410ac0330654a8449fffcd077c0b68945f4819e707e3feca14dc', '{"changes":[{"change":{"kind":"notice-posted","notice":{"from":"2026-11-20T08:00:00Z","kind":"delayed","provider":"outlook_com","until":"2026-11-22T08:00:00Z"}},"salt":"85e5bb407d1e0e5a7d88842f69b4eac8"},{"change":{"kind":"reviewed","review":{"by":"the school office","on":"2026-11-01"},"school":"oak"},"salt":"ca506c595d6f0d65b3e419b1f1fae8fc"}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"aL8x9VS8mylyxp6mc6bOmpFmXeq_XxxI0vp5i2HdO3rKO1NrroBSHWxiRW71BFuZn2IFiXaUvHYXlwM8vIygCQ"}', 'file', '2026-11-27T05:02:08Z', NULL);
INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 2, 'e689695cee38410ac0330654a8449fffcd077c0b68945f4819e707e3feca14dc', '1013dcec89f4413f28b5a1607fcf214404616c8579fa160e1fa9e7b5c159a514', '{"changes":[{"change":{"kind":"paused","pause":{"address":"oak@parentmail.example","reason":"hijacked","since":"2026-11-27T05:02:08Z"}},"salt":"b1723aa75ea5b297fcb7c237901b52db"}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"yOC4afkYditT4q1LgiFEvB5xZPFI2N_Leo-q4jI356wo0cEOtcNSk9kFl-EbZ9mWAytggmuRrbApHdUphhBaBA"}', 'command', '2026-11-27T05:02:08Z', NULL);
INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 3, '1013dcec89f4413f28b5a1607fcf214404616c8579fa160e1fa9e7b5c159a514', '87a3ecf898a63f02cad3ed86981508e932c7a8adbf1012d3813cb69719e3f7ef', '{"changes":[{"change":{"address":"oak@parentmail.example","kind":"resumed","reason":"in good hands"},"salt":"4c0bcf51803ebbf9556b73477e050b1e"}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"__XEYx-9Z1JCCPRtOToqNffkkQy2RcFs_kY7o09Pezn8kxfnvUyQgEbG23upbTegzTMh5Oj0pW4UXNSHWdXWAQ"}', 'command', '2026-11-27T05:02:08Z', NULL);
INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 4, '87a3ecf898a63f02cad3ed86981508e932c7a8adbf1012d3813cb69719e3f7ef', '26bba81c409fa0e5df8e2618e3f891eefd22146826d39a01c31e8be2c6d3419d', '{"changes":[{"change":{"kind":"paused","pause":{"address":"office@elm.fens-schools.example","reason":"a drill","since":"2026-11-27T05:02:09Z"}},"salt":"f53b7ead9b90c4d32cec593a193c5633"}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"FHBXOlw0SucG2yso1GGWs92QaxVOu8CA27jP_S-NJSZUc_5kVFAyk2oljb-Ojp-Lq0t1Hbxwgf5GaydVSkhzDg"}', 'command', '2026-11-27T05:02:09Z', NULL);
INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 5, '26bba81c409fa0e5df8e2618e3f891eefd22146826d39a01c31e8be2c6d3419d', '0dd2dc0efbfcad5d23533b0807bd9a52f55639a8f66c891a5bbad49736dae8c8', '{"changes":[{"change":{"kind":"reviewed","review":{"by":"the school office","on":"2026-11-27"},"school":"oak"},"salt":"3f7c305aa52a767c780c387038b50343"}]}', '{"key":"65ffd8d2223baabd","algorithm":"ed25519","value":"CvG4Yn8hnu3YXdRELy0fA72F2Kn9VEU1cspmD92ZeWErUBprm7dT96L2pWnbFUhVv3rGHbkAeD1i8ofDdVTqBA"}', 'command', '2026-11-27T05:02:09Z', NULL);
INSERT INTO public.status VALUES ('01a21b61-dc80-7080-bfdc-82e7b848f9ed', 6, '0dd2dc0efbfcad5d23533b0807bd9a52f55639a8f66c891a5bbad49736dae8c8', '84701291a3da95a6b4190d637910e166da5e1a1bfeda143f39bce46dd9af46d8', '{"changes":[{"change":{"kind":"notice-posted","notice":{"from":"2026-11-27T05:02:09Z","kind":"blocked","provider":"gmail"}},"salt":"41fe13a101fa00bc4b68b5233797ac7a"}]}', '{"key":"4186da0ee355f546","algorithm":"ed25519","value":"Pwb2Ed3V00gTgkJlNO4bG1uGbasK60SSpaviKFeIPGnkIVHuAu5Ln_0EAjUVPgbCJ5TFKINqAl6yQy6yHJV7Bg"}', 'command', '2026-11-27T05:02:09Z', NULL);

ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.crest
    ADD CONSTRAINT crest_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.former_slug
    ADD CONSTRAINT former_slug_pkey PRIMARY KEY (slug);

ALTER TABLE ONLY public.given_code
    ADD CONSTRAINT given_code_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (school_id, number);

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_code_key UNIQUE (code);

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.status
    ADD CONSTRAINT status_pkey PRIMARY KEY (organisation_id, number);

CREATE INDEX school_organisation ON public.school USING btree (organisation_id);

CREATE INDEX sender_address ON public.sender USING btree (address_key);

CREATE UNIQUE INDEX sender_once ON public.sender USING btree (organisation_id, COALESCE(school_id, ''::text), address_key);

CREATE TRIGGER audit_stays BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.append_only();

CREATE TRIGGER event_stays BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.append_only();

CREATE TRIGGER revision_fixed BEFORE UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.redaction_only();

CREATE TRIGGER revision_stays BEFORE DELETE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.append_only();

CREATE TRIGGER status_fixed BEFORE UPDATE ON public.status FOR EACH ROW EXECUTE FUNCTION public.redaction_only();

CREATE TRIGGER status_stays BEFORE DELETE ON public.status FOR EACH ROW EXECUTE FUNCTION public.append_only();

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(id);

ALTER TABLE ONLY public.former_slug
    ADD CONSTRAINT former_slug_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(id);

ALTER TABLE ONLY public.given_code
    ADD CONSTRAINT given_code_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(id);

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(id);

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_school_id_fkey FOREIGN KEY (school_id) REFERENCES public.school(id);

ALTER TABLE ONLY public.status
    ADD CONSTRAINT status_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);

