package org.amparo.digest;

import org.amparo.desk.MemberId;

/** A member who wants mail, where to, and in which language. */
public record Reader(MemberId member, String address, String language) {
  @Override
  public String toString() {
    return "Reader[" + member.hex() + "]";
  }
}
