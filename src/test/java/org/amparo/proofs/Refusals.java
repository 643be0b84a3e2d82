package org.amparo.proofs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.harness.RunningPortal;

/** Requests that are turned away, each with markers in every part of it. */
final class Refusals {
  private final Markers markers;
  private final Knock knock;
  private final String host;
  private final String cookie;

  Refusals(Markers markers, RunningPortal portal, String door) {
    this.markers = markers;
    this.knock = new Knock(portal.port());
    this.host = "localhost:" + portal.port();
    this.cookie = "door=" + door;
  }

  /** What each was answered with: its status line, by what was wrong with it. */
  Map<String, String> all() throws IOException {
    var answers = new LinkedHashMap<String, String>();
    answers.put("no such page", get("/en/" + word("path") + "?" + word("query") + "=" + word("query value"), ""));
    answers.put("traversal", get("/en/../../" + word("traversal"), ""));
    answers.put("bad escape", get("/%zz" + word("bad escape"), ""));
    answers.put("bad query escape", get("/en/?lang=%zz" + word("bad query escape"), ""));
    answers.put("null in the path", get("/en/%00" + word("null"), ""));
    answers.put("long address", get("/en/" + (word("long address") + "/").repeat(250), ""));
    answers.put("long query", get("/en/?" + word("long query").repeat(250), ""));
    answers.put("long header", get("/en/",
        "X-" + word("header name") + ": " + word("long header").repeat(900) + "\r\n"));
    answers.put("headers", get("/en/" + word("with headers"), "User-Agent: " + word("agent") + "\r\nReferer: http://"
        + word("referrer") + "/\r\nAccept-Language: " + word("tongue") + "\r\nX-Forwarded-For: " + word("address")
        + "\r\nCookie: " + word("cookie") + "=" + word("cookie value") + "; door=" + word("no door") + "\r\n"));
    answers.put("another host", raw("GET /en/ HTTP/1.1\r\nHost: " + word("host") + "\r\nConnection: close\r\n\r\n"));
    answers.put("bad method",
        raw(word("method") + " /en/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
    answers.put("bad version", raw("GET /" + word("bad version") + " HTTP/9.9\r\nHost: " + host + "\r\n\r\n"));
    answers.put("no request", raw(word("no request at all") + "\r\n\r\n"));
    answers.put("bad header", get("/en/", word("header without colon") + "\r\n"));
    answers.putAll(posts());
    return answers;
  }

  private Map<String, String> posts() throws IOException {
    var form = "application/x-www-form-urlencoded";
    var origin = "Origin: http://" + host + "\r\n";
    var answers = new LinkedHashMap<String, String>();
    answers.put("no origin", post("/en/step/5", form, "", "story=" + word("no origin")));
    answers.put("another origin", post("/en/step/5", form, "Origin: http://" + word("origin") + "\r\n",
        "story=" + word("another origin")));
    answers.put("no token", post("/en/step/5", form, origin, "story=" + word("no token") + "&form=" + word("token")));
    answers.put("no form", post("/en/step/5", "text/plain", origin, word("plain text")));
    answers.put("parts", post("/en/step/5", "multipart/form-data; boundary=xx", origin,
        "--xx\r\nContent-Disposition: form-data; name=\"story\"; filename=\"" + word("file name") + "\"\r\n\r\n"
            + word("in a part").repeat(2000) + "\r\n--xx--\r\n"));
    answers.put("broken form", post("/en/step/5", form, origin, "story=" + word("broken form") + "%zz"));
    answers.put("too long", post("/en/step/5", form, origin, "story=" + word("too long").repeat(30_000)));
    answers.put("method not allowed", post("/en/about", form, origin, "story=" + word("not allowed")));
    answers.put("bad length", raw("POST /en/step/5 HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: "
        + word("bad length") + "\r\nCookie: " + cookie + "\r\n\r\nstory=x"));
    answers.put("bad chunk", raw("POST /en/step/5 HTTP/1.1\r\nHost: " + host + "\r\nTransfer-Encoding: chunked\r\n"
        + "Cookie: " + cookie + "\r\n" + origin + "Content-Type: " + form + "\r\n\r\n" + word("bad chunk") + "\r\n"));
    knock.breakOff("POST /en/step/5 HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 5000\r\n"
        + "Cookie: " + cookie + "\r\n" + origin + "Content-Type: " + form + "\r\n\r\nstory="
        + word("broken off").repeat(100));
    return answers;
  }

  private String get(String target, String headers) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n");
  }

  private String post(String target, String type, String headers, String body) throws IOException {
    return raw("POST " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nCookie: " + cookie
        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n" + headers + "\r\n" + body);
  }

  private String raw(String request) throws IOException {
    return knock.say(request).lines().findFirst().orElse("hung up");
  }

  private String word(String what) {
    return markers.word("refused: " + what);
  }
}
