package uk.nhs.portal.triage.pathways;

import java.util.concurrent.atomic.AtomicInteger;

/// Pathways that nobody else in the database has: small, sound, and of a topic of their own.
public final class Drafts {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private Drafts() {}

  /// A name that nobody has had before.
  public static String newName() {
    return "draft-" + NEXT.incrementAndGet();
  }

  /// A sound pathway.
  public static String sound(String name, String version) {
    return of(name, version, name, "0 to 120", "Does it hurt a lot?");
  }

  public static String of(String name, String version, String topic, String ages, String question) {
    String youngest = ages.split(" ", 2)[0];
    return """
    questionnaire: %s
    title: Draft about pain
    version: "%s"
    notice: Demonstration content, not for clinical use
    topic: %s
    for: {ages: %s}
    outcomes: [Dx02, Dx38]
    steps:
      - ask: pain
        type: yes or no
        question: %s
        red flag: yes
      - end: Dx02
        when: pain = yes
      - end: Dx38
    worsening advice:
      - id: worse
        text: Call 111 if it gets worse.
    safety:
      - rule: bad pain is seen
        when: pain = yes
        at least: Dx02
    cases:
      - case: A man in pain
        answers: {age: %s, sex: male, pain: yes}
        outcome: Dx02
      - case: A woman who is well
        answers: {age: %s, sex: female, pain: no}
        outcome: Dx38
    """
        .formatted(name, version, topic, ages, question, youngest, youngest);
  }

  /// One whose condition was turned round by mistake: its cases and its promise say so.
  public static String unsound(String name) {
    return sound(name, "1").replaceFirst("when: pain = yes", "when: pain = no");
  }
}
