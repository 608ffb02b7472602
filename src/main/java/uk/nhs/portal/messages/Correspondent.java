package uk.nhs.portal.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// A patient whom staff have to phone.
///
/// @param needs what it takes to tell them something, e.g. `Interpreter: Polish`; a line each
public record Correspondent(PersonName name, @Nullable PhoneNumber phone, List<String> needs) {

  public Correspondent {
    needs = List.copyOf(needs);
  }
}
