package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What version 1 wrote once, it writes and opens for ever: a change here breaks every complaint on disk.
 *
 * <p>The figures were also made by a second, independent program (type 1 rests on its published vectors).
 */
class FrozenFormatsTest {
  private static final Secret SEED = Secret.copyOf(Bytes.counted(0, 32));
  private static final Secret SECRET = Secret.copyOf(Bytes.counted(0x20, 32));
  private static final Secret KEY = Secret.copyOf(Bytes.counted(0x40, 32));
  private static final Secret PEPPER = Secret.copyOf(Bytes.counted(0x60, 32));
  private static final byte[] ID = Bytes.counted(0, 16);
  private static final byte[] CREDENTIAL = Bytes.counted(0xc0, 32);
  private static final byte[] ANSWER = "{\"danger\":\"no\"}".getBytes(StandardCharsets.US_ASCII);
  private static final char[] PHRASE = "seven quiet herons".toCharArray();

  private static final Label CASE_KEY = Purpose.CASE_KEY.label(Bytes.counted(0, 52));
  private static final Label CASE_KEYS = Purpose.CASE_KEYS.label(ID);
  private static final Label ANSWERS = Purpose.ANSWERS.label(Bytes.counted(0, 17));

  private static final byte[] SEALED = Bytes.hex(
      "414d500101010101c9a3565ffde4f72b51661be391ee13e49af7658f5c013bae036cdc68e1438eeb76c2759ce252c2828d1e474b",
      "9276ae944d621375a03271c0ef063511e426c567cc3c6476403472f7ad0ccdc49025017b4ff3eefd7e3a85c4f9b76895ed363e0b",
      "9f55a2c0ae39e36595e77583d02dec60a0c91bc1c8f644e82b996cc0cb71600cc1aa0c1fc20dee83a7c30cd3101ea354b46f1e71",
      "68c01eca50f3c028ea5ad510ad35f70456f0688ed19deecbd6d5c6f8718986e79e0e11ecebced1a2db7f6f3089420e05898cca29",
      "53a7377ffe374c3cfb512cf88c601bf9547de954f8a47796d039e0715b72e7ddcc9190f59948be2d94ad9a4ce338c2389fdb6bb7",
      "c59254ef7efc1d9812c2a50fd53a394660b21fee65122fcb07d7397041e11a961603322e3f2817e82f9c810b7906ab5068e149e6",
      "a90e53cedd715c223059bdeb2ba1cca732023ab6ebc816e1ae0dff23dfe4ed035efc284c6e3cef88e31182a33229bedd64b44e27",
      "9f64bd949ca19ceef41107da770067229c1b7790c0cb405643a3ae34a6a96aa26140603e2edfc148c69bff953c127f31ade1f05c",
      "759804b83d47017c85d9d7ca37b8009fd966be9fac554de5251d4d9b80ab71b54219af91d1fbcb2f321c2b1c91e7c1d59d23c7b6",
      "818cececc246b44fa930d5f201b000b07e88470cf21f3f90a5fd6c5aacfdd91872b13392572fddedcbfd305518a7ad9deb1460f3",
      "1c56724652aa91722e988b43ffe81c7cba956600489789848dce49b6dc171e42bc5ddbc98f032643a35b287756b4aebee514d94c",
      "74d36f2af0e953278ace7fedf4830477980639a785774de16500a51b7e0e2d1b6be35caaa83f1583683174256c3193178495d84d",
      "479f6b095d7c384232b566f950f8c19b26d888b5501e0670cb00b52f873ec217ed0a213cbc389bda4def471398600c018c9443c3",
      "488a7f39246201acf5477974888e8b29e60cb469f46111f0439e0dc282d990117d7d93dbd7583366ae4c67b09445cfd0ae069ff4",
      "6743ebd74dfc2322c04405503cdc67b309b988e3b95496bc7b4d0b485ce403178cd11d133e11b08ad34f2e5a4527b315e9ca54e1",
      "bb717d9a3b140335f8b112c936c0195282d08c5e32a39566450da94310f29bbf19e04852ff85abd9016cde766df124dba7329ab2",
      "48034bce5655c2e88de198e6aa82e6c57ba265dff0801262abfbb20d25a5d56193cd4f75019a69f5b43ef5d02ad8b344133a530e",
      "cec1f29b116f53df7bced6b22b7f22c3c38045ae22f41f630126f746e6708789939b8ff6ae6cb8eb18e9834098187cd046cae61f",
      "0eee1bdf5459044329a3167451ea8d28405a26c748b24f159ad93300506936cf22fd97cc80c64f696d810c73a1e0c95908f47087",
      "713441fd63edabb64fccee4534758e00512015ef89af22f112a4f0b1201b12e796d71b7a7536a0de2ccc22a06772a0151607cd87",
      "b3f74c9c502b53e8740a8a2b894110fe86a5667380b9917d5ba76583facd8bfc706a733af91c85e544bfbef7293ad51ebdc2c17b",
      "f49241665db61aebca84be107914ebe8121dce38605a725d2a4adfeeb1a29e17edd621c1b7593ee8cdbc44ac6c4ab6e2f805d23c",
      "001c4434e17f92e79e65017326a6b1947f59df4dff6b1e37151e2471365fdb2bfb02b436f85e1aeb7373af6b12bf5736");
  private static final byte[] RECORD = Bytes.hex(
      "414d500102010204808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fb6a31b3d02cea7fed50b88a0",
      "2c0aaa4ba617ec0935a6018ad306e0969705b0e0eb9217d43b578c5fefb3299f1c2445ca9a3a8dac7718b29bd5088c31b1df6181",
      "f0f52e645f0e1d550856a06c0df56e719bf1db6d2557eb5d749b087b3796f99e6fbea88faf31bf449ca8222f4b55749f");
  private static final byte[] BEHIND_PASSPHRASE = Bytes.hex(
      "414d500103010801130001000000030135bd970b66296fe998808708555321e4414d5001020108012952e5d6ee1f531d034200fd",
      "6afe86dd76cb6e5f68188d0a3568c67033e4db5491b459ccd30bc33fbbc7a83bbd6444a82e8ff3a4f017df7967c3f81f3fd02084",
      "12910b11886b50dd8dca490799c36c8ad93829d663149b368569b723c6208f1a4da3b2dd2c4f66629e3cae38da09d1d84f9c8eb8",
      "3e534b61da53473352df77209b75a0fc4f453781020cbb8bf13f882c");
  private static final byte[] BEHIND_PASSKEY = Bytes.hex(
      "414d500103010805130001000000030170f0e491ffed7a4c6c4969e677488bf9414d500102010805bf0bed29045dd683cf7aec5d",
      "6f6cac917efa72776e7157a7e7a6190cea8c303ea555e2acabd3c0cc6ac79aa28c319ea96db32ee92c28e540f5687302369ad5b3",
      "8ee3f670934a64f855eed4facd5bd013be9526b1c71e30cf58820ed2f48f2454492a25e5e47b111d4cd738ac30f71b95f28fc2e1",
      "2996e6ee414f69004fd2454af48ca816ca10cbd9f0c999e490430709");
  private static final byte[] EVIDENCE = Bytes.hex(
      "808182838485868788898a8b8c8d8e8f909192939495969707b2c1912f3c1d3e8fc3156e0ac491ec8cdf166d40bb1979a4f0eeea",
      "05917fe9e0aa5dc93d0e9e4d987570eca2ce17a6e2de962a72d4");
  private static final String SHARE =
      "amparoshare1qyps2q4q5x328f9956nmpvdjkw6ttd4hhzum4wauhklt7gpp"
      + "yg3jgffxyu5zj23t9skjutesxyerxdp4xcmnswf68v7r603l93zkszglh6553";

