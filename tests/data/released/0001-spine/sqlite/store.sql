BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO "_sqlx_migrations" VALUES(1,'spine','2026-11-27 05:01:53',1,X'86E2355E83DBA4771B3E9E80A3AAF2A354640432315E7BE64BA349E3EE72D3AD203810186D02A904DA254F4E344F7B0B',1252047);
CREATE TABLE audit (
    seq integer primary key,
    at text not null,
    actor text not null,
    act text not null,
    detail text not null
);
INSERT INTO "audit" VALUES(1,'2026-11-27T05:01:53Z','command by unknown','apply','{"forced":false,"organisation":"fens","steps":[{"act":"add","organisation":"fens"},{"act":"add","school":"oak"},{"act":"add","school":"elm"},{"act":"add","school":"ash"},{"act":"add","address":"admissions@fens.example","school":null},{"act":"add","address":"office@oak.fens-schools.example","school":"oak"},{"act":"add","address":"[redacted]","school":"oak"},{"act":"add","address":"oak@parentmail.example","school":"oak"},{"act":"add","address":"office@elm.fens-schools.example","school":"elm"},{"act":"add","notice":"outlook_com"},{"act":"add","review":"oak"}]}');
INSERT INTO "audit" VALUES(2,'2026-11-27T05:01:53Z','command by unknown','publish','{"release":"01a21b61-a1e8-71b3-83ef-507a5a905186","schools":["ash","elm","oak"]}');
INSERT INTO "audit" VALUES(3,'2026-11-27T05:01:53Z','command by unknown','pause','{"address":"oak@parentmail.example","reason":"hijacked","school":null}');
INSERT INTO "audit" VALUES(4,'2026-11-27T05:01:53Z','command by unknown','resume','{"address":"oak@parentmail.example","reason":"in good hands","school":null}');
INSERT INTO "audit" VALUES(5,'2026-11-27T05:01:53Z','command by unknown','pause','{"address":"office@elm.fens-schools.example","reason":"a drill","school":null}');
INSERT INTO "audit" VALUES(6,'2026-11-27T05:01:53Z','command by unknown','review','{"by":"the school office","on":"2026-11-27","school":"oak"}');
INSERT INTO "audit" VALUES(7,'2026-11-27T05:01:53Z','command by unknown','retire','{"address":"[redacted]","reason":"left","release":"01a21b61-a1e8-7eec-a137-b1fb7d076426","school":null}');
INSERT INTO "audit" VALUES(8,'2026-11-27T05:01:53Z','command by unknown','redact','{"reason":"a person''s own address","revisions":2,"statuses":0}');
INSERT INTO "audit" VALUES(9,'2026-11-27T05:01:53Z','command by unknown','key rotate','{"new":"752c1666cce28f80","old":"d0e0cadcd3317cd4"}');
INSERT INTO "audit" VALUES(10,'2026-11-27T05:01:53Z','command by unknown','notice','{"post":{"from":"2026-11-27T05:01:53Z","kind":"blocked","provider":"gmail"}}');
INSERT INTO "audit" VALUES(11,'2026-11-27T05:01:53Z','command by unknown','apply','{"forced":false,"organisation":"fens","steps":[{"act":"change","school":"oak"}]}');
INSERT INTO "audit" VALUES(12,'2026-11-27T05:01:53Z','command by unknown','publish','{"release":"01a21b61-a1e8-791d-aeb8-5fc906f57482","schools":["oak"]}');
CREATE TABLE crest (
    digest text primary key,
    png blob not null,
    thumbnail blob not null,
    width integer not null,
    height integer not null
);
INSERT INTO "crest" VALUES('164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe',X'89504E470D0A1A0A0000000D4948445200000200000002000806000000F478D4FA000006E04944415478DAEDD6311100300800B11E571BD5546D2806136C24127EFAFB7ED6010056090900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000018000900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000018000900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000018000900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000018000900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000018000900C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C000000006000030000080010000030000180000C0000000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000060000300000800100000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000C00000000600000C000060000000030000180000C0000000060000300000800100000C000060000000030000180000604E03BA3B05FF479F5FCD0000000049454E44AE426082',X'89504E470D0A1A0A0000000D494844520000008000000080040300000031107CF800000006504C54450000001D4F91417079F40000000274524E5300FF5B9122B50000003A4944415478DAEDCC410D00000804A09BB380FDCB1AC2A710809EDC540402814020100804028140201008040281402010080402814020103C0F16EB7D0114809B1D3D0000000049454E44AE426082',512,512);
CREATE TABLE event (
    seq integer primary key,
    at text not null,
    kind text not null,
    organisation_id text not null references organisation (id),
    school_id text references school (id),
    number integer
);
INSERT INTO "event" VALUES(1,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,1);
INSERT INTO "event" VALUES(2,'2026-11-27T05:01:53Z','organisation','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-27T05:01:53Z','revision','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-722d-a69a-bd8f6955a611',1);
INSERT INTO "event" VALUES(4,'2026-11-27T05:01:53Z','revision','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7079-a603-415c6e080878',1);
INSERT INTO "event" VALUES(5,'2026-11-27T05:01:53Z','revision','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c',1);
INSERT INTO "event" VALUES(6,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,2);
INSERT INTO "event" VALUES(7,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,3);
INSERT INTO "event" VALUES(8,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,4);
INSERT INTO "event" VALUES(9,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,5);
INSERT INTO "event" VALUES(10,'2026-11-27T05:01:53Z','revision','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c',2);
INSERT INTO "event" VALUES(11,'2026-11-27T05:01:53Z','redaction','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c',NULL);
INSERT INTO "event" VALUES(12,'2026-11-27T05:01:53Z','key','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,NULL);
INSERT INTO "event" VALUES(13,'2026-11-27T05:01:53Z','status','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,6);
INSERT INTO "event" VALUES(14,'2026-11-27T05:01:53Z','organisation','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-27T05:01:53Z','revision','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c',3);
CREATE TABLE former_slug (
    slug text primary key,
    school_id text not null references school (id)
);
CREATE TABLE given_code (
    code text primary key,
    school_id text not null references school (id)
);
INSERT INTO "given_code" VALUES('7F5JCYD6','01a21b61-a1e8-7096-ac65-665a9ef60e9c');
INSERT INTO "given_code" VALUES('S3B7QVAY','01a21b61-a1e8-7079-a603-415c6e080878');
INSERT INTO "given_code" VALUES('CVNKW4XC','01a21b61-a1e8-722d-a69a-bd8f6955a611');
CREATE TABLE organisation (
    id text primary key,
    slug text not null unique,
    payload text not null,
    changed_by text not null
);
INSERT INTO "organisation" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','fens','{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents","public_url":"https://mail.fens.example","languages":["en","pl"],"helpdesk":{"phone":"+44 1632 960000","email":"ict@fens.example"},"sender_policy":{"domains":["*.fens-schools.example","fens.example"],"platforms":["parentmail.example"]},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}]}','file');
CREATE TABLE revision (
    school_id text not null references school (id),
    number integer not null,
    hash text not null,
    payload text not null,
    signature text not null,
    release_id text not null,
    published_at text not null,
    redacted_at text,
    primary key (school_id, number)
);
INSERT INTO "revision" VALUES('01a21b61-a1e8-722d-a69a-bd8f6955a611',1,'461f2fb9696118349df443a33a64884543a1811b2ed19a29bbff0c9b8298b733','{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:01:53Z","release":"01a21b61-a1e8-71b3-83ef-507a5a905186","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"ash","code":"CVNKW4XC","name":"Ash School","kind":"other","identifiers":{"urn":"900003"},"list_complete":false,"closed":{"on":"2026-08-31","successors":["elm"]}},"domains":[],"senders":[{"salt":"87731ce7f432a2a08f94da56cdf9f4a9","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"wW3baK8W9_gVfJ_stgyKRLnvmshk0B_oOKTPA-LyfXYaiYJOrn0qrAF_Mv9LXoJCN5rENLb-AcogsGORgpFCAA"}','01a21b61-a1e8-71b3-83ef-507a5a905186','2026-11-27T05:01:53Z',NULL);
INSERT INTO "revision" VALUES('01a21b61-a1e8-7079-a603-415c6e080878',1,'85543cff944bedb8b47ae97ab9c46f0fddeddab3336eed7791dcc0499e39890e','{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:01:53Z","release":"01a21b61-a1e8-71b3-83ef-507a5a905186","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"elm","code":"S3B7QVAY","name":"Elm School","kind":"other","identifiers":{"urn":"900002"},"list_complete":false},"domains":[],"senders":[{"salt":"88b7c03ba502c86767c5ec60142aa088","sender":{"address":"office@elm.fens-schools.example","purpose":"office","keeper":"school","state":"published"}},{"salt":"b42b11f1512009545fecbe374dfc63b4","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"04U2rfB3as_yzZ7pdAPIB3YUDORp8mnGz8ao9-8DysL0Pzv5wMeO2-na4k2VJeCzncTktw-eHajWN15xo3ItAg"}','01a21b61-a1e8-71b3-83ef-507a5a905186','2026-11-27T05:01:53Z',NULL);
INSERT INTO "revision" VALUES('01a21b61-a1e8-7096-ac65-665a9ef60e9c',1,'83ec17ca0a20af99ecd8677755acb06a2b513bee227310f329404f17edca0b69','{"format":1,"number":1,"previous":null,"published":"2026-11-27T05:01:53Z","release":"01a21b61-a1e8-71b3-83ef-507a5a905186","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"7F5JCYD6","name":"Oak Primary School","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"41563c8d76d23a3745af5b2766503b46","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"32209094b5b5c4f4d52c8d88d05c7f1b","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"digest":"107d97bcd34e635ced19c99ebae8e3628b62e17d4b3fde5350cb43fc6380159b"},{"salt":"25a70ef7c2abf3f87f847c7b2f1111b7","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"wcFV9QcMd5tN2MGG_9d4xD6oVRLPC8DjnCZgSaT5hEA_JtHzZzjRl8IzZ-sdra8Z-8FMFGxUXmct27IJu42YCA"}','01a21b61-a1e8-71b3-83ef-507a5a905186','2026-11-27T05:01:53Z','2026-11-27T05:01:53Z');
INSERT INTO "revision" VALUES('01a21b61-a1e8-7096-ac65-665a9ef60e9c',2,'0386db3744780ddaeac753511c4cf310d7ac29c18eb577c0f8c006c708eb057c','{"format":1,"number":2,"previous":"83ec17ca0a20af99ecd8677755acb06a2b513bee227310f329404f17edca0b69","published":"2026-11-27T05:01:53Z","release":"01a21b61-a1e8-7eec-a137-b1fb7d076426","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"7F5JCYD6","name":"Oak Primary School","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"2e8116256ee376d385d575131ece0de0","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"ec96478f1345aee66aa320a0c49403a2","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"digest":"948da25e84eb5663e426e02b639afaf31e051beb243fbf5002069b925317c43b"},{"salt":"6461e2a8dad20a9adf8eb41f1c97f787","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"zqozJftX96kiGF8Rt2Znl_bn5w6vo6yTXlygWM4EU8faJ3pCWoGlRsRB38uzwYlFDu8MGQpYKMbA_PLWBWA5Cw"}','01a21b61-a1e8-7eec-a137-b1fb7d076426','2026-11-27T05:01:53Z','2026-11-27T05:01:53Z');
INSERT INTO "revision" VALUES('01a21b61-a1e8-7096-ac65-665a9ef60e9c',3,'116e8193ab8197ad7ca37d50ade574cad7ed491a6056a52b61b90bf93f821390','{"format":1,"number":3,"previous":"0386db3744780ddaeac753511c4cf310d7ac29c18eb577c0f8c006c708eb057c","published":"2026-11-27T05:01:53Z","release":"01a21b61-a1e8-791d-aeb8-5fc906f57482","organisation":{"slug":"fens","name":"Fens County Council","kind":"local-authority","audience":"parents"},"school":{"slug":"oak","code":"7F5JCYD6","name":"Oak Primary Academy","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true},"domains":[{"name":"oak.fens-schools.example","protection":"enforced"}],"senders":[{"salt":"368bf443b617dfad19fb38222841dea6","sender":{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true,"keeper":"school","state":"published"}},{"salt":"ee9d3df36caa7f9854628f6fab36bbbe","sender":{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01","keeper":"school","state":"published"}},{"salt":"2576722871ef0112e89a79ddea12ce5d","sender":{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions","keeper":"organisation","state":"published"}}]}','{"key":"752c1666cce28f80","algorithm":"ed25519","value":"mljSiWks2bcrzZ2ByZ2GI6pEI-2PVZWVM7BcvDck5Mx6JniTz3lRJfC6H1TA7XuAw3tbwNc8wjosEf62BIHtBg"}','01a21b61-a1e8-791d-aeb8-5fc906f57482','2026-11-27T05:01:53Z',NULL);
CREATE TABLE school (
    id text primary key,
    organisation_id text not null references organisation (id),
    slug text not null unique,
    code text not null unique,
    payload text not null,
    changed_by text not null
);
INSERT INTO "school" VALUES('01a21b61-a1e8-7096-ac65-665a9ef60e9c','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','oak','7F5JCYD6','{"slug":"oak","code":"7F5JCYD6","name":"Oak Primary Academy","town":"Fenham","kind":"other","identifiers":{"urn":"900001"},"languages":["en","ur"],"phone":"+44 1632 960101","website":"https://oak.fens-schools.example/","crest":"164d1928a00c62b7c2f860597b0a4e0f78e380a1d5e723d5fa72aaaf325c1fbe","colour":"#1d4f91","list_complete":true}','file');
INSERT INTO "school" VALUES('01a21b61-a1e8-7079-a603-415c6e080878','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','elm','S3B7QVAY','{"slug":"elm","code":"S3B7QVAY","name":"Elm School","kind":"other","identifiers":{"urn":"900002"},"list_complete":false}','file');
INSERT INTO "school" VALUES('01a21b61-a1e8-722d-a69a-bd8f6955a611','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','ash','CVNKW4XC','{"slug":"ash","code":"CVNKW4XC","name":"Ash School","kind":"other","identifiers":{"urn":"900003"},"list_complete":false,"closed":{"on":"2026-08-31","successors":["elm"]}}','file');
CREATE TABLE sender (
    id text primary key,
    organisation_id text not null references organisation (id),
    school_id text references school (id),
    address_key text not null,
    payload text not null,
    state text not null,
    origin text not null,
    changed_by text not null
);
INSERT INTO "sender" VALUES('01a21b61-a1e8-7114-aefb-cbae2c4d250c','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',NULL,'admissions@fens.example','{"address":"admissions@fens.example","name":"School admissions","purpose":"admissions"}','published','file','file');
INSERT INTO "sender" VALUES('01a21b61-a1e8-7b4c-b51a-24dfcf7f8126','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c','office@oak.fens-schools.example','{"address":"office@oak.fens-schools.example","name":"School office","purpose":"office","replies":true}','published','file','file');
INSERT INTO "sender" VALUES('01a21b61-a1e8-7519-87fb-1fa7aaf31e1b','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7096-ac65-665a9ef60e9c','oak@parentmail.example','{"address":"oak@parentmail.example","purpose":"payments","platform":"ParentMail","from_name":"Oak Primary","since":"2026-09-01"}','published','file','file');
INSERT INTO "sender" VALUES('01a21b61-a1e8-7fe9-9ad2-9a83876ca9f2','01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e','01a21b61-a1e8-7079-a603-415c6e080878','office@elm.fens-schools.example','{"address":"office@elm.fens-schools.example","purpose":"office"}','published','file','file');
CREATE TABLE signing_key (
    id text primary key,
    public text not null,
    created_at text not null,
    retired_at text,
    endorsed_by text,
    endorsement text
);
INSERT INTO "signing_key" VALUES('d0e0cadcd3317cd4','IoEH0Ms_paxNUXb_HFSJMv-SVA9S6ziS1hleqIkqcAo','2026-11-27T05:01:53Z','2026-11-27T05:01:53Z',NULL,NULL);
INSERT INTO "signing_key" VALUES('752c1666cce28f80','cjVUNNiqzdzRQYlZAOzXFV4KYsKiXPnBrtaZiICsCnA','2026-11-27T05:01:53Z',NULL,'d0e0cadcd3317cd4','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"EaeUeOTBmE6ldBMh7vIHgdaovuYhHy10ls5CIjBfauSBqlv1Ocn7QBRrtYUMaBhbj_cI47ixpDx5znZ2zdtKDw"}');
CREATE TABLE status (
    organisation_id text not null references organisation (id),
    number integer not null,
    previous text,
    hash text not null,
    payload text not null,
    signature text not null,
    origin text not null,
    issued_at text not null,
    redacted_at text,
    primary key (organisation_id, number)
);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',1,NULL,'102abbf51f1adce47545984b547a71c18484b578239901b5b8d35ef652b41698','{"changes":[{"change":{"kind":"notice-posted","notice":{"from":"2026-11-20T08:00:00Z","kind":"delayed","provider":"outlook_com","until":"2026-11-22T08:00:00Z"}},"salt":"70dc4bebc3e9f3377b19aef456e88645"},{"change":{"kind":"reviewed","review":{"by":"the school office","on":"2026-11-01"},"school":"oak"},"salt":"143cf017822e8437972b8cab1d4ccdd5"}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"CcFrA_Kb5a_BEzSgC2Ybptr0Aqeys6rST2d5uoN4mTLhylhOdoJxoGI5ovEqQ1EfKL7uEPPdUhZxkdPfySFQBg"}','file','2026-11-27T05:01:53Z',NULL);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',2,'102abbf51f1adce47545984b547a71c18484b578239901b5b8d35ef652b41698','b18e79593d63a75bb62128956fc11b1ed5006872ada38ecc952dae69af64c7b6','{"changes":[{"change":{"kind":"paused","pause":{"address":"oak@parentmail.example","reason":"hijacked","since":"2026-11-27T05:01:53Z"}},"salt":"75cdb10c8700212886d6be1de5502c6b"}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"EI4pc-j-i3bc1udr04PF7w0DGIxq6uxSNiT6eHqlHanYy0FGTD7BjAG97KxX5kKesTY_2mQAb73NvkuMMskQDg"}','command','2026-11-27T05:01:53Z',NULL);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',3,'b18e79593d63a75bb62128956fc11b1ed5006872ada38ecc952dae69af64c7b6','8176ab016f633e8b3adb0dea3d98d8bbb306f7365717988085daf1c89ab54127','{"changes":[{"change":{"address":"oak@parentmail.example","kind":"resumed","reason":"in good hands"},"salt":"07d04ec7a6e6569e7427612f240f1251"}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"83q8JdP_AP_5HRveH62pNg6T8a5GQLfh8pKUL7jyWEkNHPKUSP3oXpT1sqtmaMVPf7uOXE6-OyG65sZwuINvCw"}','command','2026-11-27T05:01:53Z',NULL);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',4,'8176ab016f633e8b3adb0dea3d98d8bbb306f7365717988085daf1c89ab54127','e7a753cec8dff397da73f778bc5f3b496db5f70fde7fff424a967490d7a21220','{"changes":[{"change":{"kind":"paused","pause":{"address":"office@elm.fens-schools.example","reason":"a drill","since":"2026-11-27T05:01:53Z"}},"salt":"5a10d6d8f07c71b15486837bbe7c2b3a"}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"hSlJFc-vp42XuyOEhrQuN0bSBk3ns_Kc5dX948q-1-GbIHwa5qQIiDrlgr7xVLw8NREPYOi-1KAzmWKBJ6p_Aw"}','command','2026-11-27T05:01:53Z',NULL);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',5,'e7a753cec8dff397da73f778bc5f3b496db5f70fde7fff424a967490d7a21220','92ea1403fc35be3d1c79ce280c81590382203fe072eea1cec42f0361ab2b1c1f','{"changes":[{"change":{"kind":"reviewed","review":{"by":"the school office","on":"2026-11-27"},"school":"oak"},"salt":"3b6bc422e20127affe766d1ba630f34f"}]}','{"key":"d0e0cadcd3317cd4","algorithm":"ed25519","value":"KDn0rQZMFVeTdLCtEdiXYp3iHJJaA3RFIP9X3FRrOOvHfRw0RqjS4jcNqTXVDrd4rrfxeFGuYJ6zmCpEuAV4Bw"}','command','2026-11-27T05:01:53Z',NULL);
INSERT INTO "status" VALUES('01a21b61-a1e8-7fa7-8fef-b5cc8e02e87e',6,'92ea1403fc35be3d1c79ce280c81590382203fe072eea1cec42f0361ab2b1c1f','10fc6bd04cc2cd9e9c43a8ad9866b66c58d77236c4f91a7f846ef4a885246951','{"changes":[{"change":{"kind":"notice-posted","notice":{"from":"2026-11-27T05:01:53Z","kind":"blocked","provider":"gmail"}},"salt":"945861f6440cf16a1f9909107f1d14f2"}]}','{"key":"752c1666cce28f80","algorithm":"ed25519","value":"TgC7jNvF5tgxx8L-cVR4GgXeGTlFZRXnB93AObrh-rFVViHvaS533_S2_c9kSqDcM66udw9uzJpihUK5equWCg"}','command','2026-11-27T05:01:53Z',NULL);
CREATE INDEX school_organisation on school (organisation_id);
CREATE UNIQUE INDEX sender_once on sender (organisation_id, coalesce(school_id, ''), address_key);
CREATE INDEX sender_address on sender (address_key);
CREATE TRIGGER revision_stays before delete on revision begin select raise(abort, 'revisions are never deleted'); end;
CREATE TRIGGER revision_fixed before update on revision
when new.hash <> old.hash or new.number <> old.number or new.signature <> old.signature or new.redacted_at is null
begin select raise(abort, 'revisions are never changed'); end;
CREATE TRIGGER status_stays before delete on status begin select raise(abort, 'statuses are never deleted'); end;
CREATE TRIGGER status_fixed before update on status
when new.hash <> old.hash or new.number <> old.number or new.signature <> old.signature or new.redacted_at is null
begin select raise(abort, 'statuses are never changed'); end;
CREATE TRIGGER event_stays before delete on event begin select raise(abort, 'events are never deleted'); end;
CREATE TRIGGER event_fixed before update on event begin select raise(abort, 'events are never changed'); end;
CREATE TRIGGER audit_stays before delete on audit begin select raise(abort, 'audit entries are never deleted'); end;
COMMIT;
