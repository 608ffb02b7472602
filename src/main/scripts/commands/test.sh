# shellcheck shell=bash disable=SC2015 # "this && that || die" is meant so
# run the tests: quick, unit, it, mysql, journeys or all of them

usage() {
  cat <<'END'
Usage: ./portal test [LAYER]

  all        every layer below, the quick ones first, the two databases side by side (the default)
  quick      format and unit: what to run while writing
  unit       rules and views, without a database server or a browser
  it         modules on H2
  mysql      modules on MySQL 9.7
  journeys   people with a browser: Chromium, keyboard, accessibility

MySQL is the server named in PORTAL_TEST_MYSQL_URL (a JDBC URL whose user may create databases), or else a
container if there is a Docker engine, or else Debian's own MySQL 9.7, unpacked into the cache folder.
The last line counts the tests; the exit code is 1 if one of them failed.
END
}

REPORTS=$TOP/target/test-reports
DATABASES=() # those that ran
BESIDE=      # the run beside the one in front
BROKEN=0     # checks other than tests that failed: format, compiler, a crashed machine

main() {
  (($# <= 1)) || misuse "test takes one layer."
  local layers
  case ${1:-all} in
  all) layers=(format unit databases journeys) ;;
  quick) layers=(format unit) ;;
  unit | it | mysql | journeys) layers=("$1") ;;
  *) misuse "There is no layer \"$1\"." ;;
  esac
  prepare_tests "${layers[@]}"
  local layer
  for layer in "${layers[@]}"; do
    SECONDS=0
    "run_$layer"
  done
  conclude
}

# Everything that can be missing is found before the first test runs.
prepare_tests() {
  find_java
  find_maven
  find_node
  if [[ " $* " == *" journeys "* ]]; then find_chromium; fi
  rm -rf "$REPORTS"
  mkdir -p "$REPORTS"
  trap 'end_beside; release_mysql' EXIT
  trap 'exit 130' INT TERM
  # module tests open pages too, and those need the browser's bundle beside the classes
  if [[ " $* " =~ " it "|" mysql "|" databases "|" journeys " ]]; then (build) || BROKEN=$((BROKEN + 1)); fi
  check "compiler" test-compile
  if ((BROKEN)); then
    conclude
  fi
}

run_format() { check "format (mvn spotless:apply mends it)" spotless:check; }
run_unit() { tests unit "unit and view tests" surefire:test; }
run_it() {
  DATABASES+=(H2)
  tests h2 "module tests on H2" failsafe:integration-test@h2 failsafe:verify@h2
}

run_mysql() {
  provide_mysql "$TOP/target/mysql"
  DATABASES+=("$MYSQL_NAME")
  tests mysql "module tests on $MYSQL_NAME" failsafe:integration-test@mysql failsafe:verify@mysql
}

# Each of the two leaves a good part of two cores idle: one core while a context starts, both while MySQL writes.
run_databases() {
  local log=$REPORTS/h2.log status=0
  # a process group of its own, so that it can be ended with all that it started
  set -m
  maven --quiet failsafe:integration-test@h2 failsafe:verify@h2 >"$log" &
  BESIDE=$!
  set +m
  run_mysql
  wait "$BESIDE" || status=$?
  BESIDE=
  DATABASES+=(H2)
  cat "$log"
  tell h2 "module tests on H2" "$status"
}

end_beside() { if [[ -n $BESIDE ]]; then kill -TERM -- "-$BESIDE" 2>/dev/null || true; fi; }

run_journeys() {
  (build) || {
    BROKEN=$((BROKEN + 1))
    return
  }
  quicken_starts "$TOP/target/journeys"
  tests journeys "journeys in Chromium" -Dportal.jar="$QUICK_JAR" -Dwebdriver.chrome.driver="$PORTAL_CHROMEDRIVER" \
    failsafe:integration-test@journeys failsafe:verify@journeys
}

# quicken_starts FOLDER: the journeys start the portal a dozen times. Half of a start is loading and linking classes,
# which a cache from one start beforehand spares the others. It needs the jar unpacked. Sets QUICK_JAR.
quicken_starts() {
  local log=$1/log
  rm -rf "$1"
  mkdir -p "$1"
  QUICK_JAR=$1/portal.jar
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --force --destination "$1" >"$log" 2>&1 &&
    "$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$1/portal.aot" \
      -Dspring.context.exit=onRefresh -jar "$QUICK_JAR" --spring.profiles.active=demo --server.port=0 \
      --portal.data="$1/data" </dev/null >>"$log" 2>&1 || warn "The portal starts slowly in the journeys: see $log."
  [[ -f $QUICK_JAR ]] || QUICK_JAR=$JAR
}

# check NAME GOAL…: a step that is no test, but must not fail.
check() {
  if maven --quiet "${@:2}"; then
    say "Checked: $1"
  else
    BROKEN=$((BROKEN + 1))
    say "FAILED: $1"
  fi
}

# tests FOLDER NAME GOAL…: runs one layer, then says how it went.
tests() {
  local status=0
  maven --quiet "${@:3}" || status=$?
  tell "$1" "$2" "$status"
}

# tell FOLDER NAME STATUS: says how a layer went.
tell() {
  local status=$3 counted
  counted=$(totals "$REPORTS/$1")
  if [[ $counted == "0 passed, 0 failed"* ]] || { ((status)) && [[ $counted == *" 0 failed"* ]]; }; then
    BROKEN=$((BROKEN + 1))
    say "FAILED: the tests did not run to their end"
  fi
  say "$2: $counted (${SECONDS} s)"
}

# totals FOLDER [BROKEN]: adds up the reports that Surefire and Failsafe wrote there.
totals() {
  { find "$1" -name 'TEST-*.xml' -exec grep -h -m 1 -E '<testsuite .*' {} + 2>/dev/null || true; } | awk -v broken="${2:-0}" '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    { tests += number("tests"); failed += number("errors") + number("failures"); skipped += number("skipped") }
    END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed + broken, skipped }'
}

conclude() {
  local total IFS=,
  if ((${#DATABASES[@]})); then say "Databases: ${DATABASES[*]}"; fi
  total=$(totals "$REPORTS" "$BROKEN")
  say "$total"
  [[ $total == *" 0 failed"* ]] || exit 1
  exit 0
}
