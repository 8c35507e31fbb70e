#!/bin/bash
# The tests on this machine's QGIS and in the Debian 13 roots; the totals of all of them, last.
set -euo pipefail
cd "$(dirname "$0")/.."
roots="qgis-3.40 qgis-3.44"
logs=build/reports/logs
python=${VENV:-.venv}/bin/python
reports=${REPORTS:-build/reports/here}
mkdir -p "$logs"
bash tools/roots.sh check
rm -rf "$reports"
for name in $roots; do rm -rf "build/reports/$name"; done

# The roots are built while the tests run here. Each build is a process group of its own, so that
# all of it ends when this script does.
set -m
declare -A building
for name in $roots; do
  bash tools/roots.sh build "$name" >"$logs/$name-build.log" 2>&1 &
  building[$name]=$!
done
set +m
stop() {
  local group
  for group in "${building[@]}"; do kill -- "-$group" 2>/dev/null || true; done
}
trap stop EXIT

# One zip, tested everywhere.
make --no-print-directory package
GREENBLUE_ZIP=$PWD/$("$python" tools/package.py --path)
export GREENBLUE_ZIP

status=0
make --no-print-directory lint || { lint=failed; status=1; }
make --no-print-directory check REPORTS="$reports" || status=1
for name in $roots; do
  echo
  echo "=== $name"
  if wait "${building[$name]}"; then
    unset "building[$name]"
    tail -n 1 "$logs/$name-build.log"
    bash tools/roots.sh test "$name" || status=1
  else
    tail -n 20 "$logs/$name-build.log" >&2
    status=1
  fi
done

echo
echo "lint: ${lint:-passed}"
# shellcheck disable=SC2046,SC2086 # the names are words
"$python" tools/run_tests.py --sum "$reports" $(printf 'build/reports/%s ' $roots) |
  tee build/reports/sum.txt || status=1
tail -n 1 build/reports/sum.txt >build/reports/all.txt
exit $status
