#!/bin/sh
# Times the kernels of the measures with JMH; words are passed on, e.g. a pattern of names. Run from the project's root.
set -eu
cd "$(dirname -- "$0")/.."
. tools/java.sh
find_java
./mvnw -B -ntp -q -pl bench -am package -DskipTests
exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:bench/target/lib/*" org.openjdk.jmh.Main "$@"
