create domain meaning as varchar(2000);
