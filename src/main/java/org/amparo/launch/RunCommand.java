package org.amparo.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code amparo run}: starts everything, says where to go, and stays. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = "Start Amparo, and stay until Ctrl-C.",
    footerHeading = "%nExamples:%n", footer = {
      "  amparo run                                 on port 8080, data in your data folder",
      "  AMPARO_PORT=9000 amparo run                on another port",
      "  AMPARO_DATA=/srv/amparo amparo run         with its data there",
      "  AMPARO_JAVA_OPTIONS=-Xmx1g amparo run      with more memory for the web server",
      "  AMPARO_DB_URL=jdbc:mariadb://… amparo run  with a MariaDB of your own, and no samples"})
final class RunCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    followMaven();
    var house = new House(Home.ofProcess(), Wishes.read(System::getenv), System::getenv, System.out);
    var hook = new Thread(house::close, "ending");
    Runtime.getRuntime().addShutdownHook(hook);
    house.start();
    house.watch();
    return 0;
  }

  /** Maven does not pass on its own end; its children follow it themselves. */
  private static void followMaven() {
    if ("parent".equals(System.getenv("AMPARO_FOLLOW"))) {
      ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }
}
