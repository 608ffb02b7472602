package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.InvalidValue;

/// The files `succ` and `succarc` of the Organisation Data Service, without a header: a code, that
/// of its successor or predecessor, why, from which day on, and which of the two the other is (`S`
/// or `P`; `S` where it is empty). Each succession may stand there from both sides.
record SuccessionRegister() implements SuccessionLayout {

  private static final List<String> NAMES =
      List.of(
          "organisation_code",
          "succession_organisation_code",
          "succession_reason_code",
          "succession_effective_date",
          "succession_indicator");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");
  private static final Pattern DATE = Pattern.compile("[0-9]{8}");

  @Override
  public Optional<Columns> recognise(List<String> first) {
    boolean register =
        first.size() == NAMES.size()
            && CODE.matcher(first.get(0)).matches()
            && CODE.matcher(first.get(1)).matches()
            && DATE.matcher(first.get(3)).matches();
    return register ? Optional.of(Columns.of(NAMES)) : Optional.empty();
  }

  @Override
  public SuccessionEntry read(Row row) {
    String code = Fields.code(row, "organisation_code");
    String other = Fields.code(row, "succession_organisation_code");
    LocalDate on = Fields.date(row, "succession_effective_date", RegisterLayout.DATES);
    if (on == null) {
      throw row.refusal("succession_effective_date", "value.empty");
    }
    if (code.equals(other)) {
      throw row.refusal("succession_organisation_code", "succession.same");
    }
    boolean backwards =
        Boolean.TRUE.equals(row.value("succession_indicator", SuccessionRegister::isPredecessor));
    return new SuccessionEntry(
        row, backwards ? other : code, backwards ? code : other, on, null, null);
  }

  private static boolean isPredecessor(String indicator) {
    return switch (indicator) {
      case "P" -> true;
      case "S" -> false;
      default -> throw new InvalidValue("value.unknown");
    };
  }
}
