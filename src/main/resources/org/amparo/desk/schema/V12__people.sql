-- Who was invited, by the fingerprint of a token that was shown once. No key is made before the invited comes.
CREATE TABLE invitation (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  name       VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  desk       BINARY(16) NULL,
  steward    BOOLEAN NOT NULL,
  invited_on DATE NOT NULL,
  last_day   DATE NOT NULL
) ENGINE = InnoDB;

-- The day on which nothing was found under an epoch any more: a day later its grants and its 0103 go.
ALTER TABLE desk_epoch ADD COLUMN emptied_on DATE NULL;
