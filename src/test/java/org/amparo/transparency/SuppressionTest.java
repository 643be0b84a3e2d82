package org.amparo.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amparo.platform.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SuppressionTest {
  private final Suppression suppression = new Suppression(11);

  @TestFactory
  Stream<DynamicTest> coversTheGivenTablesAsExpected() throws IOException {
    return cases().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .map(one -> DynamicTest.dynamicTest(one.get("table").toString(), () -> coversAsExpected(one)));
  }

  @Test void showsATableWithoutSmallCountsWhole() {
    var covered = suppression.cover(new Counts(new long[][] {{11, 0}, {200, 11}})).orElseThrow();

    assertEquals(false, covered.hidesAnything());
  }

  @Test void coversASumThatIsTheOnlyWayToASmallCount() {
    var covered = suppression.cover(new Counts(new long[][] {{4, 0}, {0, 30}})).orElseThrow();

    assertTrue(covered.isHidden(0, 0));
    assertTrue(covered.isHidden(0, 2));
    assertTrue(covered.isHidden(2, 0));
  }

  /** The rule alone is content with this table: two covered cells in each line, sums of 11 and more. */
  @Test void coversMoreWhereTheRuleAloneWouldTell() {
    var counts = new Counts(new long[][] {{1, 10, 40}, {10, 1, 40}, {40, 40, 40}});

    var covered = suppression.cover(counts);

    covered.ifPresent(table -> assertEquals(0, new Audit(table, 11).narrow().count()));
    assertTrue(covered.isPresent());
  }

  private void coversAsExpected(JsonObject one) {
    var counts = new Counts(Tables.longs(one.getJsonArray("table")));

    var covered = suppression.cover(counts).orElseThrow();

    var expected = one.getJsonObject("expected");
    var cells = expected.getJsonArray("cells").getValuesAs(JsonArray.class);
    for (int row = 0; row <= covered.rows(); row++) {
      for (int column = 0; column <= covered.columns(); column++) {
        var wanted = row < covered.rows()
            ? column < covered.columns() ? cells.get(row).get(column) : expected.getJsonArray("row_totals").get(row)
            : column < covered.columns() ? expected.getJsonArray("col_totals").get(column) : expected.get("total");
        assertEquals(value(wanted), covered.shown(row, column), "at " + row + ", " + column);
      }
    }
  }

  private static OptionalLong value(JsonValue wanted) {
    return wanted instanceof JsonNumber number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
  }

  private static JsonObject cases() throws IOException {
    try (var in = SuppressionTest.class.getResourceAsStream("suppression_cases.json");
        var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }
}
