create table trees (id bigint primary key, colour varchar(255));
