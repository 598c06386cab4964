# The longer verbs of ./do. Meant to be read by a shell with `.`, in the folder of the house.

# Prints a command and runs it.
show() {
  printf '\033[2m$ %s\033[0m\n' "$*" >&2
  "$@"
}

in_ui() {
  [ -e ui/package.json ] || return 0
  node ui/build-when-stale.mjs
  printf '\033[2m$ (cd ui && %s)\033[0m\n' "$*" >&2
  (cd ui && "$@")
}

test_everything() {
  if [ "${1:-}" = --fast ]; then
    show ./mvnw -B -ntp verify
    in_ui npm run check
    return
  fi
  . tools/chromium.sh
  find_chromium
  . tools/postgres.sh
  find_postgres
  show ./mvnw -B -ntp verify -Pbrowser
  in_ui npm run check
  test_against_outside_postgres
}

# Installs Debian packages where that is possible without asking anybody.
may_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

install_packages() {
  echo "Installing $*" >&2
  show env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  show env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}
