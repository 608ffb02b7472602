package uk.nhs.portal.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import uk.nhs.portal.testing.HeadlessChromium;

/// What Chromium says it transferred for a page, with an empty cache.
///
/// @param bytes of the page and everything that it loads
record Transfer(long bytes, long requests) {

  /// @param cookie `name=value`, if any
  static Transfer of(String site, String page, @Nullable String cookie) {
    ChromeDriver browser = new ChromeDriver(HeadlessChromium.options());
    try {
      if (cookie != null) {
        browser.executeCdpCommand(
            "Network.setCookie",
            Map.of(
                "name",
                cookie.substring(0, cookie.indexOf('=')),
                "value",
                cookie.substring(cookie.indexOf('=') + 1),
                "url",
                site,
                "path",
                "/",
                "secure",
                true));
      }
      browser.get(site + page);
      if (!Objects.equals(browser.getCurrentUrl(), site + page)) {
        throw new IllegalStateException(page + " leads to " + browser.getCurrentUrl());
      }
      Object sums =
          browser.executeAsyncScript(
              """
              const done = arguments[0];
              setTimeout(() => {
                const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                done([all.reduce((sum, entry) => sum + entry.transferSize, 0), all.length]);
              }, 3000);
              """);
      List<?> numbers = (List<?>) Objects.requireNonNull(sums);
      return new Transfer(
          ((Number) numbers.get(0)).longValue(), ((Number) numbers.get(1)).longValue());
    } finally {
      browser.quit();
    }
  }
}
