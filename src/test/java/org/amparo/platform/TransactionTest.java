package org.amparo.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class TransactionTest {
  @Test
  void tellsALostConnectionFromARefusedStatement() {
    assertInstanceOf(AwayException.class, Transaction.translated(new SQLException("gone", "08S01")));
    assertInstanceOf(AwayException.class, Transaction.translated(new SQLTransientConnectionException("none in time")));
    assertInstanceOf(Fault.class, Transaction.translated(new SQLException("no such column", "42S22")));
  }

  @Test
  void keepsTheValueADriverQuotes() {
    var told = Transaction.translated(new SQLException("Duplicate entry 'my story'", "42000"));

    assertFalse(told.toString().contains("my story") || told.getCause().toString().contains("my story"));
  }
}
