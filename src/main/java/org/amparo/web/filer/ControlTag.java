package org.amparo.web.filer;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <a:control of="#{asked}"/>}: the controls of one question, written at once and kept nowhere. */
@FacesComponent(value = "org.amparo.Control", createTag = true, namespace = "amparo", tagName = "control")
public class ControlTag extends UIComponentBase {
  @Override
  public String getFamily() {
    return "org.amparo";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    faces.getResponseWriter().write(((Asked) getAttributes().get("of")).controls());
  }
}
