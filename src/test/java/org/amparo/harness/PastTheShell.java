package org.amparo.harness;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Only in the test's archive: the shell answers only our pages, so Arquillian's calls are forwarded before it. */
@WebListener
public class PastTheShell implements ServletContextListener {
  private static final String RUNNER = "/ArquillianServletRunnerEE9";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().addFilter("past-the-shell", new Forward())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER, RUNNER + "/*");
  }

  /** Hands the request to Arquillian's servlet itself. */
  public static class Forward extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      request.getServletContext().getNamedDispatcher("ArquillianServletRunnerEE9").forward(request, response);
    }
  }
}
