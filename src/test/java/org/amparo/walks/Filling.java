package org.amparo.walks;

import java.util.List;
import org.amparo.questionnaire.Answer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Types and picks answers as a person does: opens what is folded, ticks, chooses, writes. */
record Filling(Screen screen) {
  void answer(String control, Answer answer) {
    if (answer instanceof Answer.Code code) choose(control, code.code());
    if (answer instanceof Answer.Codes codes) codes.picked().forEach(code -> pick(control, code));
    if (answer instanceof Answer.Yes) pick(control, "yes");
    if (answer instanceof Answer.Words words) write(control, words.text());
    if (answer instanceof Answer.Identified identified) write(control, identified.typed());
    if (answer instanceof Answer.Parts parts) parts.parts().forEach((part, one) -> answer(control + "." + part, one));
    if (answer instanceof Answer.Day day) {
      write(control + ".day", day.fields().get(0));
      date(control, List.of(".month", ".year"), day.fields().subList(1, 3), day.approx());
    }
    if (answer instanceof Answer.Month month) {
      date(control, List.of(".month", ".year"), month.fields(), month.approx());
    }
  }

  private void date(String control, List<String> parts, List<String> fields, boolean approx) {
    for (int i = 0; i < parts.size(); i++) pick(control + parts.get(i), ascii(fields.get(i)));
    if (approx) pick(control + ".approx", "yes");
  }

  /** A country is picked from a list, or its name is written. */
  private void choose(String control, String code) {
    if (screen.browser.findElements(By.cssSelector("input[name='" + control + "']:not([type])")).isEmpty()) {
      pick(control, code);
    } else {
      write(control, screen.tongue.language().country(code));
    }
  }

  /** Out of a list, or as a tick. */
  void pick(String control, String code) {
    var list = screen.browser.findElements(By.cssSelector("select[name='" + control + "']"));
    if (list.isEmpty()) {
      tick(screen.browser.findElement(By.cssSelector("input[name='" + control + "'][value='" + code + "']")), true);
    } else {
      unfolds(list.get(0));
      new Select(list.get(0)).selectByValue(code);
    }
  }

  void untick(String control, String code) {
    tick(screen.browser.findElement(By.cssSelector("input[name='" + control + "'][value='" + code + "']")), false);
  }

  private void tick(WebElement box, boolean wanted) {
    unfolds(box);
    if (box.isSelected() != wanted) screen.touch(box.findElement(By.xpath("ancestor::label")));
  }

  private void unfolds(WebElement control) {
    control.findElements(By.xpath("ancestor::details[not(@open)]/summary")).forEach(screen::touch);
  }

  void write(String control, String text) {
    var field = screen.browser.findElement(By.cssSelector("[name='" + control + "']"));
    unfolds(field);
    field.clear();
    field.sendKeys(text);
  }

  private static String ascii(String typed) {
    return Integer.toString(Integer.parseInt(typed));   // parses the digits of any script
  }
}
