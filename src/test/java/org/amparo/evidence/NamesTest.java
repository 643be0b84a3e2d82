package org.amparo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A stranger's file name, made harmless. */
class NamesTest {
  @Test
  void takesPathsAndTricksOut() {
    assertEquals("passwd", Names.clean("../../etc/passwd"));
    assertEquals("foto.jpg", Names.clean("C:\\Users\\ana\\foto.jpg"));
    assertEquals("foto\u0067pj.exe", Names.clean("foto\u202egpj.exe"));
    assertEquals("a b.txt", Names.clean(" .a\u0000\n b.txt. "));
    assertEquals("_con.txt", Names.clean("con.txt"));
    assertEquals("_", Names.clean("/"));
    assertEquals("a__b.pdf", Names.clean("a<>b.pdf"));
  }

  @Test
  void keepsEveryScriptAndItsJoiners() {
    assertEquals("می\u200cروم.pdf", Names.clean("می\u200cروم.pdf"));
    assertEquals("शिकायत पत्र.docx", Names.clean("शिकायत पत्र.docx"));
    assertEquals("partida de nacimiento ñ.pdf", Names.clean("partida de nacimiento n\u0303.pdf"));
  }

  @Test
  void keepsTheEndingOfALongName() {
    var name = Names.clean("a".repeat(300) + ".pdf");

    assertEquals(100, name.length());
    assertTrue(name.endsWith(".pdf"));
  }

  @Test
  void ordersTheMarksThatComeTogether() {
    assertEquals(Names.clean("a\u0316\u0300"), Names.clean("a\u0300\u0007\u0316"));
  }

  @Property(tries = 5000)
  void neverLeavesAnythingThatTurnsHidesOrClimbs(@ForAll @StringLength(max = 300) String given) {
    var name = Names.clean(given);

    assertFalse(name.isEmpty());
    assertTrue(name.codePointCount(0, name.length()) <= 101);
    assertEquals(name, Names.clean(name));
    assertTrue(name.codePoints().noneMatch(point -> point == '/' || point == '\\' || Character.isISOControl(point)
        || point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069 || point == 0xfeff));
    assertFalse(name.startsWith(".") || name.endsWith(".") || name.endsWith(" "));
  }
}
