package uk.nhs.portal.testing;

import org.openqa.selenium.chrome.ChromeOptions;

/// How Chromium is started without a screen and without looking for anything outside this machine.
///
/// The environment variable `PORTAL_CHROMIUM` names its program; else the driver looks for one.
public final class HeadlessChromium {

  private HeadlessChromium() {}

  /// New options, to which more may be added.
  public static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    String chromium = System.getenv("PORTAL_CHROMIUM");
    if (chromium != null) {
      options.setBinary(chromium);
    }
    return options;
  }
}
