package org.amparo.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.harness.Browser;
import org.amparo.harness.Phone;
import org.amparo.harness.Phone.Page;
import org.amparo.harness.RunningPortal;

/** People file, one after another, and look again later with their codes. */
final class Morning {
  private final RunningPortal portal;
  private final Map<Arrival, String> codes = new TreeMap<>((one, other) -> one.country().compareTo(other.country()));

  Morning(RunningPortal portal) {
    this.portal = portal;
  }

  /** The first ones in a browser on a phone, without script; all others as fast as forms can be sent. */
  void files(List<Arrival> arrivals, int browsing) {
    arrivals.stream().limit(browsing).collect(Collectors.groupingBy(Arrival::interview)).forEach(this::browse);
    arrivals.stream().skip(browsing).forEach(arrival -> codes.put(arrival, file(arrival)));
  }

  private void browse(String interview, List<Arrival> arrivals) {
    try (var filer = new Filer(Browser.withoutScript(), portal, interview)) {
      for (var arrival : arrivals) {
        filer.forgets();
        codes.put(arrival, filer.files(arrival.meant()));
      }
    }
  }

  private String file(Arrival arrival) {
    try {
      var phone = new Phone(URI.create(portal.intake()));
      var here = "/" + arrival.interview() + "/";
      phone.send(phone.get(here), "class=\"go\"", Map.of());
      for (var screen : arrival.screens().entrySet()) {
        phone.send(phone.get(here + "step/" + screen.getKey()), "name=\"seen\"", each(screen.getValue()));
      }
      var review = phone.get(here + "review");
      if (!phone.send(review, "value=\"send\"", Map.of("do", List.of("send"))).stage().equals("sent")) {
        throw new AssertionError("not sent: " + arrival);
      }
      return review.code().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<String>> each(Map<String, String> one) {
    var each = new TreeMap<String, List<String>>();
    one.forEach((name, value) -> each.put(name, List.of(value)));
    return each;
  }

  /** What the person reads who comes back with the code. */
  String reads(Arrival arrival) {
    try {
      var phone = new Phone(URI.create(portal.intake()));
      Page page = phone.send(phone.get("/" + arrival.interview() + "/return"), "name=\"code\"",
          Map.of("code", List.of(codes.get(arrival))));
      return page.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
