-- Reports of a quarter. Figures of a report are public and stand in clear; desks' raw tables lie sealed until then.
CREATE TABLE snapshot (
  id            BINARY(16)       NOT NULL PRIMARY KEY,
  quarter       CHAR(7)          NOT NULL,
  edition       TINYINT UNSIGNED NOT NULL,
  begun_day     DATE             NOT NULL,
  published_day DATE             NULL,
  one           BINARY(16)       NOT NULL,
  other         BINARY(16)       NOT NULL,
  counts        MEDIUMTEXT       NOT NULL,
  report        MEDIUMTEXT       NULL,
  UNIQUE KEY by_quarter (quarter, edition)
) ENGINE = InnoDB CHARACTER SET utf8mb4;

CREATE TABLE snapshot_desk (
  snapshot  BINARY(16)      NOT NULL,
  desk      BINARY(16)      NOT NULL,
  tables    MEDIUMBLOB      NOT NULL,
  one_key   VARBINARY(1192) NOT NULL,
  other_key VARBINARY(1192) NOT NULL,
  PRIMARY KEY (snapshot, desk)
) ENGINE = InnoDB;

CREATE TABLE snapshot_approval (
  snapshot BINARY(16) NOT NULL,
  member   BINARY(16) NOT NULL,
  hash     BINARY(32) NOT NULL,
  PRIMARY KEY (snapshot, member)
) ENGINE = InnoDB;
