# shellcheck shell=bash
# check, run, enumerate or convert a file of questions, such as a pathway of 111

usage() {
  cat <<'END'
Usage: ./portal questionnaire ACTION FILE… [OPTION]…

  check FILE… [--topics FILE] prove it sound: everything reachable, red flags safe, its cases right; and with a
                              file of topics, that everybody finds exactly one. Ends with 1 where something is wrong
  run FILE --answers FILE     which questions these answers ask for, what comes next, and the outcome
  paths FILE [--list N]       how many ways lead through it, and the answers of the first N of them
  cases FILE                  worked cases for what nothing in it protects yet, to review and to paste into it
  mutations FILE…             would the check notice if any single condition or ending were missing?
  export FILE [--format fhir|own] [--answers FILE]
                              as FHIR R4 or in our own format; with answers, a QuestionnaireResponse

FILE is our own YAML or JSON, or a FHIR R4 Questionnaire in JSON. Answers are {"linkId": value}; - reads them
from the standard input. It needs no database. Broken data ends with 65, and the standard output then has
[{"code", "where", "message"}].
END
}

main() {
  { find_java && build; } >&2 # the standard output is for the result alone
  exec "$JAVA_HOME/bin/java" "-Xmx${PORTAL_HEAP:-512m}" -XX:+UseSerialGC -Xshare:auto -Duser.timezone=UTC \
    -jar "$JAR" questionnaire "$@"
}
