package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @Property(tries = 300)
  void readsBackWhateverABrowserSends(@ForAll String name, @ForAll String value) {
    var sent = encoded(name) + "=" + encoded(value);

    var form = parse(sent);

    assertEquals(List.of(whole(value)), form.values(whole(name)));
  }

  @Test
  void keepsSeveralValuesOfOneNameInOrder() {
    assertEquals(List.of("a", "b", ""), parse("harm=a&x=1&harm=b&harm=").values("harm"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%z1", "a=%1", "a=%ff", "%c3=a"})
  void refusesWhatNoBrowserSends(String body) {
    assertEquals(400, assertThrows(Refused.class, () -> parse(body)).status());
  }

  @Test
  void refusesMoreFieldsThanAnyPageHas() {
    assertThrows(Refused.class, () -> parse("a=1&".repeat(1001)));
  }

  @Test
  void neverPrintsWhatWasWritten() {
    assertFalse(parse("story=secret").toString().contains("secret"));
  }

  private static Form parse(String body) {
    return Form.parse(body.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A half of a surrogate pair is no character: encoders put a question mark in its place. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
