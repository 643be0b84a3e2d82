package org.amparo.platform;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Single settings by name, each refused with its name, the rule and the fix. */
final class Values {
  private final UnaryOperator<String> environment;

  Values(UnaryOperator<String> environment) {
    this.environment = environment;
  }

  String or(String name, String otherwise) {
    var value = environment.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  String required(String name) {
    var value = or(name, "");
    if (value.isEmpty()) {
      throw new Fault(name + " is not set; set it in the environment before the start");
    }
    return value;
  }

  int number(String name, int otherwise, int least, int most) {
    var value = or(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Fault(name + " must be a whole number from " + least + " to " + most, e);
    }
    throw new Fault(name + " must be from " + least + " to " + most + ", but was " + value);
  }

  /** One of an enumeration's values, written small. */
  <E extends Enum<E>> E oneOf(String name, E otherwise) {
    var value = or(name, word(otherwise));
    var all = otherwise.getDeclaringClass().getEnumConstants();
    return Stream.of(all).filter(each -> word(each).equals(value)).findFirst().orElseThrow(() -> new Fault(name
        + " must be " + Stream.of(all).map(Values::word).collect(Collectors.joining(" or ")) + ", but was " + value));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  List<String> names(String name, String otherwise) {
    return Stream.of(or(name, otherwise).split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  ZoneId zone(String name, String otherwise) {
    var value = or(name, otherwise);
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw new Fault(name + " must be a time zone such as America/New_York, but was " + value, e);
    }
  }
}
