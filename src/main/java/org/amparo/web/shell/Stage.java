package org.amparo.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts within reach of a Facelets page what it reads, and has it drawn. */
final class Stage {
  private static final String VISIT = "visit";

  private Stage() {}

  static void set(HttpServletRequest request, Visit visit, House house) {
    var words = new Words(house.phrases(), visit.getLanguage());
    request.setAttribute(VISIT, visit);
    request.setAttribute("t", words);
    request.setAttribute("phrases", words);
    request.setAttribute("house", house);
  }

  static Visit visit(HttpServletRequest request) {
    return (Visit) request.getAttribute(VISIT);
  }

  static Words words(HttpServletRequest request) {
    return (Words) request.getAttribute("t");
  }

  static byte[] draw(HttpServletRequest request, HttpServletResponse response, String view)
      throws IOException, ServletException {
    var held = new HeldResponse(response);
    request.getRequestDispatcher("/WEB-INF/" + view + ".xhtml").forward(new Looking(request), held);
    return held.page();
  }

  /** The page has acted already; the servlet that draws it would refuse methods it does not know. */
  private static final class Looking extends HttpServletRequestWrapper {
    Looking(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
