package org.amparo.web.shell;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Stands before the container's HTTP parser and gives a page to whoever is turned away there, before the shell has seen
 * them. The container offers no such place to applications, so its network classes are asked for by name; where they
 * are not as expected, its answers stay bare.
 */
final class Doorstep implements InvocationHandler {
  private static final Logger LOG = Logger.getLogger("org.amparo.start");
  private static final String GRIZZLY = "org.glassfish.grizzly.";

  private final Leaflet leaflet;
  private final Method wrap;

  private Doorstep(Leaflet leaflet, Method wrap) {
    this.leaflet = leaflet;
    this.wrap = wrap;
  }

  static void lay(Leaflet leaflet) {
    try {
      var loader = Class.forName("org.glassfish.internal.api.Globals").getClassLoader();
      Class<?> filter = loader.loadClass(GRIZZLY + "filterchain.Filter");
      Class<?> parser = loader.loadClass(GRIZZLY + "http.HttpServerFilter");
      var wrap = loader.loadClass(GRIZZLY + "memory.Buffers")
          .getMethod("wrap", loader.loadClass(GRIZZLY + "memory.MemoryManager"), byte[].class);
      var doorstep = Proxy.newProxyInstance(filter.getClassLoader(), new Class<?>[] {filter},
          new Doorstep(leaflet, wrap));
      for (var chain : chains(loader)) {
        int at = place(chain, parser);
        if (at > 0) chain.add(at, doorstep);
      }
    } catch (ReflectiveOperationException e) {
      LOG.warning("requests that nobody can read are refused without a page: " + e.getClass().getSimpleName());
    }
  }

  private static int place(List<Object> chain, Class<?> parser) {
    int at = chain.size() - 1;
    while (at > 0 && !parser.isInstance(chain.get(at))) at--;
    return at;
  }

  private static List<List<Object>> chains(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
    var service = loader.loadClass("org.glassfish.internal.api.Globals").getMethod("get", Class.class).invoke(null, type);
    var field = type.getDeclaredField("proxies");
    field.setAccessible(true);
    var chains = new ArrayList<List<Object>>();
    for (Object listener : (Iterable<?>) field.get(service)) {
      var network = call(listener, "getUnderlyingListener");
      var transport = call(network, "getTransport");
      if (call(transport, "getProcessor") instanceof List<?> chain) chains.add(filters(chain));
    }
    return chains;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> filters(List<?> chain) {
    return (List<Object>) chain;
  }

  private static Object call(Object on, String name) throws ReflectiveOperationException {
    return on.getClass().getMethod(name).invoke(on);
  }

  /** A filter that lets all pass, and looks at what is about to be written. */
  @Override
  public Object invoke(Object doorstep, Method method, Object[] arguments) throws ReflectiveOperationException {
    return switch (method.getName()) {
      case "equals" -> doorstep == arguments[0];
      case "hashCode" -> System.identityHashCode(doorstep);
      case "toString" -> "Doorstep";
      case "handleWrite" -> {
        look(arguments[0]);
        yield passed(method, arguments[0]);
      }
      default -> method.getReturnType() == void.class ? null : passed(method, arguments[0]);
    };
  }

  private Object passed(Method method, Object context) throws ReflectiveOperationException {
    return contextMethod(method, "getInvokeAction").invoke(context);
  }

  private void look(Object context) throws ReflectiveOperationException {
    var type = wrap.getDeclaringClass().getClassLoader().loadClass(GRIZZLY + "filterchain.FilterChainContext");
    var message = type.getMethod("getMessage").invoke(context);
    if (!wrap.getReturnType().isInstance(message)) return;
    var bytes = (ByteBuffer) wrap.getReturnType().getMethod("toByteBuffer").invoke(message);
    Optional<byte[]> page = leaflet.instead(bytes);
    if (page.isPresent()) {
      type.getMethod("setMessage", Object.class).invoke(context, wrap.invoke(null, null, page.get()));
    }
  }

  private static Method contextMethod(Method filter, String name) throws ReflectiveOperationException {
    return filter.getParameterTypes()[0].getMethod(name);
  }
}
