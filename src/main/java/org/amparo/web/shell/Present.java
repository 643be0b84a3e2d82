package org.amparo.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The request being answered; one that waited for its form has no injectable one of the container's. */
@RequestScoped
public class Present {
  private HttpServletRequest request;

  public void is(HttpServletRequest now) {
    request = now;
  }

  public HttpServletRequest request() {
    return request;
  }
}
