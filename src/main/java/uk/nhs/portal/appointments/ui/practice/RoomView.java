package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.RoomDetails;
import uk.nhs.portal.appointments.schedule.RoomId;
import uk.nhs.portal.appointments.schedule.RoomSummary;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Adds a room, or changes one.
@Route("practice/schedule/settings/rooms/:room")
@RolesAllowed("PRACTICE_MANAGER")
class RoomView extends ArrangingPage {

  private final ArrangePractice arrange;

  RoomView(MyPractices practices, ArrangePractice arrange) {
    super(practices);
    this.arrange = arrange;
  }

  @Override
  void show(Address address) {
    RoomSummary shown = address.isPart("room", NEW) ? null : found(address);
    backLink(to(RoomsView.PATH).path());
    title(
        WORDS.get(shown == null ? "practice.room.new" : "practice.room.change"),
        WORDS.get("practice.settings.title"));
    TextInput name =
        new TextInput("name", WORDS.get("practice.room.name"))
            .hint(WORDS.get("practice.room.name.hint"))
            .required(WORDS.get("practice.error.room-name.empty"));
    Radios active =
        stillUsed(
            WORDS.get("practice.room.used"),
            WORDS.get("practice.room.used.yes"),
            WORDS.get("practice.room.used.no"),
            shown == null || shown.details().active());
    if (shown != null) {
      name.setValue(shown.name());
    }
    Form form = Form.inPage().add(name, active);
    form.add(new Button(WORDS.get("practice.settings.save")).preventDoubleClick());
    RoomId id = shown == null ? RoomId.next() : shown.id();
    Integer version = shown == null ? null : shown.version();
    add(onSubmit(form, errors -> save(id, version, name, active, errors)));
  }

  private RoomSummary found(Address address) {
    RoomId id = address.part("room", RoomId::parse);
    return arrange.rooms(practice()).stream()
        .filter(room -> room.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private void save(
      RoomId id, @Nullable Integer version, TextInput name, Radios active, FormErrors errors) {
    try {
      RoomDetails details = new RoomDetails(name.value(), isUsed(active));
      answer(
          arrange.save(practice(), id, details, version), errors, name, RoomsView.PATH, id.value());
    } catch (InvalidValue refused) {
      show(refused, errors, Map.of("room-name", name));
    }
  }
}
