#!/bin/bash
# The tests on this machine's QGIS and in the Debian 13 roots; the totals of all of them, last.
set -euo pipefail
cd "$(dirname "$0")/.."
roots="qgis-3.40 qgis-3.44"
logs=build/reports/logs
python=${VENV:-.venv}/bin/python
reports=${REPORTS:-build/reports/here}
mkdir -p "$logs" .roots
rm -rf "$reports"
for name in $roots; do rm -rf "build/reports/$name"; done

# The roots are built while the tests run here; a root that cannot be built ends it all at once.
declare -A building
for name in $roots; do
  bash tools/roots.sh build "$name" >"$logs/$name-build.log" 2>&1 &
  building[$name]=$!
done
stop() { kill "${building[@]}" 2>/dev/null || true; }
trap stop EXIT

status=0
make --no-print-directory test REPORTS="$reports" || status=1
GREENBLUE_ZIP=$("$python" tools/package.py --path)
export GREENBLUE_ZIP
for name in $roots; do
  echo
  echo "=== $name"
  if wait "${building[$name]}"; then
    tail -n 1 "$logs/$name-build.log"
    bash tools/roots.sh test "$name" || status=1
  else
    tail -n 20 "$logs/$name-build.log" >&2
    status=1
  fi
done

echo
# shellcheck disable=SC2046,SC2086 # the names are words
"$python" tools/run_tests.py --sum "$reports" $(printf 'build/reports/%s ' $roots) |
  tee build/reports/sum.txt || status=1
tail -n 1 build/reports/sum.txt >build/reports/all.txt
exit $status
