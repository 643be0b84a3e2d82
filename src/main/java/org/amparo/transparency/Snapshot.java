package org.amparo.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;

/**
 * A report in the making: its two approvers, which desks have added their tables, and who approved already.
 *
 * @param one an approver, named when it was begun
 * @param other the second approver
 */
public record Snapshot(SnapshotId id, Quarter quarter, int edition, LocalDate begun, MemberId one, MemberId other,
    Set<DeskId> added, Set<MemberId> approved) {
  public Snapshot {
    added = Set.copyOf(added);
    approved = Set.copyOf(approved);
  }

  public boolean isApprovedBy(MemberId member) {
    return approved.contains(member);
  }

  public List<MemberId> approvers() {
    return List.of(one, other);
  }
}
