#!/bin/bash
# The tests on this machine's QGIS and in the Debian 13 roots; the totals of all of them, last.
set -euo pipefail
cd "$(dirname "$0")/.."
roots="qgis-3.40 qgis-3.44"
logs=build/reports/logs
python=${VENV:-.venv}/bin/python
reports=${REPORTS:-build/reports/here}
rm -rf "$logs"
mkdir -p "$logs"
bash tools/roots.sh check
rm -rf "$reports"
for name in $roots; do rm -rf "build/reports/$name"; done

# Each job is a process group of its own, so that all of it ends when this script does.
declare -A running
# Tests wait for both roots: one is a copy of the other.
in_background() {
  set -m
  {
    for root in $roots; do bash tools/roots.sh build "$root" || exit 1; done >"$logs/$1.build.log" 2>&1
    bash tools/roots.sh test "$1" >"$logs/$1.test.log" 2>&1
  } &
  running[$1]=$!
  set +m
}
# All of a test run; of a build only its end.
show() {
  tail -n 15 "$logs/$1.build.log"
  if [ -e "$logs/$1.test.log" ]; then cat "$logs/$1.test.log"; fi
}
stop() {
  local group
  for group in $(jobs -rp); do kill -- "-$group" 2>/dev/null || true; done
}
trap stop EXIT

# One zip, tested everywhere.
make --no-print-directory package
GREENBLUE_ZIP=$PWD/$("$python" tools/package.py --path)
export GREENBLUE_ZIP

# Each root is built and tested while the tests run here: no core waits.
for name in $roots; do in_background "$name"; done

status=0
make --no-print-directory lint || { lint=failed; status=1; }
make --no-print-directory check REPORTS="$reports" || status=1

QT_QPA_PLATFORM=offscreen "$python" tools/outputs.py write "$reports/outputs.json.gz" || status=1

"$python" tools/qt6.py || status=1

# What each root says is shown when it has ended.
for name in $roots; do
  echo
  echo "=== $name"
  wait "${running[$name]}" || status=1
  show "$name"
done

echo
# The same libraries in both roots: equal, or a failure. This machine's are older (GEOS, PROJ), and
# what differs with them is shown.
# shellcheck disable=SC2046 # the names are words
"$python" tools/outputs.py compare $(printf 'build/reports/%s/outputs.json.gz ' $roots) || status=1
"$python" tools/outputs.py compare build/reports/qgis-3.40/outputs.json.gz \
  "$reports/outputs.json.gz" || true
echo "lint: ${lint:-passed}"
# shellcheck disable=SC2046,SC2086 # the names are words
"$python" tools/run_tests.py --sum "$reports" build/reports/qt6 $(printf 'build/reports/%s ' $roots) |
  tee build/reports/sum.txt || status=1
tail -n 1 build/reports/sum.txt >build/reports/all.txt
exit $status