  private final Vault drawing32 = new Vault(Bytes.only(Bytes.counted(0x80, 32)));
  private final Vault drawing64 = new Vault(Bytes.only(Bytes.counted(0x80, 64)));
  private final Argon2Lane lane = new Argon2Lane("frozen", 1, 0);

  @Test void type1Sealed() {
    try (var pair = SealingPair.fromSeed(SEED)) {
      assertEquals("c9a3565ffde4f72b51661be391ee13e46378d7f06dd5c8bf5af9d2cfb5b8336b",
          Bytes.hex(pair.publicKey().fingerprint()));
      assertArrayEquals(SEALED, drawing64.seal(SECRET, pair.publicKey(), CASE_KEY));
      assertEquals("05fe3f4f1b73020dfe54c643a06d70c18f75958fb9af5aba9533b8dc7844c844", Bytes.sha256(SEALED));
      assertEquals(SECRET, drawing64.unseal(SEALED, pair, CASE_KEY));
    }
  }

  @Test void type2WithAKey() {
    assertArrayEquals(RECORD, drawing32.lock(SECRET.expose(), KEY, CASE_KEYS));
    assertEquals("a921986ed902d4fd1054aba689c4ca32c40490775d89a0895cfed149306da10e", Bytes.sha256(RECORD));
    assertArrayEquals(SECRET.expose(), drawing32.unlock(RECORD, KEY, CASE_KEYS));
  }

  @Test void type2WithAnAnswer() {
    byte[] record = drawing32.lock(ANSWER, KEY, ANSWERS);

    assertEquals(1112, record.length);
    assertEquals("f13881bb5e3ea2f0cbc25a6e55091c884135e02ec33360c3b8161189f827e9b8", Bytes.sha256(record));
    assertArrayEquals(ANSWER, drawing32.unlock(record, KEY, ANSWERS));
  }

