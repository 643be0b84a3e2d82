package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Property(tries = 300)
  void letsNothingThatWasWrittenBecomeATag(@ForAll @NotEmpty String written) {
    var markup = new Markup().element("p", written, "title", written).toString();

    var inside = markup.substring("<p title=\"".length(), markup.length() - "</p>".length());
    assertFalse(inside.replaceFirst("\">", "").matches("(?s).*[<>\"'].*"));
  }

  @Test
  void leavesOutAnAttributeWithoutAValueAndKeepsAnEmptyOneByItsName() {
    var markup = new Markup().open("input", "checked", Markup.when(true), "disabled", Markup.when(false), "value", "");

    assertEquals("<input checked value=\"\">", markup.toString());
  }
}
