# Runs the database tests once more against a PostgreSQL that is not ours. Meant to be read by a shell with `.`.

# What differs between servers is the SQL and the launcher's judgement; the rest was tested already.
outside_tests=${TOUCHSTONE_OUTSIDE_TESTS:-'Outside*,TestDatabase*,**/projects/*Test,**/people/*Test,**/flow/*Test,**/exchange/*Test,**/tracker/*Test,**/clarifications/*Test,**/calibration/*Test,**/hours/*Test'}

postgres_here() {
  for postgres_candidate in "${TOUCHSTONE_POSTGRES:-}" /usr/lib/postgresql/18/bin /usr/lib/postgresql/17/bin \
    /usr/lib/postgresql/16/bin /usr/lib/postgresql/15/bin /opt/homebrew/opt/postgresql@1[5-9]/bin \
    /usr/local/opt/postgresql@1[5-9]/bin "$(dirname -- "$(command -v initdb || echo /none/none)")"; do
    if [ -x "$postgres_candidate/initdb" ] && [ -x "$postgres_candidate/pg_ctl" ]; then
      postgres_programs=$postgres_candidate
      return 0
    fi
  done
  return 1
}

find_postgres() {
  postgres_here && return 0
  if may_install; then install_packages postgresql; fi
  postgres_here && return 0
  {
    echo "The tests against an outside database need PostgreSQL 15 or newer, and there is none."
    echo "What to do: install it (Debian: apt-get install postgresql; macOS: brew install postgresql@17),"
    echo "            or set TOUCHSTONE_POSTGRES to the folder of its programs, or leave them out: ./do test --fast"
  } >&2
  return 1
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

test_against_outside_postgres() {
  outside=$(mktemp -d)
  if [ "$(id -u)" = 0 ]; then chown postgres "$outside"; fi
  trap 'as_postgres "$postgres_programs/pg_ctl" stop -D "$outside/data" -m immediate >/dev/null 2>&1; rm -rf "$outside"' EXIT
  trap 'exit 130' INT TERM
  outside_password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  outside_port=$(free_port)
  as_postgres sh -c "umask 077; echo $outside_password >'$outside/password'"
  as_postgres "$postgres_programs/initdb" -D "$outside/data" -U postgres -A scram-sha-256 \
    --pwfile="$outside/password" -E UTF8 --locale=C >/dev/null
  as_postgres "$postgres_programs/pg_ctl" start -w -D "$outside/data" -l "$outside/log" \
    -o "-p $outside_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" >/dev/null
  echo "$("$postgres_programs/postgres" --version) answers at port $outside_port" >&2
  TOUCHSTONE_TEST_DATABASE_URL="postgresql://postgres:$outside_password@127.0.0.1:$outside_port/postgres" \
    show ./mvnw -B -ntp -pl server -am test -Dtest="$outside_tests" -Dsurefire.failIfNoSpecifiedTests=false
}

free_port() {
  node -e 's = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
