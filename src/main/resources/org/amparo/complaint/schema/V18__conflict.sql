-- Record 0703: which members of a desk must not see cases about which countries, under the key its list is kept with.
CREATE TABLE desk_conflict (
  desk   BINARY(16) NOT NULL PRIMARY KEY,
  epoch  INT NOT NULL,
  record BLOB NOT NULL
) ENGINE = InnoDB;
