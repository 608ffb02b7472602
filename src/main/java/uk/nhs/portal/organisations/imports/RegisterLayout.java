package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationStatus;

/// The files of the Organisation Data Service, 27 columns without a header: `epraccur` (practices
/// and other prescribing sites) and `etr` (trusts).
///
/// @param prescribing epraccur says the status and the prescribing setting; etr leaves both empty
record RegisterLayout(boolean prescribing) implements OrganisationLayout {

  private static final int COLUMNS = 27;

  /// The prescribing setting of a GP practice; others are prisons, walk-in centres, hospices…
  private static final int GP_PRACTICE = 4;

  private static final String SETTING = "prescribing_setting";
  private static final String STATUS = "status_code";
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");
  private static final Pattern DATE = Pattern.compile("[0-9]{8}");
  static final DateTimeFormatter DATES =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private static final Map<String, OrganisationStatus> STATUSES =
      Map.of(
          "A", OrganisationStatus.ACTIVE,
          "C", OrganisationStatus.CLOSED,
          "D", OrganisationStatus.DORMANT,
          "P", OrganisationStatus.PROPOSED);

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "organisation_code"),
          Map.entry(2, "name"),
          Map.entry(3, "national_grouping"),
          Map.entry(4, "health_geography"),
          Map.entry(5, "address_line_1"),
          Map.entry(6, "address_line_2"),
          Map.entry(7, "address_line_3"),
          Map.entry(8, "address_line_4"),
          Map.entry(9, "address_line_5"),
          Map.entry(10, "postcode"),
          Map.entry(11, "open_date"),
          Map.entry(12, "close_date"),
          Map.entry(13, STATUS),
          Map.entry(18, "contact_telephone_number"),
          Map.entry(26, SETTING));

  @Override
  public Optional<Columns> recognise(List<String> first) {
    boolean register =
        first.size() == COLUMNS
            && CODE.matcher(first.get(0)).matches()
            && DATE.matcher(first.get(10)).matches()
            && prescribing != first.get(25).isBlank();
    return register ? Optional.of(Columns.of(names())) : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    Facts facts = new Facts();
    describe(row, facts);
    AddressLines.of(IntStream.rangeClosed(1, 5).mapToObj(i -> row.text("address_line_" + i)))
        .into(facts);
    facts
        .put(Column.POSTCODE, Fields.postcode(row, "postcode"))
        .put(Column.PHONE, Fields.phone(row, "contact_telephone_number"))
        .put(Column.REGION_CODE, code(row, "national_grouping"))
        .put(Column.ICB_CODE, code(row, "health_geography"));
    return new Entry(row, Fields.code(row, "organisation_code"), Source.ODS, true, facts, null);
  }

  private void describe(Row row, Facts facts) {
    LocalDate opened = Fields.date(row, "open_date", DATES);
    LocalDate closed = Fields.date(row, "close_date", DATES);
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw row.refusal("close_date", "date.order");
    }
    Integer setting = prescribing ? row.required(SETTING, Fields::integer) : null;
    facts
        .put(Column.KIND, kind(setting))
        .put(Column.NAME, Fields.name(row, "name"))
        .put(Column.STATUS, status(row))
        .put(Column.OPENED_ON, opened)
        .put(Column.CLOSED_ON, closed)
        .put(Column.SETTING, setting);
  }

  private OrganisationStatus status(Row row) {
    if (!prescribing) {
      return OrganisationStatus.ACTIVE; // from its opening to its closing date
    }
    return row.required(
        STATUS,
        letter -> {
          OrganisationStatus status = STATUSES.get(letter);
          if (status == null) {
            throw new InvalidValue("status.unknown");
          }
          return status;
        });
  }

  private static OrganisationKind kind(@Nullable Integer setting) {
    if (setting == null) {
      return OrganisationKind.TRUST;
    }
    return setting == GP_PRACTICE
        ? OrganisationKind.GP_PRACTICE
        : OrganisationKind.PRESCRIBING_SITE;
  }

  private static @Nullable String code(Row row, String column) {
    return row.value(
        column,
        text -> {
          if (text.length() > 5) {
            throw new InvalidValue("value.length");
          }
          return text;
        });
  }

  private static List<String> names() {
    return IntStream.rangeClosed(1, COLUMNS)
        .mapToObj(i -> NAMES.getOrDefault(i, "unused_" + i))
        .toList();
  }
}
