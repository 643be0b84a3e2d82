package org.amparo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code amparo check}: says what a start would refuse, without starting and without writing. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Look over Java, configuration, translations and the data folder, without starting.",
    footerHeading = "%nExamples:%n", footer = {
      "  amparo check",
      "  AMPARO_CONFIG=/etc/amparo/config amparo check"})
final class CheckCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    var problems = problems(Home.ofProcess());
    problems.forEach(System.out::println);
    var home = Home.ofProcess();
    new Check().stale(place("AMPARO_CONFIG", home.config()), place("AMPARO_TRANSLATIONS", home.translations()),
        LocalDate.now()).forEach(System.out::println);
    System.out.println(problems.isEmpty() ? "All is well." : "Found: " + problems.size());
    return problems.isEmpty() ? 0 : 1;
  }

  private static List<String> problems(Home home) {
    var problems = new ArrayList<String>();
    try {
      var wishes = Wishes.read(System::getenv);
      problems.addAll(folder(wishes.data()));
      problems.addAll(cage(home, wishes));
    } catch (Refusal e) {
      problems.add(e.getMessage());
    }
    problems.addAll(new Check().problems(
        place("AMPARO_CONFIG", home.config()), place("AMPARO_TRANSLATIONS", home.translations())));
    return problems;
  }

  /** Told even if all is well with it, since it differs from machine to machine. */
  private static List<String> cage(Home home, Wishes wishes) {
    var cage = CageWords.of(home, wishes, System::getenv);
    if (!cage.isFault()) {
      cage.sentences().forEach(System.out::println);
    }
    return cage.isFault() ? cage.sentences() : List.of();
  }

  static Path place(String name, Path otherwise) {
    return Optional.ofNullable(System.getenv(name)).map(Path::of).orElse(otherwise);
  }

  private static List<String> folder(Path data) {
    var standing = data;
    while (standing != null && !Files.exists(standing)) {
      standing = standing.getParent();
    }
    if (standing == null || !Files.isWritable(standing)) {
      return List.of("cannot write to " + data + "; make it writable, or set AMPARO_DATA to a folder that is");
    }
    try {
      var free = Files.getFileStore(standing).getUsableSpace();
      return free > 1_000_000_000 ? List.of()
          : List.of("only " + free / 1_000_000 + " MB are free for " + data + "; make room for at least 1000");
    } catch (IOException e) {
      return List.of("cannot see how much room " + standing + " has; is the disk well?");
    }
  }
}
