package org.amparo.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.amparo.platform.Fault;

/** The scripts of our own origin; pages load them only to add comfort. */
public final class Scripts {
  private static final String MEDIA_TYPE = "text/javascript;charset=UTF-8";

  private final Asset uploads = read("tus.min.js");
  private final Asset papers = read("papers.js");
  private final Asset viewer = read("viewer.js");
  private final Asset queue = read("queue.js");
  private final Asset passkey = read("passkey.js");

  /** tus-js-client, which sends files in pieces. */
  public Asset getUploads() {
    return uploads;
  }

  /** Ours, which shows how far they are and records a voice. */
  public Asset getPapers() {
    return papers;
  }

  /** Ours, which turns the pages of a paper by arrow keys. */
  public Asset getViewer() {
    return viewer;
  }

  /** Ours, which walks a desk's list by keys. */
  public Asset getQueue() {
    return queue;
  }

  /** Ours, which asks a device for a passkey: the one script that a page cannot do without. */
  public Asset getPasskey() {
    return passkey;
  }

  List<Asset> all() {
    return List.of(uploads, papers, viewer, queue, passkey);
  }

  private static Asset read(String name) {
    try (InputStream script = Scripts.class.getResourceAsStream(name)) {
      if (script == null) throw new Fault("the script " + name + " is not in the WAR; build it again with Maven");
      return new Asset(name, MEDIA_TYPE, script.readAllBytes());
    } catch (IOException e) {
      throw new Fault("the script " + name + " cannot be read from the WAR", e);
    }
  }
}
