-- The sweep of stored bytes asks for each file whether a record names it.
ALTER TABLE complaint_record ADD KEY by_item (code, item);
