package uk.nhs.portal.questionnaires.page;

/// The names of the controls in the form of a question.
final class Controls {

  static final String ANSWER = "answer";
  static final String DAY = ANSWER + "-day";
  static final String MONTH = ANSWER + "-month";
  static final String YEAR = ANSWER + "-year";
  static final String LINE_1 = ANSWER + "-line-1";
  static final String LINE_2 = ANSWER + "-line-2";
  static final String TOWN = ANSWER + "-town";
  static final String POSTCODE = ANSWER + "-postcode";

  /// No control, but where a draft notes what was wrong with a file, which is not kept itself.
  static final String FILE_PROBLEM = ANSWER + "-problem";

  private Controls() {}
}
