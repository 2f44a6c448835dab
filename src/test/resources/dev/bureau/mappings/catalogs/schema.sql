create schema stock;
create schema home;
