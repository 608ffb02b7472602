package uk.nhs.portal.maturity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;

/// Where the pages about digital maturity are.
public final class MaturityLinks {

  private static final String HOME = "/mynhs/digital-maturity";

  private MaturityLinks() {}

  /// What it is, and the search for a trust.
  public static String home() {
    return HOME;
  }

  /// The search for a trust by its name or code, of then or of today.
  public static String search(String typed) {
    return HOME + "?trust=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  public static String programme(String slug) {
    return HOME + "/programmes/" + slug;
  }

  /// The page of a trust, also by a code that it no longer has.
  public static String trust(OdsCode code) {
    return HOME + "/trusts/" + code.value();
  }

  public static String emram() {
    return HOME + "/emram";
  }

  public static String ccmm() {
    return HOME + "/ccmm";
  }

  public static String blueprints() {
    return HOME + "/blueprints";
  }

  /// How many trusts are at which stage.
  public static String picture() {
    return HOME + "/picture";
  }

  public static String assessments() {
    return HOME + "/assessments";
  }

  /// A published self-assessment.
  public static String assessment(UUID id) {
    return assessments() + "/" + id;
  }

  /// Where a trust assesses itself, and reviews others.
  public static String ownAssessments() {
    return "/trust/assessments";
  }

  /// Where curators see to assessments.
  public static String curatorAssessments() {
    return curator() + "/assessments";
  }

  /// Where curators keep all of it.
  public static String curator() {
    return "/curator/maturity";
  }

  /// Where a trust keeps what is its own.
  public static String ownPages() {
    return "/trust/maturity";
  }
}
