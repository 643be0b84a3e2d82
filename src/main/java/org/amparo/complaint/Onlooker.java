package org.amparo.complaint;

import java.time.ZonedDateTime;
import org.amparo.desk.MemberId;

/** Who looks at a list and when: what is theirs, and what is late, is so for them and at that moment. */
public record Onlooker(MemberId member, ZonedDateTime now) {}
