package org.amparo.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds every line of the drawing in src/docs/HOUSE.md, each with its reason. */
@AnalyzeClasses(packages = "org.amparo", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  @ArchTest
  static final ArchRule NO_CIRCLES = slices().matching("org.amparo.(**)").should().beFreeOfCycles()
      .because("two rooms that need each other are one room that nobody can read alone");

  @ArchTest
  static final ArchRule IMPORTS_GO_DOWN = layeredArchitecture().consideringOnlyDependenciesInLayers()
      .layer("doors").definedBy("org.amparo.web..")
      .layer("retention").definedBy("org.amparo.retention..")
      .layer("conversation").definedBy("org.amparo.conversation..")
      .layer("digest").definedBy("org.amparo.digest..")
      .layer("referral").definedBy("org.amparo.referral..")
      .layer("transparency").definedBy("org.amparo.transparency..")
      .layer("evidence").definedBy("org.amparo.evidence..")
      .layer("complaint").definedBy("org.amparo.complaint..")
      .layer("desk").definedBy("org.amparo.desk..")
      .layer("instruments").definedBy("org.amparo.questionnaire..", "org.amparo.language..", "org.amparo.receipt..",
          "org.amparo.ledger..", "org.amparo.inspection..")
      .layer("ground").definedBy("org.amparo.vault..", "org.amparo.platform..")
      .layer("launch").definedBy("org.amparo.launch..")
      .layer("inspector").definedBy("org.amparo.inspector..")
      .whereLayer("doors").mayNotBeAccessedByAnyLayer()
      .whereLayer("retention").mayOnlyBeAccessedByLayers("doors")
      .whereLayer("digest").mayOnlyBeAccessedByLayers("doors")
      .whereLayer("referral").mayOnlyBeAccessedByLayers("doors", "retention", "launch")
      .whereLayer("transparency").mayOnlyBeAccessedByLayers("doors", "retention")
      .whereLayer("conversation").mayOnlyBeAccessedByLayers("doors", "retention")
      .whereLayer("evidence").mayOnlyBeAccessedByLayers("doors", "retention", "launch")
      .whereLayer("complaint").mayOnlyBeAccessedByLayers("doors", "retention", "conversation", "evidence", "digest",
          "referral", "transparency", "launch")
      .whereLayer("desk").mayOnlyBeAccessedByLayers("doors", "retention", "conversation", "evidence", "digest",
          "referral", "transparency", "complaint")
      .whereLayer("instruments").mayOnlyBeAccessedByLayers("doors", "retention", "conversation", "evidence",
          "digest", "referral", "transparency", "complaint", "desk", "launch", "inspector")
      .whereLayer("launch").mayNotBeAccessedByAnyLayer()
      .whereLayer("inspector").mayNotBeAccessedByAnyLayer()
      .because("a walk uses the instruments and the ground beneath it; nothing below knows who stands on it");

  @ArchTest
  static final ArchRule THE_VAULT_STANDS_ALONE = noClasses().that().resideInAPackage("org.amparo.vault..")
      .should().dependOnClassesThat(resideInAPackage("org.amparo..")
          .and(DescribedPredicate.not(resideInAPackage("org.amparo.vault.."))))
      .because("an auditor reads the vault without reading the rest");

  @ArchTest
  static final ArchRule CIPHERS_ONLY_IN_THE_VAULT = noClasses().that().resideOutsideOfPackage("org.amparo.vault..")
      .should().dependOnClassesThat(resideInAnyPackage("javax.crypto..", "org.bouncycastle..")
          .or(DescribedPredicate.describe("are java.security ciphers", HouseTest::computesCiphers)))
      .because("a second place that encrypts, signs or compares is a second place to get it wrong");

  /** TOTP is an HMAC of a published protocol, but its HMAC too is the vault's. SecureRandom is handed in everywhere. */
  private static boolean computesCiphers(JavaClass used) {
    return used.getName().equals("java.security.MessageDigest") || used.getName().equals("java.security.Signature")
        || used.getName().equals("java.security.KeyPairGenerator") || used.getName().equals("javax.crypto.Mac");
  }

  @ArchTest
  static final ArchRule FROZEN_FORMATS_ARE_REACHED_THROUGH_THE_VAULT = noClasses()
      .that().resideOutsideOfPackage("org.amparo.vault..")
      .should().dependOnClassesThat().resideInAPackage("org.amparo.vault.v1..")
      .because("a new format is then a new folder, and no caller changes");

  @ArchTest
  static final ArchRule SQL_ONLY_IN_TABLES = noClasses()
      .that().haveSimpleNameNotEndingWith("Table").and().resideOutsideOfPackages("org.amparo.platform..",
          "org.amparo.launch..")
      .should().dependOnClassesThat().resideInAPackage("java.sql..")
      .because("what is written in clear can then be read in one kind of class");

  @ArchTest
  static final ArchRule TABLES_STAY_IN_THEIR_ROOM = classes().that().haveSimpleNameEndingWith("Table")
      .should().bePackagePrivate().because("a table belongs to one room");

  @ArchTest
  static final ArchRule HTTP_AND_FACES_ONLY_AT_THE_DOORS = noClasses().that().resideOutsideOfPackage("org.amparo.web..")
      .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws..",
          "jakarta.enterprise..", "jakarta.inject..")
      .because("every walk then works in a plain test, and every request passes the shell");

  @ArchTest
  static final ArchRule STRANGERS_FILES_ARE_PARSED_IN_THE_INSPECTOR = noClasses()
      .that().resideOutsideOfPackage("org.amparo.inspector..")
      .should().dependOnClassesThat().resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..",
          "com.drew..", "javax.imageio..", "com.twelvemonkeys..")
      .because("a file made to harm its reader then harms a process that has no keys, no network and no disk");

  @ArchTest
  static final ArchRule THE_INSPECTOR_HOLDS_NOTHING = noClasses().that().resideInAPackage("org.amparo.inspector..")
      .should().dependOnClassesThat(resideInAnyPackage("org.amparo..", "java.net..", "java.sql..")
          .and(DescribedPredicate.not(resideInAnyPackage("org.amparo.inspector..", "org.amparo.inspection.."))))
      .because("what it does not have, a stranger's file cannot take from it");
}
