package org.amparo.harness;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amparo.harness.Phone.Answer;
import org.amparo.harness.Phone.Page;

/** One file on its way in pieces (tus 1.0.0), as the page's script sends it. */
public final class Piecemeal {
  private static final Pattern WHERE = Pattern.compile("id=\"sending\"[^>]*?data-to=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("id=\"sending\"[^>]*?data-token=\"([^\"]+)\"");

  private final Phone phone;
  private final String token;
  private final Attachment file;
  private final URI address;
  private long sent;

  private Piecemeal(Phone phone, String token, Attachment file, URI address) {
    this.phone = phone;
    this.token = token;
    this.file = file;
    this.address = address;
  }

  /** Begins the file from a page that takes papers. */
  public static Piecemeal begin(Phone phone, Page page, Attachment file, boolean hide)
      throws IOException, InterruptedException {
    var token = found(TOKEN, page);
    var created = phone.ask("POST", page.address().resolve(found(WHERE, page)), headers(token, Map.of(
        "Upload-Length", Integer.toString(file.bytes().length),
        "Upload-Metadata", "name " + base64(file.name()) + ",hide " + base64(hide ? "yes" : "no"))), new byte[0]);
    var place = created.header("Location");
    if (created.status() != 201 || place.isEmpty()) throw new NotTaken(created);
    return new Piecemeal(phone, token, file, page.address().resolve(place.get()));
  }

  /** The portal said no, or was unwell. */
  public static final class NotTaken extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    NotTaken(Answer answer) {
      super("answered with " + answer.status() + answer.header("Refusal").map(why -> " " + why).orElse(""));
      this.status = answer.status();
    }

    public int status() {
      return status;
    }
  }

  public boolean isWhole() {
    return sent == file.bytes().length;
  }

  /** Sends the next piece; whether the portal has taken it. */
  public void send(int most) throws IOException, InterruptedException {
    int end = (int) Math.min(sent + most, file.bytes().length);
    var answer = phone.ask("PATCH", address, headers(token, Map.of("Upload-Offset", Long.toString(sent),
        "Content-Type", "application/offset+octet-stream")), Arrays.copyOfRange(file.bytes(), (int) sent, end));
    if (answer.status() != 204) throw new NotTaken(answer);
    sent = offset(answer).orElseThrow();
  }

  /** Asks how far it is, as after a cut; whether there still is such an upload. */
  public boolean look() throws IOException, InterruptedException {
    var answer = phone.ask("HEAD", address, headers(token, Map.of()), new byte[0]);
    if (answer.status() != 200 && answer.status() != 404) throw new NotTaken(answer);
    offset(answer).ifPresent(at -> sent = at);
    return answer.status() == 200;
  }

  private static OptionalLong offset(Answer answer) {
    return answer.header("Upload-Offset").map(at -> OptionalLong.of(Long.parseLong(at))).orElse(OptionalLong.empty());
  }

  private static Map<String, String> headers(String token, Map<String, String> more) {
    var headers = new TreeMap<>(more);
    headers.put("Tus-Resumable", "1.0.0");
    headers.put("Form-Token", token);
    return headers;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String found(Pattern pattern, Page page) {
    var found = pattern.matcher(page.body());
    if (!found.find()) throw new IllegalStateException("no papers are taken on " + page);
    return found.group(1);
  }
}
