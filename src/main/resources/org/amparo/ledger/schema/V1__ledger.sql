-- What reviewers and stewards did. Nothing a filer does is ever written here.

-- One row: which deployment this is. It begins every chain.
CREATE TABLE ledger_instance (
  one      TINYINT NOT NULL PRIMARY KEY CHECK (one = 1),
  instance BINARY(16) NOT NULL
) ENGINE = InnoDB;

-- The nodes and the public key each signs its checkpoints with.
CREATE TABLE ledger_node (
  node       BINARY(16) NOT NULL PRIMARY KEY,
  public_key BINARY(32) NOT NULL
) ENGINE = InnoDB;

-- h_i = SHA-256(01, h_{i-1}, u32 length, entry). The head of each chain stands on its node, outside this database.
CREATE TABLE ledger_entry (
  node   BINARY(16) NOT NULL,
  number BIGINT NOT NULL,
  entry  VARBINARY(4000) NOT NULL,
  hash   BINARY(32) NOT NULL,
  PRIMARY KEY (node, number)
) ENGINE = InnoDB;

-- Signed notes (c2sp.org/signed-note): every hundred entries, each day, and at each certificate.
CREATE TABLE ledger_checkpoint (
  node BINARY(16) NOT NULL,
  size BIGINT NOT NULL,
  day  DATE NOT NULL,
  note VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
  PRIMARY KEY (node, size)
) ENGINE = InnoDB;
