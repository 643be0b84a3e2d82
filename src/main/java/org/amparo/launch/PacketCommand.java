package org.amparo.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.vault.age.AgeFile;
import org.amparo.vault.age.AgeIdentity;
import org.amparo.vault.age.AgeRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amparo packet}: opens on this computer what a reviewer took out of a portal. */
@Command(name = "packet", mixinStandardHelpOptions = true, description = "Open a packet of a case.",
    footerHeading = "%nExamples:%n", footer = {
      "  amparo packet open complaint-7f3a-19c2.tar.age --key key.txt",
      "  tar tf complaint-7f3a-19c2.tar                 what is in it; manifest.json lists the fingerprints"})
final class PacketCommand {
  private static final String ENDING = ".age";

  @Command(name = "open", description = "Write the archive that is in it, once all of it is proven to be whole.")
  int open(
      @Parameters(paramLabel = "FILE", description = "the packet") Path packet,
      @Option(names = "--key", required = true, paramLabel = "FILE", description = "a file with the secret key") Path key,
      @Option(names = "--out", paramLabel = "FILE", description = "the archive; else beside the packet") Path out)
      throws IOException {
    var archive = out == null ? beside(packet) : out;
    if (Files.exists(archive)) throw new Refusal(archive + " is there already; move it away or say --out");
    try (var identity = identity(key); var sealed = new BufferedInputStream(Files.newInputStream(packet), 1 << 16)) {
      write(sealed, identity, archive);
    } catch (AgeRefusedException e) {
      throw new Refusal(switch (e.why()) {
        case HEADER -> packet + " is no packet";
        case OTHER_KEY -> packet + " was not made for this key";
        case TOUCHED, CONTENT -> packet + " was changed, or is not whole; get it again";
      });
    }
    System.out.println(archive);
    return 0;
  }

  private static Path beside(Path packet) {
    var name = packet.getFileName().toString();
    if (!name.endsWith(ENDING)) throw new Refusal("a packet's name ends in " + ENDING + "; else say --out");
    return packet.resolveSibling(name.substring(0, name.length() - ENDING.length()));
  }

  private static AgeIdentity identity(Path key) throws IOException {
    try (Stream<String> lines = Files.lines(key)) {
      return lines.map(String::strip).map(AgeIdentity::read).flatMap(Optional::stream).findFirst()
          .orElseThrow(() -> new Refusal("no line of " + key + " is a secret key (AGE-SECRET-KEY-…)"));
    }
  }

  /** Under its name only when it is whole. */
  private static void write(InputStream sealed, AgeIdentity identity, Path archive) throws IOException {
    var torso = archive.resolveSibling(archive.getFileName() + ".part");
    try {
      try (var clear = AgeFile.opening(sealed, identity);
          OutputStream file = Files.newOutputStream(torso, StandardOpenOption.CREATE_NEW)) {
        clear.transferTo(file);
      }
      Files.move(torso, archive, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(torso);
    }
  }
}
