package uk.nhs.portal.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import uk.nhs.portal.testing.HeadlessChromium;

/// A person's browser: goes to pages, presses and types what it finds by its words.
///
/// The system property `portal.journeys.slower` makes its processor that many times slower (1), as
/// on a cheap phone: what then fails sometimes is a race, in the page or in the journey.
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
  private static final int SLOWER = Integer.getInteger("portal.journeys.slower", 1);
  private static final Path SHOTS = Path.of("target", "screenshots");

  /// Flow sets the address in a task of its own after it has changed the page; a task that is asked
  /// for once Flow is idle comes after that one.
  private static final String SETTLED =
      """
      const done = arguments[0];
      const settled = () => !document.getElementById('app-first-html')
          && !!document.querySelector('main h1')
          && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive());
      settled() ? setTimeout(() => done(settled())) : done(false);
      """;

  /// Up to 150 ms after the page has come, it brings the focus to its heading and scrolls there; a
  /// click that is aimed just before would miss. Whoever is in the main part already is left alone.
  private static final String STANDS_STILL =
      """
      const [control, done] = arguments;
      let top = NaN;
      let since = 0;
      const look = () => {
        const now = performance.now();
        if (control.getBoundingClientRect().top !== top) {
          control.scrollIntoView({block: 'center'});
          top = control.getBoundingClientRect().top;
          since = now;
        }
        const safe = document.activeElement?.closest('main') || now - since > 200;
        safe ? done() : requestAnimationFrame(look);
      };
      look();
      """;

  private final Portal portal;
  private final ChromeDriver driver;
  private final boolean scripts;

  private Browser(Portal portal, int width, boolean scripts) {
    this.portal = portal;
    this.scripts = scripts;
    this.driver = new ChromeDriver(options(scripts));
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    if (SLOWER > 1) {
      driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
    }
    width(width);
  }

  static Browser wide(Portal portal) {
    return new Browser(portal, 1280, true);
  }

  static Browser narrow(Portal portal) {
    return new Browser(portal, 320, true);
  }

  static Browser withoutScripts(Portal portal) {
    return new Browser(portal, 1280, false);
  }

  private static ChromeOptions options(boolean scripts) {
    ChromeOptions options = HeadlessChromium.options();
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }

  /// Opens a page and waits until Flow has taken it over.
  Browser open(String path) {
    driver.get(portal.url(path));
    return settled();
  }

  /// Waits until the page is complete and nothing is under way.
  Browser settled() {
    if (scripts) {
      await(browser -> Boolean.TRUE.equals(driver.executeAsyncScript(SETTLED)));
    }
    return this;
  }

  /// Presses the button or link of the page with these words and waits for what follows.
  Browser press(String words) {
    WebElement control = find(control(words));
    boolean leaves = leavesThePage(control);
    if (scripts) {
      driver.executeAsyncScript(STANDS_STILL, control);
    }
    control.click();
    if (leaves) {
      await(browser -> isGone(control));
    }
    return settled();
  }

  /// Whether the browser itself sends a form or opens a link, so that the document is another one
  /// afterwards.
  private boolean leavesThePage(WebElement control) {
    if (!scripts) {
      return control.getTagName().equals("button"); // nothing else can answer it
    }
    return Boolean.TRUE.equals(
        run(
            "const form = arguments[0].form; return !!form && arguments[0].type === 'submit'"
                + " && !form.hasAttribute('data-flow') && form.method === 'post'",
            control));
  }

  private static boolean isGone(WebElement control) {
    try {
      control.isEnabled();
      return false;
    } catch (WebDriverException failed) {
      if (isOfThePageBefore(failed)) {
        return true;
      }
      throw failed;
    }
  }

  /// Whether what was looked at belonged to a page that another one has replaced since; the driver
  /// of Chromium does not always call that stale.
  private static boolean isOfThePageBefore(WebDriverException failed) {
    String message = String.valueOf(failed.getMessage());
    return failed instanceof StaleElementReferenceException
        || message.contains("does not belong to the document")
        || message.contains("document unloaded")
        || message.contains("aborted by navigation");
  }

  /// The page has changed while it was looked at.
  private static final class PageReplaced extends RuntimeException {
    PageReplaced(WebDriverException failed) {
      super(failed);
    }
  }

  /// Makes the window as wide as that, and as high as people have it.
  Browser width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    if (scripts) { // the header folds what does not fit before the next frame
      driver.executeAsyncScript(
          "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
    }
    return this;
  }

  /// Types into the field with this label, in place of what is there.
  Browser type(String label, String text) {
    WebElement field = field(label);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /// Chooses the radio or checkbox with this label.
  Browser choose(String label) {
    WebElement control = field(label);
    if (scripts) {
      run("arguments[0].scrollIntoView({block: 'center'})", control);
    }
    if (!control.isSelected()) {
      driver.findElement(By.cssSelector("label[for='" + control.getAttribute("id") + "']")).click();
    }
    return settled();
  }

  /// Reads for longer than the second in which a button takes a second press for a slip.
  Browser readForAWhile() {
    long until = System.nanoTime() + Duration.ofMillis(1_500).toNanos();
    await(browser -> System.nanoTime() > until);
    return this;
  }

  Browser keys(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /// Presses Tab until the element with these words has the focus.
  Browser tabTo(String words) {
    return tabUntil(
        words,
        focused ->
            words.equals(focused.getText().strip().replaceAll("\\s+", " "))
                || words.equals(labelOf(focused)));
  }

  /// Presses Tab until a link to such an address has the focus.
  Browser tabToLinkWith(String partOfAddress) {
    return tabUntil(
        partOfAddress,
        focused -> String.valueOf(focused.getAttribute("href")).contains(partOfAddress));
  }

  /// Presses Tab until a group of radios has the focus.
  Browser tabToRadio() {
    return tabUntil("a radio", focused -> "radio".equals(focused.getAttribute("type")));
  }

  private Browser tabUntil(String what, Predicate<WebElement> reached) {
    for (int press = 0; press < 80; press++) {
      keys(Keys.TAB);
      if (reached.test(driver.switchTo().activeElement())) {
        return this;
      }
    }
    throw new IllegalStateException("the keyboard does not reach " + what);
  }

  private String labelOf(WebElement control) {
    Object label = run("return arguments[0].labels?.[0]?.innerText?.trim() ?? ''", control);
    return String.valueOf(label);
  }

  String heading() {
    return read(By.cssSelector("main h1"));
  }

  String text() {
    return read(By.tagName("main"));
  }

  private String read(By part) {
    return await(browser -> driver.findElement(part).getText());
  }

  String title() {
    return driver.getTitle();
  }

  String address() {
    return driver.getCurrentUrl().replaceFirst("https?://[^/]+", "");
  }

  /// Waits until the browser has gone on, by itself or through Flow.
  Browser awaitAddressOtherThan(String address) {
    await(browser -> !address().equals(address));
    return settled();
  }

  /// Waits until the page has brought the focus to its heading, as it does when Flow shows another.
  Browser awaitFocusOnHeading() {
    return awaitFocusOn("main h1");
  }

  /// Waits until the page has brought the focus to what it says went wrong.
  Browser awaitFocusOnErrors() {
    return awaitFocusOn("main .nhsuk-error-summary");
  }

  private Browser awaitFocusOn(String part) {
    await(browser -> driver.findElement(By.cssSelector(part + ":focus")));
    return this;
  }

  /// What the browser would send along.
  String cookies() {
    return driver.manage().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /// Every address that the page links to within the portal.
  List<String> links() {
    return driver.findElements(By.cssSelector("a[href]")).stream()
        .map(link -> link.getAttribute("href"))
        .filter(href -> href != null && href.startsWith(portal.url("/")))
        .map(href -> href.substring(portal.url("").length()).replaceFirst("#.*", ""))
        .distinct()
        .toList();
  }

  boolean has(String words) {
    return text().contains(words);
  }

  Browser await(String words) {
    await(browser -> driver.findElement(By.tagName("main")).getText().contains(words));
    return settled();
  }

  /// Waits for something outside the browser, such as a mail.
  <T> T awaitOutside(Supplier<@Nullable T> something) {
    return await(browser -> something.get());
  }

  /// Waits for a page with another heading.
  Browser awaitOtherHeading(String before) {
    String known = before.replaceAll("\\s+", " ");
    await(browser -> !List.of("", known).contains(headingInSource()));
    return settled();
  }

  /// The heading as the page's source has it, read in one go: while one page follows another, an
  /// element that was found may be of the page before, and the driver does not always say so.
  private String headingInSource() {
    Element heading = Jsoup.parse(driver.getPageSource()).selectFirst("main h1");
    return heading == null ? "" : heading.text();
  }

  /// What axe finds against WCAG 2.2 AA and its best practices.
  List<String> violations() {
    return Axe.violations(driver);
  }

  /// How many pixels the page is wider than the window.
  long overflow() {
    Object overflow =
        run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) Objects.requireNonNull(overflow)).longValue();
  }

  /// Keeps a picture of the whole page for people to look at.
  Browser picture(String name) {
    try {
      Files.createDirectories(SHOTS);
      Object height = run("return Math.max(1000, document.documentElement.scrollHeight)");
      Object width = run("return window.innerWidth");
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of(
              "width",
              Objects.requireNonNull(width),
              "height",
              Objects.requireNonNull(height),
              "deviceScaleFactor",
              1,
              "mobile",
              false));
      Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException noPlace) {
      throw new UncheckedIOException(noPlace);
    }
    return this;
  }

  @Nullable Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  ChromeDriver driver() {
    return driver;
  }

  /// The parts of the page that are like that, as soon as there are any.
  List<WebElement> all(String parts) {
    find(By.cssSelector(parts));
    return driver.findElements(By.cssSelector(parts));
  }

  private WebElement find(By by) {
    return await(browser -> driver.findElement(by));
  }

  private static By control(String words) {
    String quoted = words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    return By.xpath(
        "//main//*[self::a or self::button or self::summary][normalize-space()="
            + quoted
            + " or starts-with(normalize-space(),"
            + quoted
            + ")]");
  }

  private WebElement field(String label) {
    WebElement words = find(By.xpath("//main//label[normalize-space()=\"" + label + "\"]"));
    return driver.findElement(By.id(String.valueOf(words.getAttribute("for"))));
  }

  private <T> T await(Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE, LOOK_AGAIN)
        .ignoring(org.openqa.selenium.NoSuchElementException.class)
        .ignoring(PageReplaced.class)
        .until(browser -> unlessReplaced(condition, browser));
  }

  private static <T> T unlessReplaced(Function<WebDriver, T> condition, WebDriver browser) {
    try {
      return condition.apply(browser);
    } catch (WebDriverException failed) {
      throw isOfThePageBefore(failed) ? new PageReplaced(failed) : failed;
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
