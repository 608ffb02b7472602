package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.organisations.AccessFeature;
import uk.nhs.portal.organisations.CareService;
import uk.nhs.portal.organisations.Facilities;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationStatus;

/// The portal's own layout, for organisations that nobody publishes: those of the demo, or those of
/// an operator.
///
/// A header is needed; the columns may stand in any order and may be missing, except for the first
/// three: `ods_code, kind, name, status, opened_on, closed_on, address_1, address_2, town, county,
/// postcode, phone, website, latitude, longitude, accepting_patients` (yes, no), `region_code,
/// icb_code, pcn_code, pcn_name, cqc_rating, cqc_year, hours_monday` … `hours_sunday`
/// (`09:00-12:30,13:00-17:00`, `closed`, `24 hours`), `services` (`A&E; maternity unit`),
/// `languages` (`en; pl`), `access` (`step free; hearing loop`). Dates are `2026-03-31`.
record PortalLayout() implements OrganisationLayout {

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("ods_code", "kind", "name") ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public Entry read(Row row) {
    OrganisationStatus status = named(row, "status", OrganisationStatus.class);
    Facts facts =
        new Facts()
            .put(Column.KIND, row.required("kind", text -> constant(OrganisationKind.class, text)))
            .put(Column.NAME, Fields.name(row, "name"))
            .put(Column.STATUS, status == null ? OrganisationStatus.ACTIVE : status)
            .put(Column.OPENED_ON, date(row, "opened_on"))
            .put(Column.CLOSED_ON, date(row, "closed_on"))
            .put(Column.POSTCODE, Fields.postcode(row, "postcode"))
            .put(Column.PHONE, Fields.phone(row, "phone"))
            .put(Column.WEBSITE, row.text("website"))
            .put(Column.PCN_CODE, row.text("pcn_code"))
            .put(Column.PCN_NAME, row.text("pcn_name"))
            .put(Column.ACCEPTING_PATIENTS, row.value("accepting_patients", PortalLayout::yesOrNo));
    new AddressLines(
            Stream.of("address_1", "address_2")
                .map(row::text)
                .mapMulti(PortalLayout::present)
                .toList(),
            row.text("town"),
            row.text("county"))
        .into(facts);
    Fields.located(facts, Fields.point(row, "latitude", "longitude"));
    areas(row, facts);
    rate(row, facts);
    return new Entry(
        row,
        Fields.code(row, "ods_code"),
        Source.PORTAL,
        true,
        facts,
        HoursText.week(row, "hours_"),
        row.value("services", PortalLayout::services),
        facilities(row));
  }

  private static void rate(Row row, Facts facts) {
    if (row.text("cqc_rating") != null) {
      facts
          .put(Column.CQC_RATING, row.required("cqc_rating", RatingsLayout::rating))
          .put(Column.CQC_YEAR, Fields.year(row, "cqc_year"))
          .put(Column.CQC_INHERITED, false);
    }
  }

  private static void areas(Row row, Facts facts) {
    if (row.columns().has("region_code", "icb_code")) {
      facts
          .put(Column.REGION_CODE, row.value("region_code", PortalLayout::area))
          .put(Column.ICB_CODE, row.value("icb_code", PortalLayout::area));
    }
  }

  private static String area(String text) {
    if (!text.matches("[A-Z0-9]{3,5}")) {
      throw new InvalidValue("area.unknown");
    }
    return text;
  }

  private static void present(@Nullable String text, Consumer<String> downstream) {
    if (text != null) {
      downstream.accept(text);
    }
  }

  private static @Nullable LocalDate date(Row row, String column) {
    return Fields.date(row, column, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static <E extends Enum<E>> @Nullable E named(Row row, String column, Class<E> type) {
    return row.value(column, text -> constant(type, text));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException _) {
      throw new InvalidValue("value.unknown");
    }
  }

  private static Set<CareService> services(String text) {
    Set<CareService> services = EnumSet.noneOf(CareService.class);
    for (String name : text.split(";", -1)) {
      CareService service = constant(CareService.class, name.strip().replace("&", ""));
      if (service.kind() != null) {
        throw new InvalidValue("value.unknown"); // the column `kind` says it already
      }
      services.add(service);
    }
    return services;
  }

  private static @Nullable Facilities facilities(Row row) {
    Set<String> languages = row.value("languages", PortalLayout::languages);
    Set<AccessFeature> access = row.value("access", PortalLayout::access);
    return languages == null && access == null
        ? null
        : new Facilities(
            languages == null ? Set.of() : languages, access == null ? Set.of() : access);
  }

  private static Set<String> languages(String text) {
    Set<String> languages = new TreeSet<>();
    for (String name : text.split(";", -1)) {
      String language = name.strip().toLowerCase(Locale.ROOT);
      if (!Facilities.isLanguage(language)) {
        throw new InvalidValue("value.unknown");
      }
      languages.add(language);
    }
    return languages;
  }

  private static Set<AccessFeature> access(String text) {
    Set<AccessFeature> access = EnumSet.noneOf(AccessFeature.class);
    for (String name : text.split(";", -1)) {
      access.add(constant(AccessFeature.class, name.strip()));
    }
    return access;
  }

  private static boolean yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new InvalidValue("value.unknown");
    };
  }
}
