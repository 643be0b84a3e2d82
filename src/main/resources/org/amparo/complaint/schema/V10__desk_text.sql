-- A desk's own reply texts: record 0702, under the key that its list is kept with.
CREATE TABLE desk_text (
  desk   BINARY(16) NOT NULL,
  text   BINARY(16) NOT NULL,
  epoch  INT NOT NULL,
  record MEDIUMBLOB NOT NULL,
  PRIMARY KEY (desk, text)
) ENGINE = InnoDB;
