package org.amparo.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An entry in its place: number in the chain and day. Days, not times: an hour here would tell when somebody wrote. */
public record Line(long number, LocalDate day, Entry entry) {
  private static final Pattern JSON = Pattern.compile(
      "\\{\"n\":([1-9][0-9]{0,17}),\"day\":\"([0-9-]{10})\",\"who\":\"(" + Codes.SHAPE + ")\",\"act\":\"(" + Codes.SHAPE
          + ")\"(?:,\"case\":\"([0-9a-f]{32})\")?,\"codes\":\\{(.*)\\}\\}");
  private static final Pattern CODE = Pattern.compile("\"(" + Codes.SHAPE + ")\":\"(" + Codes.SHAPE + ")\"");

  /** The only bytes of this line: compact JSON, names in this order, codes sorted; nothing in it needs escaping. */
  byte[] encoded() {
    var about = entry.ledgerId().map(id -> ",\"case\":\"" + HexFormat.of().formatHex(id) + "\"").orElse("");
    var codes = entry.codes().entrySet().stream()
        .map(code -> "\"" + code.getKey() + "\":\"" + code.getValue() + "\"").collect(Collectors.joining(","));
    return ("{\"n\":" + number + ",\"day\":\"" + day + "\",\"who\":\"" + entry.member().code() + "\",\"act\":\""
        + entry.act() + "\"" + about + ",\"codes\":{" + codes + "}}").getBytes(StandardCharsets.US_ASCII);
  }

  /** Empty for any bytes but those that {@link #encoded} writes. */
  static Optional<Line> read(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var found = JSON.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(found)).filter(line -> Arrays.equals(bytes, line.encoded()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Line read(Matcher found) {
    var about = Optional.ofNullable(found.group(5)).map(HexFormat.of()::parseHex);
    var entry = new Entry(new Actor(found.group(3)), found.group(4), about, codes(found.group(6)));
    return new Line(Long.parseLong(found.group(1)), LocalDate.parse(found.group(2)), entry);
  }

  private static Map<String, String> codes(String text) {
    var codes = new TreeMap<String, String>();
    var each = CODE.matcher(text);
    while (each.find()) {
      codes.put(each.group(1), each.group(2));
    }
    return codes;
  }
}
