package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amparo explain}: what routing decides about answers in a file. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Say how answers in a file would be routed: urgency, rules, queues, cards.",
    footerHeading = "%nExamples:%n", footer = {
      "  amparo explain answers.json",
      "  amparo explain answers.json --today 2026-03-10",
      "",
      "answers.json holds the answers by question:",
      "  {\"lang\": \"es\", \"event\": \"removal\", \"event_date\": \"2026-03-11\"}"})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ANSWERS.json", description = "a JSON object of answers")
  private Path answers;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "the day to reckon from; today if left out")
  private LocalDate today;

  @Override
  public Integer call() throws IOException {
    var zone = ZoneId.of(Optional.ofNullable(System.getenv("AMPARO_ZONE")).orElse("America/New_York"));
    var config = CheckCommand.place("AMPARO_CONFIG", Home.ofProcess().config());
    var day = today == null ? LocalDate.now(zone) : today;
    System.out.println(new Explain().explain(answers, day, config));
    return 0;
  }
}
