package org.amparo.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Opens what people wrote in one case: answers, messages, the desk's notes. The identity stays closed. */
final class InsideOpener {
  private final Vault vault;
  private final Strongbox box;
  private final Dossiers dossiers;
  private final Function<byte[], String> message;

  /** @param message how the words are read out of an opened message, which another room writes */
  InsideOpener(Vault vault, Strongbox box, Function<byte[], String> message) {
    this.vault = vault;
    this.box = box;
    this.dossiers = new Dossiers(box);
    this.message = message;
  }

  /** What is written in a case, and the edition of the questionnaire it was filed under. */
  record Opened(String edition, List<Passage> passages) {}

  /** Nothing for a case that is damaged, and for one that this member must not see. */
  Optional<Opened> open(SealingPair pair, InsideTable.Lying lying, MemberId reader) {
    var wrap = lying.wrap();
    var label = Opening.caseKeyLabel(wrap.complaint(), lying.ledgerId(), wrap.desk(), wrap.epoch());
    try (var caseKey = vault.unseal(wrap.caseKey(), pair, label)) {
      return isBarred(lying, reader, caseKey) ? Optional.empty() : Optional.of(opened(lying, caseKey));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private boolean isBarred(InsideTable.Lying lying, MemberId reader, Secret caseKey) {
    var place = Place.of(Purpose.TRIAGE, lying.wrap().desk().bytes());
    return Optional.ofNullable(lying.records().get(place))
        .map(bytes -> Triage.read(box.open(lying.wrap().complaint(), place, bytes, caseKey)))
        .filter(triage -> triage.handling().barred().contains(reader)).isPresent();
  }

  private Opened opened(InsideTable.Lying lying, Secret caseKey) {
    var id = lying.wrap().complaint();
    var passages = new ArrayList<Passage>();
    try (var keys = dossiers.keys(id, underDigest(lying.records()), caseKey)) {
      var edition = answers(id, lying.records(), caseKey, passages);
      lying.records().forEach((place, bytes) -> {
        if (place.purpose() == Purpose.MESSAGE) passages.add(said(id, place, bytes, keys.conversationKey()));
        if (isNoteOf(lying.wrap().desk(), place)) {
          var note = TeamNote.read(box.open(id, place, bytes, caseKey));
          passages.add(new Passage(Passage.Kind.NOTE, "", note.text()));
        }
      });
      var masks = masks(lying, caseKey);
      return new Opened(edition, passages.stream().map(one -> one.kind() == Passage.Kind.NOTE ? one
          : new Passage(one.kind(), one.question(), masks.over(one.text()))).toList());
    }
  }

  /** What a desk covers is not found either. */
  private Masks masks(InsideTable.Lying lying, Secret caseKey) {
    var place = Place.of(Purpose.MASKS, lying.wrap().desk().bytes());
    return Optional.ofNullable(lying.records().get(place))
        .map(bytes -> Masks.read(box.open(lying.wrap().complaint(), place, bytes, caseKey))).orElse(Masks.NONE);
  }

  private String answers(ComplaintId id, Map<Place, byte[]> records, Secret caseKey, List<Passage> to) {
    var screens = dossiers.screens(id, records, caseKey);
    screens.screens().values().forEach(answers -> written(answers, to));
    return screens.edition();
  }

  private Passage said(ComplaintId id, Place place, byte[] bytes, Secret conversationKey) {
    var item = place.itemBytes();
    var kind = item[item.length - 1] == Exchange.FROM_FILER[0] ? Passage.Kind.FROM_FILER : Passage.Kind.FROM_DESK;
    return new Passage(kind, "", message.apply(box.open(id, place, bytes, conversationKey)));
  }

  private static boolean isNoteOf(DeskId desk, Place place) {
    return place.purpose() == Purpose.TEAM_NOTE && place.item().startsWith(desk.hex());
  }

  private static void written(Answers answers, List<Passage> to) {
    answers.ids().forEach(question -> written(question, answers.of(question).orElseThrow(), to));
  }

  private static void written(String question, Answer answer, List<Passage> to) {
    if (answer instanceof Answer.Words words) to.add(new Passage(Passage.Kind.ANSWER, question, words.text()));
    if (answer instanceof Answer.Identified number) {
      to.add(new Passage(Passage.Kind.ANSWER, question, number.typed()));
      if (number.canonical() != null && !number.canonical().equals(number.typed())) {
        to.add(new Passage(Passage.Kind.ANSWER, question, number.canonical()));
      }
    }
    if (answer instanceof Answer.Parts group) {
      group.parts().forEach((part, given) -> written(question + "." + part, given, to));
    }
  }

  private static Map<Place, byte[]> underDigest(Map<Place, byte[]> lying) {
    var only = new LinkedHashMap<>(lying);
    only.keySet().removeIf(place -> place.purpose().code() > Dossiers.LAST_CODE);
    return only;
  }
}
