package org.amparo.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A phone's browser without JavaScript, as far as forms go: keeps cookies, follows redirects, sends back what a form holds. */
public final class Phone {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern CODE = Pattern.compile("(?s)<ol class=\"code\".*?</ol>");
  private static final Pattern STAGE = Pattern.compile("data-stage=\"(\\w+)\"");
  private static final int MOST_REDIRECTS = 5;

  private final URI base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;
  private long requests;
  private long wireBytes;

  public Phone(URI base) {
    this.base = base;
    this.client = reaching(HttpClient.newBuilder().cookieHandler(cookies)
        .connectTimeout(Duration.ofSeconds(10)).version(HttpClient.Version.HTTP_1_1)).build();
  }

  /** Browsers know that every {@code .localhost} is this machine; Java does not, so it is told where to connect. */
  private HttpClient.Builder reaching(HttpClient.Builder builder) {
    return base.getHost().endsWith(".localhost")
        ? builder.proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", base.getPort()))) : builder;
  }

  /** What this phone's only cookie of that name holds. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals(name))
        .map(HttpCookie::getValue).findFirst();
  }

  /** A page as it came. */
  public record Page(URI address, int status, String body, byte[] bytes) {
    /** What the page's code says, as 28 digits. */
    public Optional<String> code() {
      var list = CODE.matcher(body);
      return list.find() ? Optional.of(list.group().replaceAll("<[^>]*>", "").replaceAll("\\D", "")) : Optional.empty();
    }

    public String stage() {
      var stage = STAGE.matcher(body);
      return stage.find() ? stage.group(1) : "";
    }

    Form formWith(String holding) {
      return form(holding).orElseThrow(() -> new AssertionError("no form with " + holding + " on " + this));
    }

    Optional<Form> form(String holding) {
      var forms = FORM.matcher(body);
      while (forms.find()) {
        if (forms.group(2).contains(holding)) {
          return Optional.of(new Form(attribute(forms.group(1), "action").orElse(""), forms.group(2)));
        }
      }
      return Optional.empty();
    }

    @Override
    public String toString() {
      return status + " " + address.getPath();
    }
  }

  private record Form(String action, String inner) {
    Map<String, List<String>> with(Map<String, List<String>> fields) {
      var all = hidden();
      all.putAll(fields);
      return all;
    }

    Map<String, List<String>> hidden() {
      var fields = new HashMap<String, List<String>>();
      var inputs = HIDDEN.matcher(inner);
      while (inputs.find()) {
        var name = attribute(inputs.group(), "name");
        var value = attribute(inputs.group(), "value").orElse("");
        name.ifPresent(present -> fields.computeIfAbsent(present, key -> new ArrayList<>()).add(value));
      }
      return fields;
    }
  }

  public Page get(String path) throws IOException, InterruptedException {
    return followed(request(base.resolve(path)).GET());
  }

  /** Sends the first form of the page that holds the text, with what it hides and these fields. */
  public Page send(Page page, String holding, Map<String, List<String>> fields) throws IOException, InterruptedException {
    var form = page.formWith(holding);
    return posted(page, form, "application/x-www-form-urlencoded",
        encoded(form.with(fields)).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with files, as a form with parts. */
  public Page send(Page page, String holding, Map<String, List<String>> fields, String control,
      List<Attachment> files) throws IOException, InterruptedException {
    var form = page.formWith(holding);
    return posted(page, form, "multipart/form-data; boundary=" + Parts.BOUNDARY,
        Parts.of(form.with(fields), control, files));
  }

  private Page posted(Page page, Form form, String type, byte[] body) throws IOException, InterruptedException {
    var target = form.action().isEmpty() ? page.address()
        : page.address().resolve(form.action().replaceFirst("#.*", ""));
    return followed(fromHere(request(target)).header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** What a script of the page asks; nothing is followed. */
  public Answer ask(String method, URI address, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException {
    var request = fromHere(request(address)).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    var answer = exchanged(request);
    return new Answer(answer.statusCode(), answer.headers());
  }

  /** What came back to a script. */
  public record Answer(int status, HttpHeaders headers) {
    public Optional<String> header(String name) {
      return headers.firstValue(name);
    }
  }

  private HttpRequest.Builder fromHere(HttpRequest.Builder request) {
    return request.header("Origin", base.getScheme() + "://" + base.getAuthority());
  }

  public long requests() {
    return requests;
  }

  /** Bytes of the answers as they came over the wire, compressed bodies and headers. */
  public long wireBytes() {
    return wireBytes;
  }

  private Page followed(HttpRequest.Builder first) throws IOException, InterruptedException {
    var answer = exchanged(first);
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      var location = answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "");
      answer = exchanged(request(answer.uri().resolve(location)).GET());
    }
    var bytes = plain(answer);
    return new Page(answer.uri(), answer.statusCode(), new String(bytes, StandardCharsets.UTF_8), bytes);
  }

  private HttpResponse<byte[]> exchanged(HttpRequest.Builder request) throws IOException, InterruptedException {
    requests++;
    var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
    wireBytes += answer.body().length + headerBytes(answer);
    return answer;
  }

  private static byte[] plain(HttpResponse<byte[]> answer) throws IOException {
    boolean zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    try (var body = new ByteArrayInputStream(answer.body());
        var plain = zipped ? new GZIPInputStream(body) : body) {
      return plain.readAllBytes();
    }
  }

  /** "name: value" and a line's end each, the status line and the empty one. */
  private static long headerBytes(HttpResponse<?> answer) {
    return 19 + answer.headers().map().entrySet().stream()
        .mapToLong(header -> header.getValue().stream().mapToLong(value -> header.getKey().length() + value.length() + 4)
            .sum()).sum();
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
  }

  private static String encoded(Map<String, List<String>> fields) {
    var parts = new ArrayList<String>();
    fields.forEach((name, values) -> values.forEach(value -> parts.add(
        URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", parts);
  }

  private static Optional<String> attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
  }
}
