-- rekey: a desk that was asked for advice has left, so the leading desk's next session draws a fresh case key.
ALTER TABLE complaint_desk
  ADD COLUMN rekey BOOLEAN NOT NULL DEFAULT FALSE AFTER advice_day,
  ADD KEY by_advice_day (advice_day),
  ADD KEY by_rekey (rekey, desk);
