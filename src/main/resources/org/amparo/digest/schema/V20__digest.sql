-- Who wants mail about what waits, and what still has to be sent. Letters hold counts by desk and level, as the bells do.
CREATE TABLE digest_reader (
  member   BINARY(16) NOT NULL PRIMARY KEY,
  address  VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  language VARCHAR(20) CHARACTER SET ascii NOT NULL,
  told_day DATE NULL
) ENGINE = InnoDB;

CREATE TABLE digest_letter (
  id      BINARY(16) NOT NULL PRIMARY KEY,
  member  BINARY(16) NOT NULL,
  day     DATE NOT NULL,
  subject VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  body    TEXT CHARACTER SET utf8mb4 NOT NULL,
  KEY by_member (member)
) ENGINE = InnoDB;
