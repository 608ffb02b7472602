# shellcheck shell=bash disable=SC2015 # "this && that || die" is meant so
# A real MySQL 9.7 on a Debian-like machine, without Docker and without installing anything.
#
# Debian's unstable suite carries MySQL 9.7. A private apt, whose status file is empty, works out the
# packages and all their libraries, checks the archive's signature and every SHA-256 sum, and downloads
# them; they are unpacked into one folder and run through that folder's own loader.

MYSQL_ROOT="$CACHE/mysql-9.7"
MYSQL_PACKAGES=(mysql-server-core mysql-client-core)

# The Debian mirror that this machine's apt already uses.
debian_mirror() {
  # shellcheck disable=SC2016 # the words with $ are apt's
  apt-get indextargets --format '$(ORIGIN)|$(SITE)' 'Created-By: Packages' 2>/dev/null |
    awk -F'|' '$1 == "Debian" && $2 !~ /security/ { print $2; found = 1; exit }
               END { if (!found) print "http://deb.debian.org/debian" }'
}

private_apt() {
  local tool=$1 home=$2
  shift 2
  "$tool" -q -o Dir::State="$home/state" -o Dir::State::status="$home/status" -o Dir::Cache="$home/cache" \
    -o Dir::Etc::sourcelist="$home/sources.list" -o Dir::Etc::sourceparts="$home/none" \
    -o Dir::Etc::preferencesparts="$home/none" -o Debug::NoLocking=1 -o APT::Sandbox::User=root \
    -o APT::Install-Recommends=false -o APT::Update::Post-Invoke-Success::= -o Acquire::Languages=none "$@"
}

unpack_mysql() {
  if [[ -f $MYSQL_ROOT/version ]]; then return; fi
  have apt-get && have dpkg-deb ||
    die 69 "No MySQL 9.7: name one in PORTAL_TEST_MYSQL_URL, or start Docker (this machine has no apt to fetch it)."
  local keys=/usr/share/keyrings/debian-archive-keyring.gpg
  [[ -r $keys ]] || apt_install debian-archive-keyring ||
    die 69 "No MySQL 9.7: install debian-archive-keyring, or name a server in PORTAL_TEST_MYSQL_URL."
  say "Fetching MySQL 9.7 (about 65 MB, once) into $MYSQL_ROOT"
  mkdir -p "$CACHE"
  local apt
  apt=$(mktemp -d "$CACHE/mysql-fetch.XXXXXX")
  mkdir -p "$apt"/{state/lists/partial,cache/archives/partial,none,root}
  : >"$apt/status"
  echo "deb [signed-by=$keys] $(debian_mirror) unstable main" >"$apt/sources.list"
  local package
  if ! { private_apt apt-get "$apt" update &&
    private_apt apt-get "$apt" install --yes --download-only "${MYSQL_PACKAGES[@]}"; } >"$apt/log" 2>&1; then
    tail -n 5 "$apt/log" >&2
    rm -rf "$apt"
    die 69 "MySQL 9.7 could not be fetched from Debian; name a server in PORTAL_TEST_MYSQL_URL instead."
  fi
  for package in "$apt"/cache/archives/*.deb; do
    if [[ ${package##*/} != @(perl|libperl)* ]]; then dpkg-deb --extract "$package" "$apt/root"; fi
  done
  dpkg-deb --field "$apt"/cache/archives/mysql-server-core_*.deb Version >"$apt/root/version"
  rm -rf "$MYSQL_ROOT"
  mv -T "$apt/root" "$MYSQL_ROOT"
  rm -rf "$apt"
}

# Becomes a program of the unpacked folder beside the machine's own C library.
in_mysql_root() {
  local program=$1 loader
  shift
  loader=$(find "$MYSQL_ROOT/usr/lib" -maxdepth 2 -name 'ld-linux*.so.*' | head -n 1)
  exec "$loader" --library-path "$(dirname "$loader"):$MYSQL_ROOT/usr/lib/mysql/private" "$MYSQL_ROOT/$program" "$@"
}

# In a subshell only, because it becomes the server: (mysqld …) or mysqld … &
mysqld() {
  local as=()
  [[ $(id -u) == 0 ]] && as=(--user=root)
  in_mysql_root usr/sbin/mysqld --no-defaults "${as[@]}" --basedir="$MYSQL_ROOT/usr" \
    --lc-messages-dir="$MYSQL_ROOT/usr/share/mysql" --plugin-dir="$MYSQL_ROOT/usr/lib/mysql/plugin" \
    --secure-file-priv=NULL --mysqlx=0 --collation-server=utf8mb4_0900_as_cs "$@"
}

