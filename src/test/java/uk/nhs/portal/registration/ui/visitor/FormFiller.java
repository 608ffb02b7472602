package uk.nhs.portal.registration.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import uk.nhs.portal.testing.PlainBrowser;

/// Fills in a registration in a browser without scripts, page after page, wherever that leads.
public record FormFiller(PlainBrowser browser, Map<String, String> answers) {

  private static final int MANY = 150;

  /// Somebody who lives at a fixed address, alone, and has little to say.
  public static FormFiller alone(PlainBrowser browser) {
    return new FormFiller(
        browser,
        Map.of(
            "sender", "self",
            "how-many", "1",
            "stay", "permanent",
            "home", "fixed",
            "contact-way", "email",
            "email", "ada.applicant@example.com"));
  }

  /// The same, with some answers of their own.
  public FormFiller with(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(answers);
    all.putAll(own);
    return new FormFiller(browser, all);
  }

  /// Answers question after question until a page is none.
  public FormFiller answerAll() {
    for (int count = 0; asks(); count++) {
      assertThat(count).as("questions; now " + browser.heading()).isLessThan(MANY);
      answer();
    }
    return this;
  }

  /// Says who registers.
  public FormFiller name(String relation, String given, String family, String born) {
    String[] date = born.split("-", -1);
    browser.submit(
        "/save",
        Map.of(
            "relation", List.of(relation),
            "given", List.of(given),
            "family", List.of(family),
            "born-year", List.of(date[0]),
            "born-month", List.of(date[1]),
            "born-day", List.of(date[2])));
    return this;
  }

  /// Whether the page is a question.
  public boolean asks() {
    return browser.page().selectFirst("main form[action^=/answers/]") != null;
  }

  /// The application that the page belongs to, as its address names it.
  public String application() {
    String of = browser.page().select("main a:contains(Save and come back)").attr("href");
    return of.isEmpty() ? browser.path().split("/", -1)[2] : of.split("/", -1)[2];
  }

  /// The question of the page.
  public String item() {
    String action = browser.page().select("main form[action^=/answers/]").attr("action");
    return action.substring(action.lastIndexOf('/') + 1);
  }

  /// Answers the question of the page.
  public FormFiller answer() {
    String item = item();
    browser.submit("/answers/", values(item));
    assertThat(browser.errors()).as(item).isEmpty();
    return this;
  }

  private Map<String, List<String>> values(String item) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Elements choices = browser.page().select("main form input[name=answer][type~=radio|checkbox]");
    if (!choices.isEmpty()) {
      values.put("answer", List.of(answers.getOrDefault(item, choice(choices))));
      return values;
    }
    if (browser.page().selectFirst("main form input[name=answer-day]") != null) {
      String[] date = answers.getOrDefault(item, "--").split("-", -1);
      values.put("answer-year", List.of(date[0]));
      values.put("answer-month", List.of(date[1]));
      values.put("answer-day", List.of(date[2]));
      return values;
    }
    for (Element field : browser.page().select("main form input[type~=text|tel|email], textarea")) {
      String own = answers.get(item);
      boolean only = field.attr("name").equals("answer");
      values.put(field.attr("name"), List.of(own != null && only ? own : text(field)));
    }
    return values;
  }

  /// What gives the least to ask about.
  private static String choice(Elements choices) {
    List<String> codes = choices.eachAttr("value");
    return List.of("no", "none", "never", "not-said").stream()
        .filter(codes::contains)
        .findFirst()
        .orElse(codes.getLast());
  }

  private String text(Element field) {
    boolean optional = browser.page().select("main h1").text().contains("(optional)");
    return switch (field.attr("name")) {
      case "answer-line-1" -> "1 High Street";
      case "answer-town" -> "Alderbrook";
      case "answer-postcode" -> "ZY1 1AE";
      case "answer" -> optional ? "" : "Something";
      default -> "";
    };
  }
}
