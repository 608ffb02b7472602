package uk.nhs.portal.fhir.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.fhir.ClientKey;
import uk.nhs.portal.fhir.FhirClient;
import uk.nhs.portal.fhir.ManageClients;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// The systems of a practice that may ask over FHIR. A key is shown once, to whoever made it.
@Route("practice/systems")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class SystemsView extends Page implements BeforeEnterObserver {

  static final Words WORDS = Words.of(SystemsView.class);
  static final String PATH = "/practice/systems";

  private static final String PRACTICE = "practice";

  private final transient MyPractices practices;
  private final transient ManageClients clients;

  SystemsView(MyPractices practices, ManageClients clients) {
    this.practices = practices;
    this.clients = clients;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    show(practices.chosen(asked(event)), null);
  }

  private void show(OdsCode practice, @Nullable ClientKey made) {
    title(WORDS.get("systems.title"));
    if (made != null) {
      add(
          NotificationBanner.success(WORDS.get("systems.made")),
          new InsetText(
              new Paragraph(WORDS.get("systems.key")),
              Markup.element("p", "nhsuk-body app-key", new Text(made.value()))));
    }
    add(
        new Paragraph(WORDS.get("systems.lead", practices.name(practice))),
        systems(practice, clients.of(practice)));
    if (practices.is(Role.PRACTICE_MANAGER)) {
      add(Heading.h2(WORDS.get("systems.add")), form(practice));
    } else {
      add(new Paragraph(WORDS.get("systems.managers")));
    }
  }

  private Component systems(OdsCode practice, List<FhirClient> all) {
    if (all.isEmpty()) {
      return new Paragraph(WORDS.get("systems.none"));
    }
    Table table =
        new Table(WORDS.get("systems.table"))
            .responsive()
            .firstCellIsHeader()
            .columns(
                WORDS.get("systems.name"),
                WORDS.get("systems.since"),
                WORDS.get("systems.used"),
                WORDS.get("systems.state"));
    for (FhirClient each : all) {
      table.row(
          new Text(each.name()),
          new Text(NhsFormat.date(London.at(each.madeAt()).toLocalDate())),
          new Text(used(each.lastUsedOn())),
          state(practice, each));
    }
    return table;
  }

  private static String used(@Nullable LocalDate last) {
    return last == null ? WORDS.get("systems.never") : NhsFormat.date(last);
  }

  private Component state(OdsCode practice, FhirClient client) {
    var revoked = client.revokedAt();
    if (revoked != null) {
      return new Text(
          WORDS.get("systems.shut-out.since", NhsFormat.date(London.at(revoked).toLocalDate())));
    }
    if (!practices.is(Role.PRACTICE_MANAGER)) {
      return new Text(WORDS.get("systems.in"));
    }
    return Button.acting(
            WORDS.get("systems.shut-out", client.name()),
            () -> {
              clients.shutOut(practice, client.id());
              UI.getCurrent()
                  .navigate(
                      PATH.substring(1),
                      QueryParameters.simple(Map.of(PRACTICE, practice.value())));
            })
        .secondary()
        .small();
  }

  private Form form(OdsCode practice) {
    TextInput name =
        new TextInput("name", WORDS.get("systems.name.label")).hint(WORDS.get("systems.name.hint"));
    Form form = Form.inPage().add(name);
    form.add(new Button(WORDS.get("systems.let-in")).preventDoubleClick());
    return onSubmit(form, errors -> letIn(practice, name, errors));
  }

  private void letIn(OdsCode practice, TextInput name, FormErrors errors) {
    try {
      ClientKey made = clients.letIn(practice, name.value());
      clear();
      show(practice, made);
    } catch (InvalidValue wrong) {
      errors.show(Map.of(name, WORDS.get("systems.error." + wrong.code())));
    }
  }

  private static Optional<OdsCode> asked(BeforeEnterEvent event) {
    try {
      return event
          .getLocation()
          .getQueryParameters()
          .getSingleParameter(PRACTICE)
          .filter(text -> !text.isBlank())
          .map(OdsCode::of);
    } catch (IllegalArgumentException none) {
      throw new NotFound(PRACTICE);
    }
  }
}
