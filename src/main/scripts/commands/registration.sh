# shellcheck shell=bash
# deduce the kind of a registration from a file, and name the fields that it lacks

usage() {
  cat <<'END'
Usage: ./portal registration check FILE…

  check FILE…                 for each FILE one line: {"kind": "birth|first|transfer-in|from-abroad", "missing": [fields]}.
                              Ends with 1 where fields are missing

FILE is a FHIR R4 Parameters in JSON as $nhais.acceptance takes it, with one Patient; - is the standard input.
The kind is deduced from what the file holds; its acceptanceType counts only where that leaves it open.
It needs no database. Broken data ends with 65, and the standard error says what is wrong with which file.
END
}

main() {
  { find_java && build; } >&2 # the standard output is for the result alone
  exec "$JAVA_HOME/bin/java" "-Xmx${PORTAL_HEAP:-512m}" -XX:+UseSerialGC -Xshare:auto -Duser.timezone=UTC \
    -jar "$JAR" registration "$@"
}
