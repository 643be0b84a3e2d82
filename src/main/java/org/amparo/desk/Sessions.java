package org.amparo.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Who is signed in at this node, in memory only: each seed is locked under a key that only the browser has. */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(15);

  private final Vault vault;
  private final Reviewers reviewers;
  private final Clock clock;
  private final Map<String, Live> live = new ConcurrentHashMap<>();

  public Sessions(Vault vault, Reviewers reviewers, Clock clock) {
    this.vault = vault;
    this.reviewers = reviewers;
    this.clock = clock;
  }

  /** Record 0901 and when it was last asked for. */
  private record Live(MemberId member, byte[] id, byte[] record, Instant lastUse) {
    Live usedAt(Instant now) {
      return new Live(member, id, record, now);
    }

    void wipe() {
      Arrays.fill(record, (byte) 0);
    }
  }

  NewSession begin(Member member, Secret seed) {
    var token = vault.fresh();
    byte[] id = id(token);
    byte[] record = vault.lock(seed.expose(), token, Purpose.SESSION.label(id, member.id().bytes()));
    live.put(HexFormat.of().formatHex(id), new Live(member.id(), id, record, clock.instant()));
    return new NewSession(token, member.id(), member.steward());
  }

  /** Who holds this cookie, for one request; the 15 minutes begin anew. A member removed at another node ends here, too. */
  public Optional<Reviewer> find(Secret cookieToken) {
    var found = touched(cookieToken).flatMap(session -> entered(session, cookieToken));
    if (found.isEmpty()) {
      wipe(name(cookieToken));
    }
    return found;
  }

  public void end(Secret cookieToken) {
    wipe(name(cookieToken));
  }

  /** For a member who is removed, or who has lost a device. */
  public void endAll(MemberId member) {
    live.forEach((name, session) -> {
      if (session.member().equals(member)) {
        wipe(name);
      }
    });
  }

  /** Of a member who has changed what they sign in with: every session at this node but the one they did it in. */
  public void endOthers(MemberId member, Secret cookieToken) {
    var kept = name(cookieToken);
    live.forEach((name, session) -> {
      if (session.member().equals(member) && !name.equals(kept)) {
        wipe(name);
      }
    });
  }

  /** Wipes what was idle too long; to be called every minute. */
  public void sweep() {
    var now = clock.instant();
    live.forEach((name, session) -> {
      if (isIdle(session, now)) {
        wipe(name);
      }
    });
  }

  public int count() {
    return live.size();
  }

  /** Whether this member is signed in here, on any device. */
  public boolean has(MemberId member) {
    return live.values().stream().anyMatch(session -> session.member().equals(member));
  }

  private Optional<Live> touched(Secret token) {
    var now = clock.instant();
    var name = name(token);
    if (Optional.ofNullable(live.get(name)).filter(session -> isIdle(session, now)).isPresent()) {
      wipe(name);
    }
    return Optional.ofNullable(live.computeIfPresent(name, (key, session) -> session.usedAt(now)));
  }

  private Optional<Reviewer> entered(Live session, Secret token) {
    byte[] record = session.record().clone();
    try (var seed = Secret.owning(
        vault.unlock(record, token, Purpose.SESSION.label(session.id(), session.member().bytes())))) {
      return reviewers.entering(session.member(), seed);
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private void wipe(String name) {
    Optional.ofNullable(live.remove(name)).ifPresent(Live::wipe);
  }

  private static boolean isIdle(Live session, Instant now) {
    return !now.isBefore(session.lastUse().plus(IDLE));
  }

  private static String name(Secret token) {
    return HexFormat.of().formatHex(id(token));
  }

  private static byte[] id(Secret token) {
    try (var derived = Derive.sub(token, "session.id")) {
      return Arrays.copyOf(derived.expose(), 16);
    }
  }
}
