package org.amparo.inspector.look;

import java.io.IOException;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.trace.Traces;
import org.amparo.inspector.words.Tongue;
import org.amparo.inspector.words.Words;

/** The first look at a file: first whether it is safe to go on, then what it says of itself. */
public final class Look {
  private static final int WORDS_FOR_ITS_LANGUAGE = 6_000;
  private final Sniff sniff = new Sniff();
  private final Words words;
  private final Tongue tongue;

  public Look(Words words, Tongue tongue) {
    this.words = words;
    this.tongue = tongue;
  }

  /**
   * A whole look.
   *
   * @param name as the person's device gave it: content decides, a name only ever makes a program of a text
   */
  public Report report(Source file, String name) throws IOException {
    var findings = findings(file);
    try {
      refuse(file, findings, name);
      examine(file, findings);
      return findings.report();
    } catch (Settled e) {
      return findings.report(e.verdict());
    }
  }

  /** Only its kind: a file that ended another inspector is not read further, and is told as damaged. */
  public Report glance(Source file, String name) throws IOException {
    var findings = findings(file);
    try {
      refuse(file, findings, name);
      return findings.report(Verdict.DAMAGED);
    } catch (Settled e) {
      return findings.report(e.verdict());
    }
  }

  private Findings findings(Source file) throws IOException {
    var type = sniff.type(file);
    return new Findings(type, Kinds.of(type).orElse(PaperKind.OTHER));
  }

  private static void refuse(Source file, Findings findings, String name) throws Settled, IOException {
    boolean paper = findings.kind() != PaperKind.OTHER;
    if (Kinds.isProgram(findings.type()) || Kinds.runs(name) && (!paper || findings.kind() == PaperKind.TEXT)) {
      throw new Settled(Verdict.PROGRAM);
    }
    boolean page = findings.type().equals(PageLook.TYPE) || findings.kind() == PaperKind.TEXT && Kinds.isPage(name);
    if (!paper || page && !PageLook.isStill(file, name)) {
      throw new Settled(Verdict.NOT_TAKEN);
    }
  }

  private void examine(Source file, Findings findings) throws Settled, IOException {
    if (!Attempt.at(() -> safely(file, findings))) {
      findings.damaged();
    }
    if (!Attempt.at(() -> carried(file, findings))) {
      findings.hides(Hidden.UNKNOWN);
    }
    if (words.has(findings.type())) {
      Attempt.at(() -> findings.language(tongue.of(words.some(file, findings.type(), WORDS_FOR_ITS_LANGUAGE))));
    }
  }

  private static void carried(Source file, Findings findings) throws IOException {
    var found = Traces.read(findings.type(), file);
    findings.hides(found.hidden());
    found.facts().forEach(findings::fact);
  }

  /** Whether it can be read without exhausting who reads it, and what its own format says. */
  private static void safely(Source file, Findings findings) throws Exception {
    switch (findings.kind()) {
      case PDF -> PdfLook.look(file, findings);
      case PHOTO -> PhotoLook.look(file, findings);
      case TEXT -> TextLook.look(file);
      case MAIL -> MailLook.look(file, findings);
      case DOCUMENT, SHEET, SLIDES, OTHER -> OfficeLook.look(file, findings);
      case AUDIO, VIDEO -> findings.pages(0);
    }
  }
}
