package org.amparo.launch;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amparo ledger}: proves that no act of a reviewer or steward was changed or taken out. */
@Command(name = "ledger", mixinStandardHelpOptions = true,
    description = "Verify or export the ledger of every act of reviewers and stewards.",
    footerHeading = "%nExamples:%n", footer = {
      "  amparo ledger export > ledger.txt",
      "  amparo ledger verify                                 the ledger in the data folder",
      "  amparo ledger verify ledger.txt --checkpoint kept.txt  an export, with a checkpoint kept elsewhere"})
final class LedgerCommand {
  @Command(name = "verify", description = "Say whether each chain is whole, and if not, where it breaks.")
  int verify(
      @Parameters(arity = "0..1", paramLabel = "EXPORT", description = "an export; else the data folder") Path export,
      @Option(names = "--checkpoint", paramLabel = "FILE", description = "a checkpoint that was kept elsewhere")
      List<Path> checkpoints) {
    var kept = checkpoints == null ? List.<Path>of() : checkpoints;
    var verify = new LedgerVerify(System.out);
    return export == null ? AtRest.with(settings -> verify.database(settings, kept)) : verify.file(export, kept);
  }

  @Command(name = "export", description = "Print every chain as text that 'verify' takes anywhere.")
  int export() {
    return AtRest.with(settings -> new LedgerVerify(System.out).export(settings));
  }
}
