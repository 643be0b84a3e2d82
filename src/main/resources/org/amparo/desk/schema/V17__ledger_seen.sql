-- Record 0808: the head of each chain of the ledger that a member saw when they signed in last.
CREATE TABLE member_seen (
  member BINARY(16) NOT NULL PRIMARY KEY,
  record VARBINARY(4000) NOT NULL
) ENGINE = InnoDB;
