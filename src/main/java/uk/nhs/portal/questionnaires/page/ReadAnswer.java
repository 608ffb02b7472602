package uk.nhs.portal.questionnaires.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.form.TypedDate;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.responses.Problem;
import uk.nhs.portal.questionnaires.responses.Typed.Reading;
import uk.nhs.portal.questionnaires.responses.UploadedFile;

/// Reads what somebody typed as an answer to an item, or says what is wrong in the words of the
/// NHS.
final class ReadAnswer {

  private static final Words WORDS = Words.of(ReadAnswer.class);
  private static final Pattern LINE_BREAKS = Pattern.compile("\r\n?");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private final Item item;
  private final LocalDate today;

  ReadAnswer(Item item, LocalDate today) {
    this.item = item;
    this.today = today;
  }

  Reading of(TypedAnswer typed) {
    return switch (item.kind()) {
      case CHOICE -> choice(typed.text(Controls.ANSWER));
      case CHOICES -> choices(typed.texts(Controls.ANSWER));
      case YES_NO -> yesNo(typed.text(Controls.ANSWER));
      case WHOLE, DECIMAL -> number(typed.text(Controls.ANSWER));
      case DATE ->
          date(
              new TypedDate(
                  typed.text(Controls.DAY), typed.text(Controls.MONTH), typed.text(Controls.YEAR)));
      case TEXT -> text(typed.text(Controls.ANSWER));
      case NHS_NUMBER -> value(typed, "nhs-number", text -> NhsNumber.of(text).value());
      case POSTCODE -> value(typed, "postcode", text -> Postcode.of(text).value());
      case PHONE -> value(typed, "phone", text -> PhoneNumber.of(text).value());
      case EMAIL -> value(typed, "email", text -> EmailAddress.of(text).value());
      case ADDRESS -> address(typed);
      case FILE -> file(typed);
      case DISPLAY, GROUP -> throw new IllegalArgumentException(item.id() + " asks nothing");
    };
  }

  private Reading choice(String code) {
    if (code.isBlank()) {
      return nothing("choice.empty");
    }
    return item.option(code).isPresent()
        ? new Reading.Fit(new Answer.Choice(code))
        : wrong("choice.option");
  }

  private Reading choices(List<String> codes) {
    List<String> chosen = codes.stream().filter(code -> !code.isBlank()).distinct().toList();
    String none =
        item.options().stream().filter(Option::exclusive).map(Option::text).findFirst().orElse("");
    if (chosen.isEmpty()) {
      return none.isEmpty() ? nothing("choices.empty") : nothing("choices.empty.none", none);
    }
    List<String> inOrder =
        item.options().stream().map(Option::code).filter(chosen::contains).toList();
    if (inOrder.size() < chosen.size()) {
      return wrong("choices.option");
    }
    Answer answer = new Answer.Choices(inOrder);
    return item.refusal(answer, today).isPresent()
        ? wrong("choices.exclusive", none)
        : new Reading.Fit(answer);
  }

  private Reading yesNo(String code) {
    return switch (code) {
      case "yes" -> new Reading.Fit(new Answer.YesNo(true));
      case "no" -> new Reading.Fit(new Answer.YesNo(false));
      default -> code.isBlank() ? nothing("yes-no.empty") : wrong("yes-no.option");
    };
  }

  private Reading number(String typed) {
    if (typed.isBlank()) {
      return nothing("number.empty");
    }
    boolean whole = item.kind() == uk.nhs.portal.questionnaires.Kind.WHOLE;
    BigDecimal number;
    try {
      number = ReadNumber.of(typed);
    } catch (InvalidValue refused) {
      return wrong(
          !whole && refused.code().equals("characters")
              ? "decimal.characters"
              : "number." + refused.code());
    }
    if (whole && !ReadNumber.isWhole(number)) {
      return wrong("number.whole");
    }
    if (ReadNumber.isTooFine(number)) {
      return wrong("decimal.length");
    }
    Answer answer = whole ? new Answer.Whole(number.longValueExact()) : new Answer.Decimal(number);
    return item.refusal(answer, today).map(code -> outside(whole)).orElse(new Reading.Fit(answer));
  }

  private Reading outside(boolean whole) {
    Limits limits = item.limits();
    String unit = item.unit() == null ? "" : (isSign(item.unit()) ? "" : " ") + item.unit();
    String least = ReadNumber.formatted(limits.least()) + unit;
    String most = ReadNumber.formatted(limits.most()) + unit;
    if (limits.least() == null) {
      return wrong(whole ? "number.most" : "decimal.most", most);
    }
    return limits.most() == null
        ? wrong("number.least", least)
        : wrong("number.between", ReadNumber.formatted(limits.least()), most);
  }

  /// Whether a unit is written close to its number, such as `°C` and `%`.
  static boolean isSign(String unit) {
    return !Character.isLetter(unit.codePointAt(0));
  }