  @Test void type3BehindAPassphrase() {
    var lock = new PassphraseLock(new Vault(Bytes.seeded("frozen passphrase")), PEPPER, lane);

    assertArrayEquals(BEHIND_PASSPHRASE, lock.lock(SEED, PHRASE, ID));
    assertEquals("e804bdf46d3bbba61e3a40332bb4b5a9a3a7142a884c15ec713d4fa9cd87dff3", Bytes.sha256(BEHIND_PASSPHRASE));
    assertEquals(SEED, lock.open(BEHIND_PASSPHRASE, PHRASE, ID));
  }

  @Test void type3BehindAPassphraseAndAPasskey() {
    var lock = new PassphraseLock(new Vault(Bytes.seeded("frozen passkey")), PEPPER, lane);
    var passkey = new PasskeyHalf(Secret.copyOf(Bytes.counted(0xa0, 32)), CREDENTIAL);

    assertArrayEquals(BEHIND_PASSKEY, lock.lock(SEED, PHRASE, ID, passkey));
    assertEquals("e41f14af6e6aa3cc5c95ebd30ae14233d302616eaa45299f2445ae2f205378e1", Bytes.sha256(BEHIND_PASSKEY));
    assertEquals(SEED, lock.open(BEHIND_PASSKEY, PHRASE, ID, passkey));
  }

  @Test void type2WithWhatIsKnownOfAPasskey() {
    byte[] known = "what is known of a passkey".getBytes(StandardCharsets.US_ASCII);
    var label = Purpose.MEMBER_PASSKEY.label(ID, CREDENTIAL);

    byte[] record = drawing32.lock(known, KEY, label);

    assertEquals(1112, record.length);
    assertEquals("7ec3f88018f4e72344aadeb851c0b5a51a2dd02ee47ddae672a6d8b7a4dde805", Bytes.sha256(record));
    assertArrayEquals(known, drawing32.unlock(record, KEY, label));
  }

  @Test void receiptKeys() {
    var digits = Secret.copyOf("0123456789012345678901234583".getBytes(StandardCharsets.US_ASCII));
    try (var derived = new ReceiptKeys(PEPPER, ID).derive(digits, lane)) {
      assertEquals("690f24081c75afa71a7b1c89827022187f23e9b79edd85c098d7e816722efc6d", Bytes.hex(derived.tag()));
      assertEquals("360b3ae886a830f40125826803e2c4ebd4f55a920de01d55da09b49e13e6fd0e",
          Bytes.hex(derived.kek().expose()));
      assertEquals("[redacted]", derived.toString());
    }
  }

  @Test void doors() {
    var doors = new DoorKeys(PEPPER);

    assertEquals("5493542fe0f35fc5d33e4d22536dc9eb", Bytes.hex(doors.id(KEY)));
    assertEquals("9b013ef757242bb41cf7f939a1190ab58b9a45e680b778e8c49fd00cfad490f7",
        Bytes.hex(doors.key(KEY).expose()));
    assertEquals("QocKKI1Y1OXmlrx7G38UdZij_j8IF1juj1RIljB4n7g", doors.formToken(KEY, "/en/step/1"));
  }

  @Test void evidence() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var stream = EvidenceStream.sealing(out, KEY, EvidenceStream.context(ID), Bytes.counted(0x80, 24))) {
      stream.write("amparo".getBytes(StandardCharsets.US_ASCII));
    }

    assertArrayEquals(EVIDENCE, out.toByteArray());
    var stored = new ByteArrayInputStream(EVIDENCE);
    try (var stream = EvidenceStream.opening(stored, KEY, EvidenceStream.context(ID))) {
      assertEquals("amparo", new String(stream.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  @Test void shares() {
    byte[] first = Bytes.hex("01d8161acd5cd2f0edd42c7638610182394890dddee969c1933c1e5c324aa23fc4");
    byte[] third = Bytes.hex("0373382a4aec67072277668e5ebb198155f889585f089174807410d060e6c77d69");
    assertArrayEquals(first, Shares.split(SEED, 2, 3, Bytes.seeded("frozen shares")).get(0));
    assertEquals(SEED, Shares.combine(List.of(third, first)));

    try (var share = Shares.parse(SHARE)) {
      assertEquals(SHARE, share.print());
      assertEquals(List.of(3, 5, 2), List.of(share.needed(), share.made(), share.x()));
      assertEquals(SECRET, share.value());
    }
  }

  @Test void signatures() {
    try (var pair = SigningPair.fromSeed(SEED)) {
      assertEquals("b33531d71a7cf52bf438f5dbf68adbaa0d689da1be2381e1922f454821421542",
          Bytes.sha256(pair.sign(new byte[0])));
    }
  }
}
