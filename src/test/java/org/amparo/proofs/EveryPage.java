package org.amparo.proofs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Front;
import org.amparo.web.shell.Page;
import org.amparo.web.shell.Pages;

/** Every page and every act there is, read from the application's own classes and templates. */
final class EveryPage {
  private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF");
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*>.*?</form>");
  private static final Pattern INCLUDE = Pattern.compile("src=\"/WEB-INF/([\\w/-]+\\.xhtml)\"");
  private static final Pattern PRESSED =
      Pattern.compile("<(?:button|input)\\b[^>]*name=\"do\"[^>]*?value=\"([^\"]*)\"");
  private static final Pattern LIST = Pattern.compile("(?s)<select name=\"do\">(.*?)</select>");
  private static final Pattern OPTION = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern CODE = Pattern.compile("'([a-z][a-z-]*)'");
  private static final Pattern ACTION =
      Pattern.compile("^<form\\b[^>]*action=\"#\\{(?:visit\\.here|visit\\.to\\('([\\w/]*)')");

  private final List<JavaClass> classes =
      List.copyOf(new ClassFileImporter().importPackages("org.amparo.web"));

  /** An act: a button of a form on a page. */
  record Act(Front front, Class<?> bean, String name) {
    @Override
    public String toString() {
      return front + " " + bean.getSimpleName() + " " + name;
    }
  }

  List<Page> pages() {
    return all(Pages.class).flatMap(some -> some.pages().stream()).toList();
  }

  static String takes(Page page) {
    return String.valueOf((Object) page.takes());
  }

  /** The acts of every page's forms that post to itself, and what the parts of the case page do. */
  Set<Act> acts() {
    var acts = pages().stream().filter(page -> !takes(page).equals("NOTHING") && !page.view().isEmpty())
        .flatMap(page -> FORM.matcher(template(page.view() + ".xhtml")).results().map(form -> form.group())
            .filter(form -> posts(form, page)).flatMap(EveryPage::pressed)
            .map(act -> new Act(page.front(), page.bean(), act)))
        .collect(Collectors.toSet());
    var desk = pages().stream().filter(page -> page.path().equals("case/{desk}/{complaint}")).findFirst()
        .orElseThrow();
    all(CasePart.class).flatMap(part -> part.deeds().stream())
        .forEach(deed -> acts.add(new Act(Front.DESK, desk.bean(), deed)));
    return acts;
  }

  /** Every button of every form of every template, wherever it posts to. */
  static Set<String> buttons() {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).map(EveryPage::read)
          .flatMap(EveryPage::pressed).collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean posts(String form, Page page) {
    var action = ACTION.matcher(form);
    if (!action.find()) return false;
    return action.group(1) == null || action.group(1).replace("/", "").equals(page.path().replaceFirst("/.*", ""));
  }

  /** The values of buttons named {@code do}; all that can be meant where the page chooses. */
  static Stream<String> pressed(String markup) {
    var chosen = LIST.matcher(markup).results().flatMap(list -> OPTION.matcher(list.group(1)).results());
    return Stream.concat(PRESSED.matcher(markup).results(), chosen).map(found -> found.group(1))
        .flatMap(value -> value.startsWith("#{") ? CODE.matcher(value).results().map(code -> code.group(1))
            : Stream.of(value));
  }

  /** A template with all that it includes. */
  private static String template(String name) {
    return INCLUDE.matcher(read(TEMPLATES.resolve(name)))
        .replaceAll(found -> Matcher.quoteReplacement(template(found.group(1))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Stream<T> all(Class<T> kind) {
    return classes.stream().filter(some -> some.isAssignableTo(kind)).map(JavaClass::reflect)
        .filter(some -> !some.isInterface() && !Modifier.isAbstract(some.getModifiers())).map(EveryPage::made)
        .map(kind::cast);
  }

  private static Object made(Class<?> some) {
    try {
      var constructor = some.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(some + " has to be made without anything", e);
    }
  }
}
