-- What a complaint row may hold in clear is listed in src/docs/FORMAT.md; a test reads this schema against that list.
-- No hours, no auto-increment, no time column: filers write these tables.
CREATE TABLE complaint (
  id          BINARY(16)       NOT NULL PRIMARY KEY,
  generation  BINARY(8)        NOT NULL,
  stage       TINYINT UNSIGNED NOT NULL,
  hold        BOOLEAN          NOT NULL DEFAULT FALSE,
  saved_day   DATE             NULL,
  sent_day    DATE             NULL,
  read_day    DATE             NULL,
  closed_day  DATE             NULL,
  taken_day   DATE             NULL,
  receipt_tag BINARY(32)       NULL,
  inbox_key   VARBINARY(1216)  NULL,
  ledger_id   BINARY(16)       NOT NULL,
  UNIQUE KEY by_receipt (receipt_tag),
  KEY by_saved_day (saved_day),
  KEY by_taken_day (taken_day)
) ENGINE = InnoDB;

CREATE TABLE complaint_desk (
  complaint  BINARY(16)       NOT NULL,
  desk       BINARY(16)       NOT NULL,
  epoch      INT UNSIGNED     NOT NULL,
  leads      BOOLEAN          NOT NULL,
  advice_day DATE             NULL,
  case_key   VARBINARY(1192)  NOT NULL,
  line_key   VARBINARY(512)   NULL,
  PRIMARY KEY (complaint, desk),
  KEY by_desk (desk)
) ENGINE = InnoDB;

CREATE TABLE complaint_record (
  complaint BINARY(16)        NOT NULL,
  code      SMALLINT UNSIGNED NOT NULL,
  item      VARBINARY(32)     NOT NULL,
  bytes     MEDIUMBLOB        NOT NULL,
  PRIMARY KEY (complaint, code, item)
) ENGINE = InnoDB;

CREATE TABLE door (
  id        BINARY(16)       NOT NULL PRIMARY KEY,
  complaint BINARY(16)       NOT NULL,
  kind      TINYINT UNSIGNED NOT NULL,
  used_day  DATE             NOT NULL,
  record    BLOB             NULL,
  KEY by_complaint (complaint),
  KEY by_used_day (used_day)
) ENGINE = InnoDB;

CREATE TABLE bell (
  desk    BINARY(16)       NOT NULL,
  day     DATE             NOT NULL,
  level   TINYINT UNSIGNED NOT NULL,
  slot    TINYINT UNSIGNED NOT NULL,
  waiting INT              NOT NULL,
  unrung  INT              NOT NULL,
  PRIMARY KEY (desk, day, level, slot)
) ENGINE = InnoDB;

CREATE TABLE questionnaire_edition (
  version VARCHAR(100) NOT NULL PRIMARY KEY,
  body    MEDIUMTEXT   NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4;
