# Builds what ./touchstone runs, when a source is newer than the last build. Meant to be read by a shell with `.`.

stamp_of() {
  echo "$1/cli/target/built"
}

# A folder's own time changes when a file in it appears or goes, so folders count too.
is_stale() {
  [ -e "$(stamp_of "$1")" ] || return 0
  [ -n "$(find "$1/pom.xml" "$1/.mvn" "$1/labels" "$1/measures" "$1/formats" "$1/server" "$1/cli" "$1/ui" \
    \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' -o -name '.*.swp' \) -prune -o \
    -newer "$(stamp_of "$1")" -print 2>/dev/null | head -n 1)" ]
}

build_when_stale() {
  is_stale "$1" || return 0
  mkdir -p "$1/cli/target"
  build_turn="$1/cli/target/building"
  until mkdir "$build_turn" 2>/dev/null; do
    build_holder=$(cat "$build_turn/pid" 2>/dev/null || echo 0)
    if [ "$build_holder" != 0 ] && ! kill -0 "$build_holder" 2>/dev/null; then rm -rf "$build_turn"; continue; fi
    echo "Another ./touchstone builds (process $build_holder); waiting for it." >&2
    sleep 2
    is_stale "$1" || return 0
  done
  echo $$ >"$build_turn/pid"
  trap 'rm -rf "$build_turn"' EXIT INT TERM
  build "$1"
  build_code=$?
  rm -rf "$build_turn"
  trap - EXIT INT TERM
  return $build_code
}

build() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || {
    echo "Touchstone needs Node.js (20 or newer) with npm to build its pages, and found none." >&2
    echo "What to do: install it (Debian: apt-get install nodejs npm; macOS: brew install node)." >&2
    return 1
  }
  if [ -e "$(stamp_of "$1")" ]; then echo "Something changed; building it again." >&2
  else echo "Building Touchstone; the first time it fetches its libraries and takes a few minutes." >&2; fi
  build_log="$1/cli/target/build.log"
  # A server that runs from the old files keeps them open; new files lie beside, never over them.
  rm -rf "$1/cli/target/lib" "$1/cli/target/touchstone.aot" "$(stamp_of "$1")"
  build_started=$(date +%s)
  { (cd "$1" && ./mvnw -B -ntp -pl cli -am package -DskipTests </dev/null 2>&1) || echo "BUILD-FAILED"; } | tee "$build_log" |
    awk '/^\[INFO\] Building Touchstone/ { sub(/^\[INFO\] Building Touchstone */, ""); sub(/ *0\.[0-9].*$/, ""); if ($0 != "") print "  " $0; fflush() } /^added [0-9]+ packages|^vite v|^✓ built/ { print "    " $0; fflush() }' >&2
  if grep -q '^BUILD-FAILED' "$build_log"; then
    grep -E '^\[ERROR\]|error TS|Error:' "$build_log" | head -n 15 >&2
    echo "The build failed. The whole story is in $build_log" >&2
    return 1
  fi
  train "$1"
  touch "$(stamp_of "$1")"
  echo "  built in $(($(date +%s) - build_started)) s" >&2
}

# Remembers what a start loads and links, so that later ones need half the time. Without it everything works, slower.
train() {
  echo "  first start, to make later ones quick" >&2
  # What the person has set is for the real server: practice has its own database, owner and address.
  # shellcheck disable=SC2086
  env -u TOUCHSTONE_DATABASE_URL -u TOUCHSTONE_DATABASE_OWNER_URL -u TOUCHSTONE_BOOTSTRAP_TOKEN -u TOUCHSTONE_URL \
    "$JAVA_HOME/bin/java" $java_flags -XX:AOTCacheOutput="$1/cli/target/touchstone.aot" \
    -cp "$1/cli/target/lib/*" touchstone.cli.Touchstone practice </dev/null >"$1/cli/target/practice.log" 2>&1 ||
    echo "  (that failed; starts will be slower: $1/cli/target/practice.log)" >&2
}
