package org.amparo.proofs;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.harness.Attachment;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;
import org.amparo.harness.SamplePaper.Person;

/** A sample person signed in at the desk front. */
final class Seat {
  private static final Pattern QUEUE = Pattern.compile("href=\"(/en/queue/[0-9a-f]{32})\"");
  private static final Pattern NEXT = Pattern.compile("href=\"(/en/queue/[0-9a-f]{32}/[0-9]+)\"");
  private static final Pattern CASE = Pattern.compile("href=\"(/en/case/[0-9a-f]{32}/[0-9a-f]{32})\"");

  private final Phone phone;

  private Seat(Phone phone) {
    this.phone = phone;
  }

  /** @param ahead which code of the authenticator to use, as none is taken twice */
  static Seat take(RunningPortal portal, Person person, int ahead) throws IOException, InterruptedException {
    var phone = new Phone(URI.create(portal.desk()));
    var in = phone.send(phone.get("/en/"), "name=\"pass\"", Map.of("name", List.of(person.name()),
        "pass", List.of(person.passphrase()), "code", List.of(Authenticator.code(person, ahead))));
    if (!in.address().getPath().matches("/en/(queue/.*|desks)")) throw new IllegalStateException("not let in: " + in);
    return new Seat(phone);
  }

  Phone phone() {
    return phone;
  }

  /** Every case of every desk where this person sits: the address of each, as often as it is listed at one desk. */
  List<String> cases() throws IOException, InterruptedException {
    var cases = new ArrayList<String>();
    for (var queue : found(QUEUE, phone.get("/en/desks"))) {
      cases.addAll(listed(queue));
    }
    return cases;
  }

  private List<String> listed(String queue) throws IOException, InterruptedException {
    var cases = new ArrayList<String>();
    var seen = new LinkedHashSet<String>();
    var pages = new ArrayList<>(List.of(queue));
    while (!pages.isEmpty()) {
      var address = pages.remove(0);
      if (seen.add(address)) {
        var page = phone.get(address);
        CASE.matcher(page.body()).results().forEach(link -> cases.add(link.group(1)));
        found(NEXT, page).stream().filter(next -> next.startsWith(queue)).forEach(pages::add);
      }
    }
    return cases;
  }

  private static Set<String> found(Pattern pattern, Page page) {
    var found = new LinkedHashSet<String>();
    pattern.matcher(page.body()).results().forEach(link -> found.add(link.group(1)));
    return found;
  }

  Page open(String address) throws IOException, InterruptedException {
    return phone.get(address);
  }

  /** Presses a button of the case page, in the form that has it. */
  Page press(Page page, String button, Map<String, String> fields) throws IOException, InterruptedException {
    var all = new java.util.TreeMap<String, List<String>>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    all.put("do", List.of(button));
    return phone.send(page, "name=\"do\" value=\"" + button + "\"", all);
  }

  /** Sends a message with papers. */
  Page enclose(Page page, Map<String, String> fields, List<Attachment> papers) throws IOException, InterruptedException {
    var all = new java.util.TreeMap<String, List<String>>(Map.of("hide", List.of("yes")));
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    return phone.send(page, "id=\"say-papers\"", all, "paper", papers);
  }

  Page signOut() throws IOException, InterruptedException {
    return phone.send(phone.get("/en/ledger"), "class=\"quiet\"", Map.of());
  }
}
