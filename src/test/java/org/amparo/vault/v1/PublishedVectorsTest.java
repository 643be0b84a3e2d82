package org.amparo.vault.v1;

import static org.amparo.vault.Bytes.counted;
import static org.amparo.vault.Bytes.hex;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ciphers below our formats, against figures that others published. */
class PublishedVectorsTest {
  private static byte[] filled(int length, int value) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Nested class HkdfSha256 {
    /** RFC 5869 A.1. */
    @Test void derivesAsInTheFirstCase() {
      byte[] salt = counted(0, 13);
      byte[] prk = Hkdf.extract(filled(22, 0x0b), salt);

      assertEquals("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5", hex(prk));
      assertEquals("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
          hex(Hkdf.derive(filled(22, 0x0b), salt, counted(0xf0, 10), 42)));
    }

    /** RFC 5869 A.2. */
    @Test void derivesLongerOutputs() {
      byte[] okm = Hkdf.derive(counted(0, 80), counted(0x60, 80), counted(0xb0, 80), 82);

      assertEquals("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
          + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
          + "cc30c58179ec3e87c14c01d5c1f3434f1d87", hex(okm));
    }

    /** RFC 5869 A.3. */
    @Test void derivesWithoutSaltAndInfo() {
      assertEquals("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
          hex(Hkdf.derive(filled(22, 0x0b), new byte[0], new byte[0], 42)));
    }
  }

  @Nested class Aes256Gcm {
    /** McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16. */
    private static final byte[] KEY = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    private static final byte[] NONCE = hex("cafebabefacedbaddecaf888");
    private static final byte[] AAD = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    private static final byte[] CLEAR = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72",
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    private static final byte[] SEALED = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa",
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662", "76fc6ece0f4e1768cddf8853bb2d551b");

    @Test void sealsAndOpensAsPublished() throws Exception {
      var gcm = new AesGcm(KEY, 0);

      assertArrayEquals(SEALED, gcm.seal(NONCE, AAD, CLEAR, 0, CLEAR.length));
      assertArrayEquals(CLEAR, gcm.open(NONCE, AAD, SEALED, 0, SEALED.length));
    }
  }

  @Nested class Hpke {
    /** RFC 9180 A.2.1 and A.2.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, base mode. */
    @Test void sealsAndOpensAsPublished() throws Exception {
      byte[] info = hex("4f6465206f6e2061204772656369616e2055726e");
      byte[] aad = hex("436f756e742d30");
      byte[] clear = hex("4265617574792069732074727574682c20747275746820626561757479");
      var ephemeral = x25519("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600");
      var recipient = x25519("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");

      var sender = suite().setupBaseS(recipient.getPublic(), info, ephemeral);
      byte[] sealed = sender.seal(aad, clear);
      var receiver = suite().setupBaseR(sender.getEncapsulation(), recipient, info);

      assertEquals("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a",
          hex(((X25519PublicKeyParameters) recipient.getPublic()).getEncoded()));
      assertEquals("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a",
          hex(sender.getEncapsulation()));
      assertEquals("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
          hex(sealed));
      assertArrayEquals(clear, receiver.open(aad, sealed));
    }

    private HPKE suite() {
      return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }

    private AsymmetricCipherKeyPair x25519(String secret) {
      var key = new X25519PrivateKeyParameters(hex(secret), 0);
      return new AsymmetricCipherKeyPair(key.generatePublicKey(), key);
    }
  }

  @Nested class XWing {
    @Test void hasTheRegisteredKemId() {
      assertEquals(0x647A, HPKE.kem_X_WING);
    }

    /**
     * draft-connolly-cfrg-xwing-kem-10, Appendix C: seed, eseed, first bytes of pk and of ct, ss. The shared secret
     * binds the whole public key and, by re-encryption, the whole ciphertext.
     */
    @ParameterizedTest
    @CsvSource({
        "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26,"
            + "3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2"
            + "35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2,"
            + "e2236b35a8c24b39b10aa1323a96a919,b83aa828d4d62b9a83ceffe1d3d3bb1e,"
            + "d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384",
        "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea,"
            + "17cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f167a580b14aabdef"
            + "aee7eef47cb0fca9767be1fda69419dfb927e9df07348b196691abaeb580b32d,"
            + "0333285fa253661508c9fb444852caa4,c93beb22326705699bbc3d1d0aa6339b,"
            + "f2e86241c64d60f6649fbc6c5b7d17180b780a3f34355e64a85749949c45f150",
        "ef58538b8d23f87732ea63b02b4fa0f4873360e2841928cd60dd4cee8cc0d4c9,"
            + "22a96188d032675c8ac850933c7aff1533b94c834adbb69c6115bad4692d8619"
            + "f90b0cdf8a7b9c264029ac185b70b83f2801f2f4b3f70c593ea3aeeb613a7f1b,"
            + "36244278824f77c621c660892c1c3886,0d2e38cbf17a2e2e4e0c87a94ca1e770,"
            + "953f7f4e8c5b5049bdc771d1dffada0dd961477d1a2ae0988baa7ea6898d893f",
    })
    void sealsToTheKeysOfTheDraft(String seed, String eseed, String pk, String ct, String ss) throws Exception {
      var key = new XWingPrivateKeyParameters(hex(seed));
      byte[] encoded = key.getPublicKeyParameters().getEncoded();

      byte[] sealed = SealedSecret.seal(new byte[32], key.getPublicKeyParameters(), 0x0103, new byte[20], hex(eseed));
      byte[] encapsulated = Arrays.copyOfRange(sealed, 24, 24 + 1120);

      assertEquals(1216, encoded.length);
      assertEquals(pk, hex(Arrays.copyOf(encoded, 16)));
      assertEquals(ct, hex(Arrays.copyOf(encapsulated, 16)));
      assertEquals(ss, hex(new XWingKEMExtractor(key).extractSecret(encapsulated)));
      assertArrayEquals(new byte[32], SealedSecret.open(sealed, key, 0x0103, new byte[20]));
    }
  }

  @Nested class Argon2 {
    /** RFC 9106 §5.3, through the class that {@link Argon2id} uses; ours has one lane and no associated data. */
    @Test void derivesAsPublished() {
      var generator = new Argon2BytesGenerator();
      generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
          .withVersion(Argon2id.VERSION).withMemoryAsKB(32).withIterations(3).withParallelism(4)
          .withSalt(filled(16, 2)).withSecret(filled(8, 3)).withAdditional(filled(12, 4)).build());
      var tag = new byte[32];

      generator.generateBytes(filled(32, 1), tag);

      assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(tag));
    }
  }
}
