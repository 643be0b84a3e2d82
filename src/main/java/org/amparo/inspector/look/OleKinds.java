package org.amparo.inspector.look;

import java.io.IOException;
import java.util.List;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;

/** What an OLE compound file is, by the names in it. */
final class OleKinds {
  /** An office document of the newer kind that is locked with a password. */
  static final String LOCKED = "application/x-tika-ooxml-protected";

  private OleKinds() {}

  static String type(Source file) throws IOException {
    try {
      return type(OleFolder.names(file));
    } catch (IOException e) {
      return "application/x-tika-msoffice";   // too broken to say which
    }
  }

  private static String type(List<String> names) {
    if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
      return LOCKED;
    }
    if (names.contains("WordDocument")) {
      return "application/msword";
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return "application/vnd.ms-excel";
    }
    if (names.contains("PowerPoint Document")) {
      return "application/vnd.ms-powerpoint";
    }
    return names.contains("__properties_version1.0") ? "application/vnd.ms-outlook" : "application/x-tika-msoffice";
  }

  /** Macros and other files in it. */
  static void look(Source file, Findings findings) throws IOException, Settled {
    if (findings.type().equals(LOCKED)) {
      throw new Settled(Verdict.LOCKED);
    }
    var names = OleFolder.names(file);
    if (names.contains("EncryptedSummary")) {
      throw new Settled(Verdict.LOCKED);
    }
    if (names.stream().anyMatch(name -> name.matches("VBA|Macros|_VBA_PROJECT.*"))) {
      findings.hides(Hidden.SCRIPTS);
    }
    if (names.stream().anyMatch(name -> name.endsWith("Ole10Native") || name.equals("Package")
        || name.startsWith("__attach_version"))) {
      findings.hides(Hidden.FILES);
    }
  }
}
