package org.amparo.launch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code amparo run}, {@code explain}, {@code check}, {@code ledger}, {@code packet}. */
@Command(name = "amparo", mixinStandardHelpOptions = true, version = "Amparo 0.1.0",
    description = "A complaint mechanism for people harmed by wrongful foreign-government data.",
    subcommands = {RunCommand.class, CheckCommand.class, ExplainCommand.class, LedgerCommand.class, PacketCommand.class},
    footerHeading = "%nExamples:%n", footer = {
      "  amparo run                     start it; then open http://localhost:8080/",
      "  amparo check                   find faults before starting",
      "  amparo explain answers.json    see where a complaint would go, and why",
      "  amparo help run                more about one command"})
public final class Amparo implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    var line = new CommandLine(new Amparo());
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((fault, command, parsed) -> said(fault));
    System.exit(line.execute(arguments));
  }

  /** One sentence, never a trace: whoever starts a service wants the fix. */
  private static int said(Exception fault) {
    System.err.println("Amparo: " + (fault.getMessage() == null ? fault.toString() : fault.getMessage()));
    return 1;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