  private Reading date(TypedDate typed) {
    if (typed.isEmpty()) {
      return nothingAt(Controls.DAY, "date.empty");
    }
    Map<String, String> missing = new LinkedHashMap<>();
    if (typed.day().isEmpty()) {
      missing.put(Controls.DAY, WORDS.get("date.part.day"));
    }
    if (typed.month().isEmpty()) {
      missing.put(Controls.MONTH, WORDS.get("date.part.month"));
    }
    if (typed.year().isEmpty()) {
      missing.put(Controls.YEAR, WORDS.get("date.part.year"));
    }
    if (!missing.isEmpty()) {
      String key = missing.size() == 1 ? "date.missing" : "date.missing.two";
      return wrongAt(missing.keySet().iterator().next(), key, missing.values().toArray());
    }
    return typed.date().map(this::day).orElseGet(() -> wrongAt(Controls.DAY, "date.not-real"));
  }

  private Reading day(LocalDate day) {
    Answer answer = new Answer.Day(day);
    return item.refusal(answer, today)
        .map(code -> wrongAt(Controls.DAY, "date." + code, limit(code)))
        .orElse(new Reading.Fit(answer));
  }

  private Object limit(String code) {
    return switch (code) {
      case "earliest" -> NhsFormat.date(Objects.requireNonNull(item.limits().earliest()));
      case "latest" -> NhsFormat.date(Objects.requireNonNull(item.limits().latest()));
      default -> "";
    };
  }

  private Reading text(String typed) {
    String words =
        UNSEEN.matcher(LINE_BREAKS.matcher(typed).replaceAll("\n")).replaceAll("").strip();
    if (words.isEmpty()) {
      return nothing("text.empty");
    }
    Answer answer = new Answer.Text(words);
    return item.refusal(answer, today).isPresent()
        ? wrong("text.length", NhsFormat.number(item.limits().longest()))
        : new Reading.Fit(answer);
  }

  private Reading value(TypedAnswer typed, String kind, Function<String, String> parser) {
    String text = typed.text(Controls.ANSWER);
    if (text.isBlank()) {
      return nothing(kind + ".empty");
    }
    try {
      return new Reading.Fit(new Answer.Text(parser.apply(text)));
    } catch (InvalidValue refused) {
      return wrong(refused.code());
    }
  }

  private Reading address(TypedAnswer typed) {
    String first = line(typed, Controls.LINE_1);
    String second = line(typed, Controls.LINE_2);
    String town = line(typed, Controls.TOWN);
    String postcode = line(typed, Controls.POSTCODE);
    if ((first + second + town + postcode).isEmpty() && !item.required()) {
      return new Reading.Fit(Answer.Skipped.SKIPPED);
    }
    List<Problem> problems = new ArrayList<>();
    if (first.isEmpty()) {
      problems.add(problem(Controls.LINE_1, "address.line-1"));
    }
    if (town.isEmpty()) {
      problems.add(problem(Controls.TOWN, "address.town"));
    }
    Map.of(Controls.LINE_1, first, Controls.LINE_2, second, Controls.TOWN, town)
        .forEach((control, text) -> {
          if (text.length() > 100) {
            problems.add(problem(control, "address.length"));
          }
        });
    try {
      Postcode valid = Postcode.of(postcode);
      if (problems.isEmpty()) {
        List<String> lines =
            Stream.of(first, second, town).filter(text -> !text.isEmpty()).toList();
        return new Reading.Fit(new Answer.Address(lines, valid));
      }
    } catch (InvalidValue refused) {
      problems.add(problem(Controls.POSTCODE, refused.code()));
    }
    return new Reading.Unfit(problems);
  }

  private static String line(TypedAnswer typed, String control) {
    return UNSEEN.matcher(typed.text(control)).replaceAll("").strip();
  }

  private Reading file(TypedAnswer typed) {
    UploadedFile file = typed.file();
    String problem = typed.text(Controls.FILE_PROBLEM).toLowerCase(Locale.ROOT);
    if (file != null) {
      return new Reading.Uploaded(file);
    }
    return switch (problem) {
      case "size", "nothing", "kind" -> wrong("file." + problem);
      default -> nothing("file.empty");
    };
  }

  private Reading nothing(String key, Object... arguments) {
    return item.required() ? wrong(key, arguments) : new Reading.Fit(Answer.Skipped.SKIPPED);
  }

  private Reading nothingAt(String control, String key) {
    return item.required() ? wrongAt(control, key) : new Reading.Fit(Answer.Skipped.SKIPPED);
  }

  private static Reading wrong(String key, Object... arguments) {
    return wrongAt(Controls.ANSWER, key, arguments);
  }

  private static Reading wrongAt(String control, String key, Object... arguments) {
    return new Reading.Unfit(List.of(problem(control, key, arguments)));
  }

  private static Problem problem(String control, String key, Object... arguments) {
    return new Problem(control, WORDS.get("wrong." + key, arguments));
  }
}
