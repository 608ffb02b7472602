package uk.nhs.portal.identity.needs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.nhs.portal.identity.NextPage;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// Where needs are looked at and changed.
public final class NeedsLinks {

  /// The patient's account, which says what is known.
  public static final String ACCOUNT = "/account";

  private NeedsLinks() {}

  /// Where patients say what they need.
  public static String mine() {
    return ACCOUNT + "/needs";
  }

  /// The page of a patient for staff of their practice.
  public static String patient(PatientId patient, OdsCode practice) {
    return "/practice/patients/" + patient + "?practice=" + practice.value();
  }

  /// Where staff record what a patient needs.
  ///
  /// @param next the page to which they go on afterwards
  public static String atPractice(PatientId patient, OdsCode practice, String next) {
    return "/practice/patients/"
        + patient
        + "/needs?practice="
        + practice.value()
        + "&"
        + NextPage.PARAMETER
        + "="
        + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
