# shellcheck shell=bash
# measure: booking (bookings a second), pages (bytes, requests, statements, heap), triage (111 online), registration or mynhs (figures)

usage() {
  cat <<'END'
Usage: ./portal bench booking|pages|triage|registration|mynhs [--h2] [ARGUMENT…]

  booking    bookings a second with audit and outbox, beside the raw limit of the same database
  pages      bytes, requests and SQL statements of each page, and the heap of a signed-in session
  triage     steps of the engine a second, what a question costs, and what visitors leave in the memory;
             --only engine|questions|sessions|abandoned for one of these
  registration  who covers a postcode, among 6,000 practices with areas: statements, lookups a second, and how long they
             take, beside the bare query and areas in memory; --practices N, --clients N, --seconds N
  mynhs      rows a second of an import of figures, beside plain batched inserts; SQL statements, bytes and milliseconds of
             the pages of a measure and of an organisation; --organisations 7000, --measures 100, --years 10, --clients 2
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
  booking | pages | triage | registration | mynhs) main=uk.nhs.portal.bench.${name^}Bench ;;
  *) misuse "bench measures booking, pages, triage, registration or mynhs." ;;
  esac
  find_java
  if [[ $name == pages || $name == triage ]]; then find_chromium; fi
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
