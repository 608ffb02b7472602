package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.form.Checkboxes;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.registration.offers.Only;

/// What the address asks for: `?postcode=…`, or `?near=…` for people without a fixed address, with
/// `&only=…` for each thing that is wanted.
///
/// @param postcode as somebody typed it; null if it is not asked for
/// @param near as somebody typed it; null if it is not asked for
record PracticesQuery(@Nullable String postcode, @Nullable String near, Set<Only> only) {

  static final String POSTCODE = "postcode";
  static final String NEAR = "near";

  private static final Words WORDS = Words.of(PracticesQuery.class);
  private static final String ONLY = "only";

  static PracticesQuery of(QueryParameters parameters) {
    Set<Only> only = EnumSet.noneOf(Only.class);
    parameters.getParameters(ONLY).forEach(code -> Only.of(code).ifPresent(only::add));
    return new PracticesQuery(
        parameters.getSingleParameter(POSTCODE).orElse(null),
        parameters.getSingleParameter(NEAR).orElse(null),
        only);
  }

  static TextInput postcodeField() {
    return new TextInput(POSTCODE, WORDS.get("choose.postcode"))
        .hint(WORDS.get("choose.postcode.hint"))
        .width(10)
        .autocomplete("postal-code");
  }

  static TextInput nearField() {
    return new TextInput(NEAR, WORDS.get("choose.near"))
        .hint(WORDS.get("choose.near.hint"))
        .width(20);
  }

  Checkboxes filters() {
    Checkboxes filters = new Checkboxes(ONLY, WORDS.get("choose.only")).small();
    for (Only each : Only.values()) {
      filters.option(each.code(), WORDS.get("choose.only." + each.name()));
    }
    filters.setValue(only.stream().map(Only::code).collect(Collectors.toSet()));
    return filters;
  }

  /// A postcode as somebody typed it, or empty.
  static Optional<Postcode> postcode(String typed) {
    try {
      return Optional.of(Postcode.of(typed));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  /// The postcode of an address, whatever the page before called it.
  static Optional<Postcode> postcode(QueryParameters parameters) {
    return List.of(POSTCODE, "from").stream()
        .flatMap(name -> parameters.getSingleParameter(name).stream())
        .flatMap(typed -> postcode(typed).stream())
        .findFirst();
  }
}