# provide_mysql FOLDER: a MySQL for tests and measurements. Sets MYSQL_NAME for people, and
# PORTAL_TEST_MYSQL_URL, whose user may create databases. Afterwards: release_mysql.
provide_mysql() {
  if [[ -n ${PORTAL_TEST_MYSQL_URL:-} ]]; then
    [[ $PORTAL_TEST_MYSQL_URL =~ ^jdbc:mysql://([^/:?]+)(:([0-9]+))?/ ]] ||
      die 78 "PORTAL_TEST_MYSQL_URL must begin with jdbc:mysql://HOST:PORT/"
    port_answers "${BASH_REMATCH[1]}" "${BASH_REMATCH[3]:-3306}" ||
      die 69 "No MySQL server answers at ${BASH_REMATCH[1]} port ${BASH_REMATCH[3]:-3306} (PORTAL_TEST_MYSQL_URL)."
    MYSQL_NAME="MySQL at ${BASH_REMATCH[1]}"
  elif docker_mysql; then
    MYSQL_NAME="MySQL 9.7 in Docker"
  else
    debian_mysql "$1"
    MYSQL_NAME="MySQL $(cat "$MYSQL_ROOT/version") unpacked from Debian"
  fi
  export MYSQL_NAME PORTAL_TEST_MYSQL_URL
}

mysql_url() { echo "jdbc:mysql://127.0.0.1:$1/portal?user=$2&password=portal&allowPublicKeyRetrieval=true&sslMode=DISABLED"; }

# True if there is a Docker engine that could start the server.
docker_mysql() {
  have docker && timeout 20 docker info >/dev/null 2>&1 || return 1
  local port
  MYSQL_CONTAINER=$(docker run --detach --rm --publish 127.0.0.1::3306 --env MYSQL_ROOT_PASSWORD=portal \
    --env MYSQL_DATABASE=portal mysql:9.7 --collation-server=utf8mb4_0900_as_cs 2>/dev/null) || return 1
  wait_until 120 $$ docker exec "$MYSQL_CONTAINER" mysqladmin --protocol=tcp -uroot -pportal ping >/dev/null 2>&1 ||
    die 69 "MySQL started in Docker, but does not answer."
  port=$(docker port "$MYSQL_CONTAINER" 3306/tcp | sed -n 's/^127.0.0.1://p')
  PORTAL_TEST_MYSQL_URL=$(mysql_url "$port" root)
}

# A new, empty server, run from the unpacked packages with all its data in FOLDER.
debian_mysql() {
  local data=$1 port
  port=$(free_port)
  unpack_mysql
  rm -rf "$data"
  mkdir -p "$data"
  (mysqld --initialize-insecure --datadir="$data/db") >"$data/log" 2>&1 ||
    die 69 "MySQL could not make its data folder; $data/log says why."
  cat >"$data/init.sql" <<'SQL'
CREATE USER IF NOT EXISTS portal@'%' IDENTIFIED BY 'portal';
GRANT ALL ON *.* TO portal@'%' WITH GRANT OPTION;
CREATE DATABASE IF NOT EXISTS portal COLLATE utf8mb4_0900_as_cs;
SQL
  # a socket's path may have at most 107 characters, so it cannot live in just any folder
  mysqld --datadir="$data/db" --port="$port" --bind-address=127.0.0.1 --socket="/tmp/portal-mysql-$port.sock" \
    --init-file="$data/init.sql" --pid-file="$data/pid" >>"$data/log" 2>&1 </dev/null &
  MYSQL_PID=$!
  wait_until 60 "$MYSQL_PID" grep -q "ready for connections.*port: $port" "$data/log" || {
    tail -n 5 "$data/log" >&2
    die 69 "MySQL 9.7 did not start; $data/log says why."
  }
  PORTAL_TEST_MYSQL_URL=$(mysql_url "$port" portal)
}

release_mysql() {
  if [[ -n ${MYSQL_PID:-} ]]; then stop "$MYSQL_PID"; fi
  if [[ -n ${MYSQL_CONTAINER:-} ]]; then docker stop "$MYSQL_CONTAINER" >/dev/null 2>&1 || true; fi
  MYSQL_PID='' MYSQL_CONTAINER=''
}
