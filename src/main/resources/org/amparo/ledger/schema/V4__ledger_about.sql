-- The case an entry is about, read out of the entry itself (the text behind "case":"), so that a case finds its history.
ALTER TABLE ledger_entry
  ADD COLUMN about VARBINARY(32)
    AS (IF(LOCATE(x'2263617365223A22', entry) > 0, SUBSTRING(entry, LOCATE(x'2263617365223A22', entry) + 8, 32), NULL))
    PERSISTENT,
  ADD KEY by_case (about);
