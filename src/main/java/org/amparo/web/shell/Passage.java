package org.amparo.web.shell;

import jakarta.enterprise.inject.Instance;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One request on its way through one page: read, act, then go elsewhere or be drawn. */
final class Passage {
  private final House house;
  private final Instance<Acts> acts;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Origin origin;
  private byte[] unfinished;

  Passage(House house, Instance<Acts> acts, HttpServletRequest request, HttpServletResponse response, Origin origin) {
    this.house = house;
    this.acts = acts;
    this.request = request;
    this.response = response;
    this.origin = origin;
  }

  void pass(Arrival arrival) throws IOException, ServletException {
    var page = arrival.page().orElseThrow(() -> new Refused(404));
    allow(page);
    var cookie = new DoorCookie(arrival.front(), origin.secure());
    var visit = new Visit(arrival, cookie.read(request), house.doorKeys());
    visit.cameBy(origin);
    try {
      serve(visit, page, cookie);
      hand(visit);
    } finally {
      visit.release();
    }
  }

  private void allow(Page page) {
    if (!page.takes(request.getMethod())) {
      response.setHeader("Allow", page.allowed());
      throw new Refused(405);
    }
  }

  private void serve(Visit visit, Page page, DoorCookie cookie) throws IOException, ServletException {
    if (page.takes() == Page.Takes.PIECES) {
      takePiece(visit, page, cookie);
    } else if (page.takes() == Page.Takes.PARCELS && brings(request)) {
      takeParcels(visit, page, cookie);
    } else {
      read(visit, page);
      attend(visit, page, cookie);
    }
  }

  private static boolean brings(HttpServletRequest request) {
    return request.getMethod().equals("POST") && PartHead.isMultipart(request.getContentType());
  }

  /** Queues only now: whoever is still sending keeps no neighbour waiting. */
  private void attend(Visit visit, Page page, DoorCookie cookie) throws IOException, ServletException {
    try (var place = house.throttle().enter(request.getRemoteAddr())) {
      act(visit, page, cookie);
      answer(visit, page);
    }
  }

  private void act(Visit visit, Page page, DoorCookie cookie) throws IOException {
    Stage.set(request, visit, house);
    acts.select(page.bean()).get().act();
    keep(visit, cookie);
  }

  private void read(Visit visit, Page page) throws IOException {
    if (!request.getMethod().equals("POST")) return;
    var form = Body.form(request, house.mailroom());
    Guard.origin(request, origin);
    visit.posted(form);
    Guard.token(visit, page);
  }

  /** The page takes files while they come in. It is answered when all is read: nobody reads an answer while sending. */
  private void takeParcels(Visit visit, Page page, DoorCookie cookie) throws IOException, ServletException {
    boolean promised = request.getContentLengthLong() > 0 && request.getHeader("Transfer-Encoding") == null;
    try (var counter = house.parcelRoom().counter();
        var parcels = new Parcels(request.getContentType(), paced(), promised)) {
      Guard.origin(request, origin);
      parcels.begin();
      visit.posted(parcels);
      Guard.token(visit, page);
      act(visit, page, cookie);
    }
    try (var place = house.throttle().enter(request.getRemoteAddr())) {
      answer(visit, page);
    }
  }

  private void takePiece(Visit visit, Page page, DoorCookie cookie) throws IOException, ServletException {
    var content = paced();
    try (var counter = house.parcelRoom().counter(); Leftovers rest = () -> Body.drain(content, Parcels.MOST_PIECE)) {
      if (!request.getMethod().equals("OPTIONS")) Guard.script(request, origin, visit, page);
      visit.brings(new Piece(request.getMethod(), request::getHeader, content));
      act(visit, page, cookie);
    }
    answer(visit, page);
  }

  private Paced paced() throws IOException {
    return Paced.parcels(request.getInputStream(), System::nanoTime);
  }

  private void keep(Visit visit, DoorCookie cookie) {
    if (visit.changedDoor()) {
      visit.door().ifPresentOrElse(token -> cookie.write(response, token), () -> cookie.drop(response));
    }
  }

  private void answer(Visit visit, Page page) throws IOException, ServletException {
    if (visit.bare().isPresent()) {
      visit.bare().get().send(response);
    } else if (visit.destination().isPresent()) {
      send(visit.destination().get());
    } else if (visit.handout().isEmpty()) {
      draw(visit, page);
    }
  }

  /** Whoever takes long over a large file keeps no neighbour waiting. */
  private void hand(Visit visit) throws IOException {
    if (visit.handout().isPresent()) {
      try (var contents = visit.handout().get().contents(); var counter = house.counterOut().counter()) {
        Handing.send(request, response, visit.handout().get());
      }
    }
    if (unfinished != null) {
      try (var counter = house.counterOut().counter()) {
        Pouring.send(response, unfinished, visit.getSpout(), visit.pour().orElseThrow());
      }
    }
  }

  private void send(String destination) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", destination);
    response.setContentLength(0);
  }

  private void draw(Visit visit, Page page) throws IOException, ServletException {
    byte[] drawn = Stage.draw(request, response, visit.shown().orElse(page.view()));
    response.setStatus(visit.getStatus());
    if (page.scripted() || visit.isScripted()) Headers.allowScript(response, page.front());
    if (visit.pour().isPresent()) {
      unfinished = drawn;
    } else {
      Delivery.send(request, response, drawn, page.kind() == Page.Kind.PADDED);
    }
  }

  /** What of a body is read to its end before the answer. */
  private interface Leftovers extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
