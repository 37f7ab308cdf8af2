# What the launchers share: finding a JDK, building where needed, running. To be sourced by a script that has set
# program (its name for messages), home (the root of the project) and MODULES (those it runs, in the order of the build).
# shellcheck shell=bash
readonly OLDEST_JDK=21

fail() {
  echo "$program: $2" >&2
  exit "$1"
}

# The feature version of the JDK in a folder; nothing where there is none.
jdk_version() {
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 0
  if [[ -f "$1/release" ]]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
  fi
}

is_new_enough() {
  [[ "$1" =~ ^[0-9]+$ ]] && ((10#$1 >= OLDEST_JDK))
}

# JAVA_HOME first, then the PATH, then the newest JDK in the usual places.
find_jdk() {
  local folder version newest=0 found=""
  if [[ -n "${JAVA_HOME:-}" ]] && is_new_enough "$(jdk_version "$JAVA_HOME")"; then
    echo "$JAVA_HOME"
    return
  fi
  if command -v javac >/dev/null; then
    folder="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
    if is_new_enough "$(jdk_version "$folder")"; then
      echo "$folder"
      return
    fi
  fi
  shopt -s nullglob
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    version="$(jdk_version "$folder")"
    if is_new_enough "$version" && ((version > newest)); then
      newest="$version"
      found="$folder"
    fi
  done
  shopt -u nullglob
  [[ -n "$found" ]] || fail 3 "no JDK $OLDEST_JDK or newer was found; install one or set JAVA_HOME"
  echo "$found"
}

# The jar of a module, where it is there and no source of any module is newer.
is_built() {
  local module jar
  for module in "${MODULES[@]}"; do
    jar="$(jar_of "$module")"
    [[ -n "$jar" ]] || return 1
    [[ -z "$(find "$home/$module/src/main" "$home/$module/pom.xml" "$home/pom.xml" -newer "$jar" -print -quit)" ]] ||
      return 1
  done
}

jar_of() {
  find "$home/$1/target" -maxdepth 1 -name "$1-*.jar" ! -name '*-sources.jar' ! -name '*-tests.jar' -print -quit \
    2>/dev/null || true
}

build() {
  local module
  is_built && return
  echo "$program: building, this takes a minute on first use ..." >&2
  # From JDK 23 on, Maven's own libraries draw warnings that are none of the reader's business.
  local options="${MAVEN_OPTS:-}"
  (("$(jdk_version "$jdk")" < 23)) || options+=" --sun-misc-unsafe-memory-access=allow"
  (cd "$home" && JAVA_HOME="$jdk" MAVEN_OPTS="$options" ./mvnw -q -ntp -B package -pl "$(IFS=, && echo "${MODULES[*]}")" \
    -DskipTests -Dformatter.skip=true) >&2 || fail 3 "the build failed"
  # Maven leaves a jar as it is when only its date would change.
  for module in "${MODULES[@]}"; do
    touch "$(jar_of "$module")"
  done
}

# Becomes the JVM: run MODULE MAIN-CLASS JVM-FLAG... -- ARGUMENT...
run() {
  local module="$1" main="$2" flags=()
  shift 2
  while [[ "$1" != "--" ]]; do
    flags+=("$1")
    shift
  done
  shift
  exec "$jdk/bin/java" "${flags[@]}" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$(jar_of "$module"):$home/$module/target/lib/*" "$main" "$@"
}
