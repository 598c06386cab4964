# Finds a JDK of the version we need or newer and exports JAVA_HOME. Meant to be read by a shell with `.`.

java_needed=25

# Small on purpose: the server of an installation lives beside other things. The archive of a build fits these flags only.
java_flags='-Xms48m -Xmx288m -Xss512k -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:ReservedCodeCacheSize=96m
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8'

# The version stands in a file of every JDK; asking it is faster than starting it.
java_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  java_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${java_major:-0}" -ge "$java_needed" ]
}

find_java() {
  java_on_path=$(command -v javac 2>/dev/null || true)
  while [ -n "$java_on_path" ] && [ -L "$java_on_path" ]; do
    java_link=$(readlink "$java_on_path")
    case $java_link in /*) java_on_path=$java_link ;; *) java_on_path=$(dirname -- "$java_on_path")/$java_link ;; esac
  done
  for java_candidate in \
    "${JAVA_HOME:-none}" \
    "$(dirname -- "$(dirname -- "${java_on_path:-/none/bin/javac}")")" \
    /usr/lib/jvm/*-"$java_needed"* /usr/lib/jvm/*"$java_needed"* /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if java_is_new_enough "$java_candidate"; then
      JAVA_HOME=$java_candidate
      export JAVA_HOME
      return 0
    fi
  done
  {
    echo "Touchstone needs a JDK of version $java_needed or newer (a JRE is not enough), and found none."
    echo "What to do: install one (Debian: temurin-$java_needed-jdk or openjdk-$java_needed-jdk; macOS: brew install openjdk)"
    echo "            or set JAVA_HOME to the folder where it is."
  } >&2
  return 1
}
