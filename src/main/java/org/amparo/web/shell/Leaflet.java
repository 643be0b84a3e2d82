package org.amparo.web.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;

/**
 * The page for requests that nobody could read: no language is known, so it speaks each. It takes the place of answers
 * that are empty and lack our headers; the container also calls some of these requests fine, or its own names.
 */
final class Leaflet {
  private static final int LONGEST_HEAD = 1024;
  private static final Pattern BARE = Pattern.compile(
      "HTTP/1\\.[01] (200|[45]\\d\\d)(?: [^\r\n]*)?\r\n(?!.*Content-Security-Policy)(.*\r\n)?\r\n",
      Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: *[1-9]|\r\nTransfer-Encoding:",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> REASONS = Map.of("405", "Method Not Allowed", "417", "Expectation Failed",
      "500", "Internal Server Error", "501", "Not Implemented", "503", "Service Unavailable",
      "505", "HTTP Version Not Supported");
  private static final String UNREADABLE = "400";

  private final byte[] page;

  Leaflet(Languages languages, Phrases phrases, Looks looks) {
    page = drawn(languages, phrases, looks).getBytes(UTF_8);
  }

  /** What to send instead of this; empty where it is to be sent as it is. */
  Optional<byte[]> instead(ByteBuffer answer) {
    int size = answer.remaining();
    if (size < 12 || size > LONGEST_HEAD || answer.get(answer.position()) != 'H') return Optional.empty();
    var head = ISO_8859_1.decode(answer.duplicate()).toString();
    var bare = BARE.matcher(head);
    if (!bare.matches() || LENGTH.matcher(head).find()) return Optional.empty();
    return Optional.of(whole(REASONS.containsKey(bare.group(1)) ? bare.group(1) : UNREADABLE));
  }

  private byte[] whole(String status) {
    var head = new StringBuilder("HTTP/1.1 ").append(status).append(' ')
        .append(REASONS.getOrDefault(status, "Bad Request")).append("\r\nConnection: close\r\n");
    Headers.always().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Type: text/html;charset=UTF-8\r\nContent-Length: ").append(page.length).append("\r\n\r\n");
    return ByteBuffer.allocate(head.length() + page.length).put(head.toString().getBytes(ISO_8859_1)).put(page).array();
  }

  private static String drawn(Languages languages, Phrases phrases, Looks looks) {
    var first = languages.offered().get(0);
    return """
        <!DOCTYPE html>
        <html lang="%s" class="intake"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
        <link rel="stylesheet" href="%s"></head><body><main id="main"><h1>%s</h1>
        %s</main></body></html>
        """.formatted(first.tag(), phrases.say(first, "refused.400.title"), looks.getAddress(),
        phrases.say(first, "name"), languages.offered().stream()
            .map(language -> section(language, phrases)).collect(Collectors.joining()));
  }

  private static String section(Language language, Phrases phrases) {
    return new Markup().open("section", "class", "card", "lang", language.tag(), "dir", language.direction())
        .element("h2", phrases.say(language, "refused.400.title"))
        .element("p", phrases.say(language, "refused.400.text"))
        .element("a", phrases.say(language, "refused.first"), "class", "btn", "href", "/" + language.tag() + "/")
        .close("section").line().toString();
  }
}
