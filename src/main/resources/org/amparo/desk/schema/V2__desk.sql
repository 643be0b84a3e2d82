-- Desks and the people who sit there. Whoever may write here can close a desk, but not open one:
-- what counts is certified by signatures, and the newest accepted certificate is named outside this database.

CREATE TABLE desk (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  queue        VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  recovery_key VARBINARY(1216) NOT NULL
) ENGINE = InnoDB;

-- Record 0103: the desk's seed, sealed to its custodians.
CREATE TABLE desk_epoch (
  desk       BINARY(16) NOT NULL,
  epoch      INT NOT NULL,
  public_key VARBINARY(1216) NOT NULL,
  recovery   VARBINARY(1192) NOT NULL,
  PRIMARY KEY (desk, epoch)
) ENGINE = InnoDB;

-- Record 0102: the desk's seed, sealed to a member.
CREATE TABLE desk_grant (
  desk   BINARY(16) NOT NULL,
  epoch  INT NOT NULL,
  member BINARY(16) NOT NULL,
  record VARBINARY(1192) NOT NULL,
  PRIMARY KEY (desk, epoch, member)
) ENGINE = InnoDB;

CREATE TABLE desk_certificate (
  desk              BINARY(16) NOT NULL,
  serial            INT NOT NULL,
  certificate       BLOB NOT NULL,
  signature         BINARY(64) NOT NULL,
  sponsor           BINARY(16) NULL,
  sponsor_signature BINARY(64) NULL,
  PRIMARY KEY (desk, serial)
) ENGINE = InnoDB;

CREATE TABLE member (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  name        VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  steward     BOOLEAN NOT NULL,
  sealing_key VARBINARY(1216) NOT NULL,
  signing_key BINARY(32) NOT NULL,
  export_key  VARBINARY(1216) NOT NULL
) ENGINE = InnoDB;

-- Records 0801 to 0806; a passkey's copy (0805) also names its credential.
CREATE TABLE member_record (
  member     BINARY(16) NOT NULL,
  code       SMALLINT UNSIGNED NOT NULL,
  credential BINARY(32) NOT NULL,
  record     VARBINARY(2000) NOT NULL,
  PRIMARY KEY (member, code, credential)
) ENGINE = InnoDB;
