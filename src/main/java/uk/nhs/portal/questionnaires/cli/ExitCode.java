package uk.nhs.portal.questionnaires.cli;

/// How the command ends, in the codes that `./portal --help` explains.
final class ExitCode {

  static final int OK = 0;
  static final int FOUND_SOMETHING = 1;
  static final int MISUSE = 64;
  static final int BROKEN_DATA = 65;
  static final int FAILED = 70;

  private ExitCode() {}
}
