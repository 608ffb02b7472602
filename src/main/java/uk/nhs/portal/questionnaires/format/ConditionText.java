package uk.nhs.portal.questionnaires.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.LinkId;

/// Conditions as people write them: `age >= 16 and (spread = arm or answered fever)`.
///
/// `and` binds closer than `or`. Besides comparisons (`=` `!=` `<` `<=` `>` `>=`) there are
/// `answered x`, `not answered x` and `x mentions list`. Names and values that are not plain words
/// stand in double quotes.
final class ConditionText {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\")|(!=|<=|>=|≠|≤|≥|[=<>()])|([^\\s\"=<>()!≠≤≥]+))");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.:/+-]+");
  private static final List<String> RESERVED =
      List.of("and", "or", "not", "answered", "mentions", "always");

  private static final int DEEPEST = 50; // nobody can review more, and a stack has an end

  private final List<String> tokens = new ArrayList<>();
  private final BiFunction<LinkId, String, Answer> values;
  private int at;
  private int depth;

  private ConditionText(String text, BiFunction<LinkId, String, Answer> values) {
    this.values = values;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new Unreadable("cannot be read from \"" + text.substring(end).strip() + "\" on");
    }
  }

  /// Says what is wrong with the text of a condition.
  static final class Unreadable extends IllegalArgumentException {
    Unreadable(String message) {
      super(message);
    }
  }

  /// The condition that a text says.
  ///
  /// @param values what a value means as an answer to an item; throws if it can be none
  /// @throws Unreadable saying where it cannot be read
  static Condition parse(String text, BiFunction<LinkId, String, Answer> values) {
    if (text.isBlank() || text.strip().equals("always")) {
      return Condition.always();
    }
    ConditionText parser = new ConditionText(text, values);
    Condition condition = parser.any();
    if (parser.at < parser.tokens.size()) {
      throw new Unreadable("goes on with \"" + parser.tokens.get(parser.at) + "\"");
    }
    return condition;
  }

  private Condition any() {
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (accept("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (accept("and")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() {
    if (accept("(")) {
      if (++depth > DEEPEST) {
        throw new Unreadable("has more than " + DEEPEST + " brackets within each other");
      }
      Condition inner = any();
      expect(")");
      depth--;
      return inner;
    }
    if (accept("not")) {
      expect("answered");
      return new Condition.Answered(new LinkId(word()), false);
    }
    if (accept("answered")) {
      return new Condition.Answered(new LinkId(word()), true);
    }
    LinkId item = new LinkId(word());
    if (accept("mentions")) {
      return new Condition.Mentions(item, word());
    }
    Comparison how = comparison();
    return new Condition.Compare(item, how, values.apply(item, word()));
  }

  private Comparison comparison() {
    String sign = next().replace("≠", "!=").replace("≤", "<=").replace("≥", ">=");
    for (Comparison each : Comparison.values()) {
      if (each.sign().equals(sign)) {
        return each;
      }
    }
    throw new Unreadable("has \"" + sign + "\" where a comparison belongs");
  }

  private String word() {
    String token = next();
    if (token.startsWith("\"")) {
      return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    if (!PLAIN.matcher(token).matches() || RESERVED.contains(token)) {
      throw new Unreadable("has \"" + token + "\" where a name or a value belongs");
    }
    return token;
  }

  private boolean accept(String token) {
    boolean there = at < tokens.size() && tokens.get(at).equals(token);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new Unreadable("lacks \"" + token + "\"");
    }
  }

  private String next() {
    if (at == tokens.size()) {
      throw new Unreadable("ends too early");
    }
    return tokens.get(at++);
  }

  /// The text of a condition; empty for one that always holds.
  static String of(Condition condition) {
    return condition.equals(Condition.always()) ? "" : write(condition, false);
  }

  private static String write(Condition condition, boolean within) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> join(parts, " and ", within);
      case Condition.Any(List<Condition> parts) -> join(parts, " or ", within);
      case Condition.Answered(LinkId item, boolean wanted) ->
          (wanted ? "answered " : "not answered ") + quoted(item.value());
      case Condition.Mentions(LinkId item, String phrases) ->
          quoted(item.value()) + " mentions " + quoted(phrases);
      case Condition.Compare(LinkId item, Comparison how, Answer than) ->
          quoted(item.value()) + " " + how.sign() + " " + quoted(AnswerText.of(than));
    };
  }

  private static String join(List<Condition> parts, String word, boolean within) {
    String joined = parts.stream().map(part -> write(part, true)).collect(Collectors.joining(word));
    return within && parts.size() > 1 ? "(" + joined + ")" : joined;
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() && !RESERVED.contains(word)
        ? word
        : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
