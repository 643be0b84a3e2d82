-- Record 0807: the views a member keeps of their lists. It stands apart from 0801 to 0806, whose fingerprint the ledger
-- remembers at each change: narrowing a list is no change of credentials.
CREATE TABLE member_view (
  member BINARY(16) NOT NULL PRIMARY KEY,
  record BLOB       NOT NULL
) ENGINE = InnoDB;
