# shellcheck shell=bash disable=SC2015 # "this && that || die" is meant so
# JDK 25, Maven, Node 24; and the jar, built only when something of it changed.

JAR=$TOP/target/portal.jar

is_jdk25() { [[ -x $1/bin/javac ]] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

jdk25_places() {
  printf '%s\n' "${JAVA_HOME:-/none}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/java/* \
    "${HOME:-/none}"/.sdkman/candidates/java/* "${HOME:-/none}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
  if have javac; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
}

# Sets JAVA_HOME to a JDK 25.
find_java() {
  local place attempt
  for attempt in look install; do
    if [[ $attempt == install ]]; then
      [[ $(apt-cache policy openjdk-25-jdk-headless 2>/dev/null) == *Candidate:\ 25* ]] &&
        apt_install openjdk-25-jdk-headless || break
    fi
    while read -r place; do
      if is_jdk25 "$place"; then
        export JAVA_HOME=$place
        return
      fi
    done < <(jdk25_places)
  done
  die 69 "JDK 25 is missing: install Temurin 25 from https://adoptium.net, or set JAVA_HOME to a JDK 25."
}

at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

find_maven() {
  local version
  have mvn || apt_install maven || die 69 "Maven is missing: install Maven 3.8.6 or newer from https://maven.apache.org."
  version=$(mvn --version 2>/dev/null | sed -n 's/\x1b\[[0-9;]*m//g; s/^Apache Maven \([0-9.]*\).*/\1/p')
  at_least 3.8.6 "${version:-0}" || die 69 "Maven ${version:-of unknown version} is too old: install Maven 3.8.6 or newer."
}

is_node24() { [[ $("$1" --version 2>/dev/null) == v24.* ]]; }

# Puts Node 24 first on the PATH (the Vaadin build accepts no other) and names it in PORTAL_NODE.
find_node() {
  local home=$CACHE/node24
  if ! is_node24 node; then
    if ! is_node24 "$home/bin/node"; then
      have npm || apt_install npm || true
      if ! have npm; then
        say "There is no Node.js here: the Vaadin build downloads its own."
        return
      fi
      say "Fetching Node 24 (once) into $home"
      mkdir -p "$home"
      npm install --global --prefix "$home" --no-fund --no-audit --loglevel error node@24 npm@11 </dev/null ||
        die 69 "Node 24 could not be fetched: install it from https://nodejs.org."
    fi
    PATH=$home/bin:$PATH
  fi
  PORTAL_NODE=$(command -v node)
  export PATH PORTAL_NODE
}

# The options keep JDK 25 from complaining about Maven's own libraries.
maven() {
  (
    cd "$TOP" || exit 73
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    mvn --batch-mode --no-transfer-progress -Dstyle.color=never "$@" </dev/null 2>&1 | sed "s,\x1b\[[0-9;]*m,,g"
  )
}

# hash_of PATH…: one sum over the names and the contents of all files there.
hash_of() {
  (cd "$TOP" && find "$@" -type f -not -path '*/generated/*' -print0 2>/dev/null | LC_ALL=C sort -z |
    xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1)
}

# The Java classes that put something into the browser's bundle.
bundled_classes() {
  (cd "$TOP" && grep -rlE '@(JsModule|JavaScript|CssImport|StyleSheet|NpmPackage|Theme|Uses|Push|PWA)\b' src/main/java) || true
}

# Builds the jar unless the one there was built from the same sources; the browser's bundle, the slow
# part of it, only when something that goes into it changed.
build() {
  local jar_hash bundle_hash known=$TOP/target/built profile=() bundled
  jar_hash=$(hash_of pom.xml src/main/java src/main/resources frontend)
  mapfile -t bundled < <(bundled_classes)
  bundle_hash=$(hash_of pom.xml frontend "${bundled[@]}")
  if [[ -f $JAR && $(cat "$known.jar" 2>/dev/null) == "$jar_hash" ]]; then return; fi
  find_maven
  if [[ ! -d $TOP/target/classes/META-INF/VAADIN/webapp || $(cat "$known.bundle" 2>/dev/null) != "$bundle_hash" ]]; then
    find_node
    profile=(-Pbundle)
  fi
  say "Building the portal (the first time takes a few minutes)"
  rm -f "$known.jar" "$known.bundle"
  maven --quiet package "${profile[@]}" -Dmaven.test.skip=true -Dcyclonedx.skip=true ||
    die 70 "The build failed: Maven's messages stand above."
  echo "$jar_hash" >"$known.jar"
  echo "$bundle_hash" >"$known.bundle"
}
