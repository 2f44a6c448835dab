create table barrel (id bigint primary key, wine varchar(255));
create table room (id bigint primary key, name varchar(255), barrel_id bigint references barrel);
create table racks (id bigint primary key, place varchar(40));
insert into barrel values (1, 'Riesling');
insert into room values (7, 'Kitchen', 1);
insert into racks values (3, 'behind the door');
