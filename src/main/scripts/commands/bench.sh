# shellcheck shell=bash
# measure: booking (bookings a second) or pages (bytes, requests, statements, heap)

usage() {
  cat <<'END'
Usage: ./portal bench booking|pages [--h2] [ARGUMENT…]

  booking    bookings a second with audit and outbox, beside the raw limit of the same database
  pages      bytes, requests and SQL statements of each page, and the heap of a signed-in session
  --h2       on H2; otherwise on MySQL 9.7, found as by ./portal test

PORTAL_HEAP sets the heap (2g).
END
}

main() {
  local name main database=mysql argument
  local -a rest=()
  for argument in "$@"; do
    if [[ $argument == --h2 ]]; then database=h2; else rest+=("$argument"); fi
  done
  name=${rest[0]:-}
  case $name in
  booking | pages) main=uk.nhs.portal.bench.${name^}Bench ;;
  *) misuse "bench measures booking or pages." ;;
  esac
  find_java
  if [[ $name == pages ]]; then find_chromium; fi
  build
  find_maven
  maven --quiet test-compile dependency:build-classpath -DincludeScope=test \
    -Dmdep.outputFile="$TOP/target/test.classpath" || die 70 "The measurements could not be compiled."
  trap 'release_mysql' EXIT
  trap 'exit 130' INT TERM
  if [[ $database == mysql ]]; then
    provide_mysql "$TOP/target/mysql"
    say "Database: $MYSQL_NAME"
  else
    say "Database: H2"
  fi
  cd "$TOP" || exit 73
  "$JAVA_HOME/bin/java" "-Xmx${PORTAL_HEAP:-2g}" -XX:+UseCompactObjectHeaders -Duser.timezone=UTC \
    -Dportal.test.database="$database" "-Dportal.test.mysql.url=${PORTAL_TEST_MYSQL_URL:-}" -Dportal.jar="$JAR" \
    "-Dwebdriver.chrome.driver=${PORTAL_CHROMEDRIVER:-}" \
    -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "$main" "${rest[@]:1}" </dev/null
}
