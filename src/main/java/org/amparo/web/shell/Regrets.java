package org.amparo.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Says no on a calm page, in the person's language. */
final class Regrets {
  private static final String RETRY_SECONDS = "20";

  private final House house;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Regrets(House house, HttpServletRequest request, HttpServletResponse response) {
    this.house = house;
    this.request = request;
    this.response = response;
  }

  void say(Faults.Answer answer, Arrival nowhere) throws IOException {
    var visit = Optional.ofNullable(Stage.visit(request)).orElseGet(() -> strangersVisit(nowhere));
    Stage.set(request, visit, house);
    request.setAttribute("refusal", new Refusal(answer.status(), answer.id()));
    response.setStatus(answer.status());
    if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    Delivery.send(request, response, drawn(visit, answer), false);
    response.flushBuffer();   // else the container puts its own page behind ours
  }

  private Visit strangersVisit(Arrival nowhere) {
    return new Visit(nowhere, Optional.empty(), house.doorKeys());
  }

  /** If even the calm page cannot be drawn, its words alone are said. */
  private byte[] drawn(Visit visit, Faults.Answer answer) throws IOException {
    try {
      return Stage.draw(request, response, "shell/refused");
    } catch (ServletException | RuntimeException e) {
      return bare(Stage.words(request), visit, house.faults().answer(e)).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String bare(Words words, Visit visit, Faults.Answer second) {
    return """
        <!DOCTYPE html><html lang="%s" dir="%s"><meta charset="utf-8"><title>%s</title><h1>%3$s</h1><p>%s
        """.formatted(visit.getLanguage().tag(), visit.getLanguage().direction(), words.get("refused.500.title"),
        second.id());
  }
}
