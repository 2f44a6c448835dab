create schema north;
create schema south;
