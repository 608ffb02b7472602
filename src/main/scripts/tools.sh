# shellcheck shell=bash disable=SC2015,SC2016,SC2154 # "this && that || other" and the inner shells' $ are meant so
# Words, exits, waiting, and what to do when a tool is missing.

say() { printf '%s\n' "$*"; }
warn() { printf 'portal: %s\n' "$*" >&2; }

# die CODE WORDS: one clear line, and the exit code that ./portal --help explains.
die() {
  warn "${*:2}"
  exit "$1"
}

# For what a person typed wrongly.
misuse() {
  die 64 "$* See ./portal $command --help."
}

have() { command -v "$1" >/dev/null 2>&1; }

# wait_until SECONDS PID CHECK…: false when the time is over or the process has ended.
wait_until() {
  local deadline=$((SECONDS + $1)) pid=$2
  shift 2
  until "$@"; do
    if ((SECONDS >= deadline)) || ! kill -0 "$pid" 2>/dev/null; then return 1; fi
    sleep 0.2
  done
}

# port_answers HOST PORT: somebody listens there, and says so within five seconds.
port_answers() { timeout 5 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$1" "$2" 2>/dev/null; }

# A port of this machine on which nobody listens, below those that the kernel hands out.
free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)) && port_answers 127.0.0.1 "$port"; do :; done
  echo "$port"
}

# http_status PORT PATH: the status of one GET on this machine, without needing curl.
http_status() {
  timeout 10 bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$0" && printf "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n" "$1" >&3 &&
      read -r _ status _ <&3 && echo "$status"' "$1" "$2" 2>/dev/null || echo none
}

# apt_install PACKAGE…: false where apt cannot be used or does not have them.
apt_install() {
  have apt-get && [[ $(id -u) == 0 ]] || return 1
  local log
  log=$(mktemp)
  say "Installing $* with apt"
  if { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install --yes --no-install-recommends "$@"; } \
    </dev/null >"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  tail -n 3 "$log" >&2
  rm -f "$log"
  return 1
}

# Names a browser and its driver in PORTAL_CHROMIUM and PORTAL_CHROMEDRIVER.
find_chromium() {
  have chromedriver && chromium_binary >/dev/null || apt_install chromium chromium-driver ||
    die 69 "Chromium is missing: install chromium and chromium-driver (Debian), or Chrome with its chromedriver."
  PORTAL_CHROMIUM=$(chromium_binary)
  PORTAL_CHROMEDRIVER=$(command -v chromedriver)
  export PORTAL_CHROMIUM PORTAL_CHROMEDRIVER
}

chromium_binary() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# Starts a program that is killed if this script is killed, even with -9.
with_us() {
  if have setpriv && setpriv --pdeathsig KILL true 2>/dev/null; then
    exec setpriv --pdeathsig KILL "$@"
  fi
  exec "$@"
}

# Ends a process that this script started, and waits for its end.
stop() {
  kill -TERM "$1" 2>/dev/null || return 0
  wait "$1" 2>/dev/null || true
}
