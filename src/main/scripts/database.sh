# shellcheck shell=bash disable=SC2015 # "this && that || die" is meant so
# Which database: H2 in a folder, or a MySQL server; and one clear line when it cannot be used.

DATA=$TOP/data
MYSQL=

# Takes --data and --mysql from the arguments; leaves the others in REST.
database_options() {
  REST=()
  while (($#)); do
    case $1 in
    --data | --mysql)
      (($# > 1)) && [[ -n $2 ]] || misuse "$1 needs a value."
      if [[ $1 == --data ]]; then DATA=$2; else MYSQL=$2; fi
      shift 2
      ;;
    --data=*) set -- --data "${1#*=}" "${@:2}" ;;
    --mysql=*) set -- --mysql "${1#*=}" "${@:2}" ;;
    --)
      REST+=("${@:2}")
      break
      ;;
    *)
      REST+=("$1")
      shift
      ;;
    esac
  done
}

# Makes the data folder, checks that the database can be there, and tells the application in its environment.
# Passwords travel in the environment because everybody may read a command line.
use_database() {
  mkdir -p "$DATA" "$DATA/logs" 2>/dev/null && [[ -w $DATA && -w $DATA/logs ]] ||
    die 73 "The data folder $DATA cannot be used: it is not a folder, or may not be written."
  DATA=$(cd "$DATA" && pwd)
  export PORTAL_DATA=$DATA
  if [[ -n $MYSQL ]]; then use_mysql; else use_h2; fi
}

use_h2() {
  local file=$DATA/portal.mv.db
  [[ $DATA != *\;* ]] || die 73 "The data folder's name may not contain a semicolon."
  if [[ -e $file && (! -r $file || ! -w $file) ]]; then die 73 "The database $file may not be read and written."; fi
  if [[ -e $file && $(head -c 4 "$file" | tr -d '\0') != H:2, ]]; then
    die 65 "The database $file is broken: it is no H2 database. Move it away, or put a copy of it back."
  fi
}

use_mysql() {
  local url=$MYSQL login host port
  if [[ $url == mysql://* ]]; then
    [[ $url =~ ^mysql://(([^@/]*)@)?([^/:@?]+)(:([0-9]+))?/([^/?]+)(\?(.*))?$ ]] ||
      die 78 "The MySQL address must look like mysql://user:password@host:3306/database."
    login=${BASH_REMATCH[2]}
    host=${BASH_REMATCH[3]}
    port=${BASH_REMATCH[5]:-3306}
    export SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD
    SPRING_DATASOURCE_USERNAME=$(percent_decoded "${login%%:*}")
    SPRING_DATASOURCE_PASSWORD=$(percent_decoded "$([[ $login != *:* ]] || echo "${login#*:}")")
    url="jdbc:mysql://$host:$port/${BASH_REMATCH[6]}?${BASH_REMATCH[8]:-rewriteBatchedStatements=true}"
  elif [[ $url =~ ^jdbc:mysql://([^/:?,]+)(:([0-9]+))?/[^/?]+ ]]; then
    host=${BASH_REMATCH[1]}
    port=${BASH_REMATCH[3]:-3306}
  else
    die 78 "The MySQL address must begin with mysql:// or jdbc:mysql:// and name a host and a database."
  fi
  port_answers "$host" "$port" || die 69 "No MySQL server answers at $host port $port."
  export SPRING_DATASOURCE_URL=$url
}

percent_decoded() { printf '%b' "${1//%/\\x}"; }

# explain_failure LOG: ends with the reason that the application's log gives, if it is one that we know.
explain_failure() {
  local log=$1
  if grep -qsE 'Port [0-9]+ (was|is) already in use|Address already in use' "$log"; then
    die 69 "The port is busy: another program listens there. Choose one with --port."
  elif grep -qs 'Access denied for user' "$log"; then
    die 77 "MySQL refuses the user or the password."
  elif grep -qs 'Unknown database' "$log"; then
    die 78 "MySQL has no such database: CREATE DATABASE … COLLATE utf8mb4_0900_as_cs makes it."
  elif grep -qs 'Communications link failure' "$log"; then
    die 69 "The MySQL server does not answer."
  elif grep -qsE 'File corrupted|\[90030-|MVStoreException|\[90048-' "$log"; then
    die 65 "The database in $DATA is broken. Move it away, or put a copy of it back."
  elif grep -qsE 'Database may be already in use|\[90020-' "$log"; then
    die 69 "Another program holds the database in $DATA open."
  elif grep -qsE 'Wrong user name or password|\[28000-' "$log"; then
    die 77 "The database in $DATA refuses the user or the password."
  fi
}

# on_database COMMAND…: runs one of the application's own commands on the chosen database.
on_database() {
  local status=0
  use_database
  local log=$DATA/logs/$1.log
  find_java
  build
  : >"$log" || die 73 "The log $log may not be written."
  LOGGING_FILE_NAME=$log LOGGING_THRESHOLD_CONSOLE=OFF SPRING_MAIN_BANNER_MODE=off \
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=UTC \
    -Dh2.bindAddress=127.0.0.1 -jar "$JAR" "$@" </dev/null || status=$?
  if ((status)); then
    explain_failure "$log"
    if grep -qsE 'APPLICATION FAILED TO START|Application run failed' "$log"; then
      die 70 "The portal's command failed: $log says why."
    fi
  fi
  return "$status"
}
