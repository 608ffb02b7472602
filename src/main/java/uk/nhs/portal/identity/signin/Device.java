package uk.nhs.portal.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody signed in with, as they would say it, so that they recognise their own sessions.
final class Device {

  /// A piece of what browsers send, and what it means. The first that fits counts: browsers also
  /// name those that they descend from.
  private record Name(String piece, String means) {}

  private static final List<Name> BROWSERS =
      List.of(
          new Name("Edg/", "Edge"),
          new Name("OPR/", "Opera"),
          new Name("SamsungBrowser/", "Samsung Internet"),
          new Name("Firefox/", "Firefox"),
          new Name("FxiOS/", "Firefox"),
          new Name("CriOS/", "Chrome"),
          new Name("Chrome/", "Chrome"),
          new Name("Safari/", "Safari"));

  private static final List<Name> SYSTEMS =
      List.of(
          new Name("iPhone", "iPhone"),
          new Name("iPad", "iPad"),
          new Name("Android", "Android"),
          new Name("Windows", "Windows"),
          new Name("Mac OS X", "a Mac"),
          new Name("CrOS", "a Chromebook"),
          new Name("Linux", "Linux"));

  private Device() {}

  /// For example `Firefox on Windows`; at most 80 characters, and nothing of what the browser sent.
  static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    return first(BROWSERS, agent, "A browser") + " on " + first(SYSTEMS, agent, "some device");
  }

  private static String first(List<Name> names, String agent, String otherwise) {
    return names.stream()
        .filter(name -> agent.contains(name.piece()))
        .map(Name::means)
        .findFirst()
        .orElse(otherwise);
  }
}
