#!/bin/sh
# The workshop: each verb prints the plain commands it runs. `./do help` lists the verbs.
set -eu
cd "$(dirname -- "$0")"
. tools/java.sh
. tools/workshop.sh

usage() {
  cat <<'HELP'
./do test [--fast]   every test: all modules, the pages, an outside PostgreSQL, journeys in a real browser
                     --fast leaves out the journeys and the outside PostgreSQL
./do check           format, compiler guards and the pages' checks, without tests; about a minute
./do format          put every source into the house's form
./do contract        write contract/openapi.json and the browser's client anew
./do bench [WORDS]   measure start, flow and exchange; the tables are in docs/reference/benchmarks.md
./do seed            start the server with example work (the same as ./touchstone demo)
HELP
}

verb=${1:-help}
[ $# -eq 0 ] || shift
case $verb in
  test)
    find_java
    test_everything "$@"
    ;;
  check)
    find_java
    show ./mvnw -B -ntp -q verify -DskipTests -DskipUi
    in_ui npm run types
    in_ui npm run lint
    ;;
  format)
    find_java
    show ./mvnw -B -ntp -q spotless:apply
    in_ui npm run format
    ;;
  contract)
    find_java
    show ./mvnw -B -ntp -q -pl server -am test -Dtest='Contract*' -Dcontract.write=true -Dsurefire.failIfNoSpecifiedTests=false
    show npm --prefix contract/generator ci --no-audit --no-fund
    show npm --prefix contract/generator run generate
    ;;
  bench) show sh bench/run.sh "$@" ;;
  seed) show ./touchstone demo "$@" ;;
  help | -h | --help) usage ;;
  *)
    echo "There is no verb $verb." >&2
    usage >&2
    exit 2
    ;;
esac
