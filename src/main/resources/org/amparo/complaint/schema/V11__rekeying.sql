-- rekey: a desk that was asked for advice has left, so the leading desk's next session draws a fresh case key.
-- Rotation asks for the cases of an epoch, by desk.
ALTER TABLE complaint_desk
  ADD COLUMN rekey BOOLEAN NOT NULL DEFAULT FALSE AFTER advice_day,
  DROP KEY by_desk,
  ADD KEY by_desk (desk, epoch),
  ADD KEY by_advice_day (advice_day);

-- Since which day no case lies wrapped for an old epoch of a desk; its keys go when a later look finds none either.
CREATE TABLE epoch_left (
  desk  BINARY(16)   NOT NULL,
  epoch INT UNSIGNED NOT NULL,
  since DATE         NOT NULL,
  PRIMARY KEY (desk, epoch)
) ENGINE = InnoDB;
