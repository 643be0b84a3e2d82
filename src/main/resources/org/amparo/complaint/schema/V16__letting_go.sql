-- When a closed case may go, as its desk's rule says at closing; and how many are gone, by the month they were sent.
ALTER TABLE complaint ADD COLUMN keep_until DATE NULL, ADD KEY by_keep_until (keep_until);

CREATE TABLE month_count (
  month      DATE NOT NULL PRIMARY KEY,
  received   INT  NOT NULL,
  taken_back INT  NOT NULL
) ENGINE = InnoDB;
