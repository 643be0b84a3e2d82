package org.amparo.web.shell;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What every request passes, in this order: headers, front, sizes, address, method, origin, form, page, delivery. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class Shell extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("org.amparo.shell");

  @Inject
  private transient House house;
  @Inject
  @Any
  private transient Instance<Acts> acts;

  @Override
  public void init() {
    Doorstep.lay(new Leaflet(house.getLanguages(), house.phrases(), house.getLooks()));
  }

  /** Whoever left before their answer is no fault; the container would log each of them three times. */
  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      answer(request, response);
    } catch (IOException gone) {
      LOG.log(Level.FINE, "a connection ended before its answer", gone);
    }
  }

  /** The one place that catches everything: what it does not know becomes a fault with an id. */
  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var origin = Origin.of(request);
    Headers.put(response, origin.secure());
    var front = house.fronts().of(origin.host());
    var nowhere = house.reception().nowhere(request, front.orElse(Front.INTAKE));
    try {
      refuseAsTheContainerDid(request);
      if (front.isEmpty()) throw new Refused(421);
      Guard.sizes(request);
      Guard.host(request);
      if (!house.statics().answered(request, response)) {
        new Passage(house, acts, request, response, origin).pass(house.reception().arrival(request, front.get()));
      }
    } catch (FileNotFoundException | FileSystemException ours) {   // a file of ours, not their connection
      new Regrets(house, request, response).say(house.faults().answer(ours), nowhere);
    } catch (IOException ended) {
      if (!Parcels.isCutShort(ended)) throw ended;
      new Regrets(house, request, response).say(house.faults().answer(new Refused(400)), nowhere);
    } catch (Throwable e) {
      if (response.isCommitted()) {   // half of a file is out: the fault is logged, and the connection ends
        house.faults().answer(e);
        return;
      }
      new Regrets(house, request, response).say(house.faults().answer(e), nowhere);
    }
  }

  private static void refuseAsTheContainerDid(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
      throw new Refused(status);
    }
  }
}
