package org.amparo.web.reviewer.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.amparo.complaint.Rotating;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.desk.Rotation;
import org.amparo.desk.Staff;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** How far a desk's change of key is: each press of the button re-keys cases for some seconds. */
@Named("rotationPage")
@RequestScoped
public class RotationPage extends DeskPage {
  private static final Duration A_PRESS = Duration.ofSeconds(10);
  private static final int AT_ONCE = 100;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Roll roll;
  @Inject
  private Rotation rotation;
  @Inject
  private Rotating rotating;

  private DeskId desk;
  private Staff staff;
  private int left;
  private int done;
  private boolean stuck;
  private boolean over;

  @Override
  protected void act(Reviewer reviewer) {
    desk = AtDesk.led(visit, reviewer);
    staff = roll.staff(desk).orElseThrow(() -> new Refused(404));
    done = before();
    if (visit.isPosted()) {
      if (!visit.pressed("step")) throw new Refused(400);
      int now = worked(reviewer);
      stuck = now == 0;
      done += now;
    }
    left = rotating.left(desk, staff.epoch());
    over = rotation.older(desk).isEmpty();
  }

  private int worked(Reviewer lead) {
    long end = System.nanoTime() + A_PRESS.toNanos();
    int now = 0;
    for (int some = 1; some > 0 && System.nanoTime() < end; now += some) {
      some = rotating.step(lead, desk, AT_ONCE);
    }
    return now;
  }

  /** How many were done by the presses before this one, as the form says; for the bar only. */
  private int before() {
    var said = visit.form().first("done");
    return said.matches("[0-9]{1,7}") ? Integer.parseInt(said) : 0;
  }

  public String getDesk() {
    return desk.hex();
  }

  public String getName() {
    return DeskLinks.name(staff.desk(), words);
  }

  public int getEpoch() {
    return staff.epoch();
  }

  public int getLeft() {
    return left;
  }

  public int getDone() {
    return done;
  }

  public boolean isStuck() {
    return stuck;
  }

  public boolean isOver() {
    return over;
  }
}
