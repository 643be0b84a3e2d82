-- What a listing asks first: whether anything changed at a desk. Both questions are answered from indexes alone, for a row
-- with its wrapped keys is fifty times as long as what is asked of it. The sum of a line key's wrap is computed from it.
ALTER TABLE complaint_desk
  ADD COLUMN line_sum INT UNSIGNED AS (COALESCE(CRC32(line_key), 0)) VIRTUAL,
  ADD KEY by_marks (desk, epoch, complaint, line_sum);

ALTER TABLE complaint ADD KEY by_stage (stage, id, generation);
