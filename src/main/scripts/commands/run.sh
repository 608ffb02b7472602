# shellcheck shell=bash disable=SC2015 # "this && that || die" is meant so
# start the portal, on an embedded database with demo data unless told otherwise

usage() {
  cat <<'END'
Usage: ./portal run [--port N] [--data DIR] [--mysql URL] [--no-demo]

  --port N      the port to listen on (8080)
  --data DIR    where the embedded database and the logs are kept (./data)
  --mysql URL   use MySQL 9.7 instead: mysql://user:password@host:3306/database, or a jdbc:mysql:// address.
                The database must exist, with COLLATE utf8mb4_0900_as_cs.
  --no-demo     no demo data and no demo accounts

PORTAL_HEAP sets the heap (1g). Ctrl-C stops the portal: it finishes what it is doing, then ends.
END
}

main() {
  listen_to_interrupts "$@"
  local port=8080 demo=demo
  database_options "$@"
  set -- "${REST[@]}"
  while (($#)); do
    case $1 in
    --port)
      (($# > 1)) || misuse "--port needs a number."
      port=$2
      shift
      ;;
    --port=*) port=${1#*=} ;;
    --no-demo) demo= ;;
    *) misuse "run does not know \"$1\"." ;;
    esac
    shift
  done
  [[ $port =~ ^[0-9]{1,5}$ ]] && ((10#$port >= 1 && 10#$port <= 65535)) || misuse "The port must be a number from 1 to 65535."
  port_answers 127.0.0.1 "$port" && die 69 "Port $port is busy: another program listens there. Choose one with --port."
  use_database
  find_java
  build
  serve "$port" "$demo"
}

# Whoever starts this in the background of a script makes it deaf to Ctrl-C; a shell cannot undo that for itself.
listen_to_interrupts() {
  if [[ -z ${PORTAL_LISTENS:-} ]] && env --default-signal=INT true 2>/dev/null; then
    PORTAL_LISTENS=yes exec env --default-signal=INT "$TOP/portal" run "$@"
  fi
}

serve() {
  local port=$1 log=$DATA/logs/console.log portal status=0 stopping=
  export SERVER_PORT=$port SPRING_PROFILES_ACTIVE=$2
  export LOGGING_FILE_NAME=$DATA/logs/portal.log LOGGING_THRESHOLD_CONSOLE=WARN SPRING_MAIN_BANNER_MODE=off
  # a background job ignores Ctrl-C, so only this script decides when the portal ends
  with_us "$JAVA_HOME/bin/java" "-Xmx${PORTAL_HEAP:-1g}" -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError \
    -Duser.timezone=UTC -Dh2.bindAddress=127.0.0.1 -jar "$JAR" >"$log" 2>&1 </dev/null &
  portal=$!
  # shellcheck disable=SC2064 # this portal
  trap "stopping=yes; kill -TERM $portal 2>/dev/null" INT TERM HUP
  if wait_until "${PORTAL_START_SECONDS:-300}" "$portal" is_ready "$port"; then
    welcome "$port"
  elif [[ -z $stopping ]]; then
    stop "$portal"
    explain_failure "$log"
    die 70 "The portal did not start: $log says why."
  fi
  while kill -0 "$portal" 2>/dev/null; do
    status=0
    wait "$portal" || status=$?
  done
  if [[ -z $stopping ]]; then die 70 "The portal ended by itself (status $status): see $DATA/logs."; fi
  say "The portal has stopped."
}

is_ready() { [[ $(http_status "$1" /actuator/health/readiness) == 200 ]]; }

welcome() {
  say "The portal is ready: http://localhost:$1/"
  say "Its logs are in $DATA/logs; Ctrl-C stops it."
  if [[ -n $SPRING_PROFILES_ACTIVE && -r $DATA/demo-accounts.txt ]]; then
    say ""
    cat "$DATA/demo-accounts.txt"
  fi
}
