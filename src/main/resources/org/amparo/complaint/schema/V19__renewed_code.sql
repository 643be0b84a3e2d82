-- A code that somebody else made for the person is replaced at the first return; until they have the new one both open.
ALTER TABLE complaint
  ADD COLUMN renewed_tag BINARY(32) NULL,
  ADD UNIQUE KEY by_renewed (renewed_tag);
