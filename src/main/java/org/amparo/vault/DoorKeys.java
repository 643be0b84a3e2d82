package org.amparo.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** What a browser's token opens: the door's id, its key, and the token of each form behind it (FORMAT.md, "Doors"). */
public final class DoorKeys {
  private final Secret pepper;

  public DoorKeys(Secret pepper) {
    this.pepper = pepper;
  }

  /** 16 bytes: the door's row. */
  public byte[] id(Secret token) {
    try (var id = behindPepper(token, "amparo.v1.door.id")) {
      return Arrays.copyOf(id.expose(), 16);
    }
  }

  public Secret key(Secret token) {
    return behindPepper(token, "amparo.v1.door.key");
  }

  /** Bound to the token and to the path, base64url without padding. */
  public String formToken(Secret token, String path) {
    try (var key = Derive.sub(token, "csrf")) {
      byte[] mac = Derive.hmac(key, path.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
  }

  /** Whether the form came from a page of ours behind this door; a missing token does not. */
  public boolean fits(String presented, Secret token, String path) {
    if (presented == null) return false;
    byte[] expected = formToken(token, path).getBytes(StandardCharsets.UTF_8);
    return Derive.same(presented.getBytes(StandardCharsets.UTF_8), expected);
  }

  private Secret behindPepper(Secret token, String info) {
    if (token.length() != 32) throw new TamperedException();
    return Derive.hkdf(token, pepper.expose(), info, 32);
  }
}
