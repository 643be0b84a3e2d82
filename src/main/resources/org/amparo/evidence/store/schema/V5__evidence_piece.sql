-- Sealed papers in rows, where they do not lie in files. A piece begins at its place in the sealed file.
-- No hours, no auto-increment, no time column: filers write these tables.
CREATE TABLE evidence_file (
  file BINARY(16) NOT NULL PRIMARY KEY,
  day  DATE       NOT NULL,
  KEY by_day (day)
) ENGINE = InnoDB;

CREATE TABLE evidence_piece (
  file  BINARY(16)      NOT NULL,
  place BIGINT UNSIGNED NOT NULL,
  bytes MEDIUMBLOB      NOT NULL,
  PRIMARY KEY (file, place)
) ENGINE = InnoDB;
