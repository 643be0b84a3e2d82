package org.amparo.web.shell;

import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * What stands under the shell's filter, which answers every request before it gets here. It takes the place of the
 * container's own servlet for files, of its redirects for folders that nobody may know of, and of its error page.
 */
@WebServlet(urlPatterns = {"/", "/META-INF/*", "/WEB-INF", "/WEB-INF/classes/*", "/WEB-INF/lib/*", "/WEB-INF/filer",
    "/WEB-INF/reviewer", "/WEB-INF/shell", "/WEB-INF/steward"},
    initParams = @WebInitParam(name = "org.glassfish.web.isDefaultErrorPageEnabled", value = "false"))
public class Floor extends HttpServlet {
  private static final long serialVersionUID = 1L;
}
