package uk.nhs.portal.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which acts somebody asks for: those on one patient's data, those of one account, those of a day
/// in England, or all of these together.
///
/// @param page from 1
public record AuditQuestion(
    @Nullable UUID patient, @Nullable UUID account, @Nullable LocalDate day, int page) {

  /// How many acts stand on a page.
  public static final int ACTS_OF_A_PAGE = 50;

  /// Whether anything is asked: the whole trail is never shown.
  public boolean isEmpty() {
    return patient == null && account == null && day == null;
  }

  /// The same question about another page.
  public AuditQuestion onPage(int other) {
    return new AuditQuestion(patient, account, day, other);
  }
}
