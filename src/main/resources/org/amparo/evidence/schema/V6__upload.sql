-- An upload under way (0604). What a row may hold in clear is listed in src/docs/FORMAT.md; filers write this table too.
CREATE TABLE upload (
  door     BINARY(16) NOT NULL,
  file     BINARY(16) NOT NULL,
  whole    BOOLEAN    NOT NULL,
  used_day DATE       NOT NULL,
  record   BLOB       NOT NULL,
  PRIMARY KEY (door, file),
  KEY by_file (file),
  KEY by_used_day (used_day)
) ENGINE = InnoDB;
