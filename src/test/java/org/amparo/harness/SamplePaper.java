package org.amparo.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a first start printed once: what opens the sample desks. */
public record SamplePaper(Map<String, Person> people, Map<String, List<String>> shares) {
  private static final Pattern NAMED = Pattern.compile("(member|desk) {2,}(\\S+) .*");
  private static final Pattern VALUE = Pattern.compile("(passphrase|codes|share) {2,}(.+)");

  /** One person of the samples, with what opens their door. */
  public record Person(String name, String passphrase, String authenticator) {
    @Override
    public String toString() {
      return "Person[" + name + "]";
    }
  }

  static SamplePaper read(List<String> lines) {
    var people = new TreeMap<String, Person>();
    var shares = new TreeMap<String, List<String>>();
    var name = "";
    var passphrase = "";
    for (var line : lines) {
      var named = NAMED.matcher(line);
      var value = VALUE.matcher(line);
      if (named.matches()) {
        name = named.group(2);
      } else if (value.matches() && value.group(1).equals("passphrase")) {
        passphrase = value.group(2).strip();
      } else if (value.matches() && value.group(1).equals("codes")) {
        people.put(name, new Person(name, passphrase, value.group(2).strip()));
      } else if (value.matches()) {
        shares.computeIfAbsent(name, desk -> new ArrayList<>()).add(value.group(2).strip());
      }
    }
    return new SamplePaper(people, shares);
  }

  public Person person(String name) {
    if (!people.containsKey(name)) {
      throw new IllegalArgumentException("no sample person " + name + ", only " + people.keySet());
    }
    return people.get(name);
  }

  @Override
  public String toString() {
    return "SamplePaper" + people.keySet();
  }
}
