package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationStatus;

/// Hospitals as NHS Choices published them in 2016.
///
/// Commas stand unquoted in names and displace what follows. The two coordinates, and the four
/// columns at the end, show how far.
record NhsChoicesHospitals() implements OrganisationLayout {

  private static final int NAME = 7;
  private static final int LATITUDE = 14;
  private static final int AFTER_PARENT = 4; // phone, email, website, fax
  private static final int LONGEST_WEBSITE = 250;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+(?:E-[0-9]+)?");
  private static final Pattern WEBSITE =
      Pattern.compile("(?:https?://)?[\\w.-]+\\.[a-z]{2,}(?:[:/?#][^\\s<>\"]*)?");

  @Override
  public Optional<Columns> recognise(List<String> first) {
    Columns columns = Columns.ofHeader(first);
    return columns.has("organisationcode", "parentodscode", "latitude", "longitude")
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public boolean repairsRows() {
    return true;
  }

  @Override
  public Entry read(Row published) {
    Row row = published.with(repaired(published));
    Facts facts =
        new Facts()
            .put(Column.KIND, OrganisationKind.HOSPITAL)
            .put(Column.STATUS, OrganisationStatus.ACTIVE)
            .put(Column.NAME, Fields.name(row, "organisationname"))
            .put(Column.POSTCODE, Fields.postcode(row, "postcode"))
            .put(Column.PHONE, Fields.phone(row, "phone"))
            .put(Column.WEBSITE, website(row))
            .put(
                Column.PARENT_CODE,
                row.text("parentodscode") == null ? null : Fields.code(row, "parentodscode"));
    AddressLines.of(Stream.of("address1", "address2", "address3", "city", "county").map(row::text))
        .into(facts);
    Fields.located(facts, Fields.point(row, "latitude", "longitude"));
    return new Entry(
        row, Fields.code(row, "organisationcode"), Source.NHS_CHOICES, true, facts, null);
  }

  private static @Nullable String website(Row row) {
    String text = row.text("website");
    if (text == null) {
      return null;
    }
    if (text.length() > LONGEST_WEBSITE || !WEBSITE.matcher(text).matches()) {
      row.remark("website", "website.left-out");
      return null;
    }
    return text.startsWith("http") ? text : "http://" + text;
  }

  private static List<String> repaired(Row row) {
    List<String> fields = row.fields();
    int latitude = latitudeIndex(fields);
    int phone = fields.size() - AFTER_PARENT;
    if (latitude < 0 || phone < latitude + 4) {
      throw row.refusal("latitude", "row.columns");
    }
    List<String> repaired = new ArrayList<>(fields.subList(0, NAME));
    List<String> description = continued(fields.subList(NAME, latitude), LATITUDE - NAME);
    if (description.size() != LATITUDE - NAME) {
      throw row.refusal("organisationname", "row.columns");
    }
    repaired.addAll(description);
    repaired.addAll(fields.subList(latitude, latitude + 3));
    repaired.add(String.join(",", fields.subList(latitude + 3, phone)));
    repaired.addAll(fields.subList(phone, fields.size()));
    return repaired;
  }

  private static int latitudeIndex(List<String> fields) {
    for (int i = LATITUDE; i + 1 < fields.size(); i++) {
      if (isDecimal(fields.get(i)) && isDecimal(fields.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDecimal(String field) {
    return DECIMAL.matcher(Row.tidy(field)).matches();
  }

  // A comma inside a text is followed by a space, one between two fields is not; what is still too
  // much are empty lines of the address.
  private static List<String> continued(List<String> fields, int wanted) {
    List<String> joined = new ArrayList<>();
    for (String field : fields) {
      boolean surplus = fields.size() - wanted > 0 && !joined.isEmpty();
      if (surplus && field.startsWith(" ")) {
        joined.add(joined.removeLast() + "," + field);
      } else {
        joined.add(field);
      }
    }
    while (joined.size() > wanted && joined.remove("")) {
      // one less
    }
    return joined;
  }
}
