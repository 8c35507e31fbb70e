#!/bin/bash
# The tests on this machine's QGIS and in the Debian 13 roots; the totals of all of them, last.
set -euo pipefail
cd "$(dirname "$0")/.."
roots="qgis-3.40 qgis-3.44"
logs=build/reports/logs
python=${VENV:-.venv}/bin/python
reports=${REPORTS:-build/reports/here}
rm -rf "$logs" build/reports/failed.txt
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

# Debian 12's own shapely 1.8, for the test that reads what is said of an old one.
old=$PWD/build/old-shapely
if [ ! -d "$old" ] && apt-cache policy python3-shapely 2>/dev/null | grep -q "Candidate: 1\.8"; then
  (mkdir -p build && cd build && apt-get -q download python3-shapely) &&
    dpkg --extract build/python3-shapely_*.deb "$old" && rm build/python3-shapely_*.deb
fi
[ ! -d "$old" ] || export GREENBLUE_OLD_SHAPELY=$old/usr/lib/python3/dist-packages

# One zip, tested everywhere.
make --no-print-directory package
GREENBLUE_ZIP=$PWD/$("$python" tools/package.py --path)
export GREENBLUE_ZIP

# Each root is built and tested while the tests run here: no core waits.
for name in $roots; do in_background "$name"; done

# The steps that failed, each with its exit code: shown last, whatever was printed before.
failed=()
step() {
  local name=$1 code=0; shift
  "$@" || code=$?
  [ "$code" = 0 ] || failed+=("$name (exit code $code)")
}
step lint make --no-print-directory lint
step "tests here" make --no-print-directory check REPORTS="$reports"
step "outputs here" env QT_QPA_PLATFORM=offscreen "$python" tools/outputs.py \
  write "$reports/outputs.json.gz"
step "Qt 6" "$python" tools/qt6.py

# What each root says is shown when it has ended.
for name in $roots; do
  echo
  echo "=== $name"
  step "$name" wait "${running[$name]}"
  show "$name"
done

echo
# Equal on every version, also with this machine's older GEOS and PROJ, or a failure.
# shellcheck disable=SC2046,SC2086 # the names are words
step "outputs of the versions" "$python" tools/outputs.py compare \
  $(printf 'build/reports/%s/outputs.json.gz ' $roots) "$reports/outputs.json.gz"
# shellcheck disable=SC2046,SC2086 # the names are words
step sum "$python" tools/run_tests.py --sum "$reports" build/reports/qt6 \
  $(printf 'build/reports/%s ' $roots) >build/reports/sum.txt
cat build/reports/sum.txt
tail -n 1 build/reports/sum.txt >build/reports/all.txt
[ ${#failed[@]} = 0 ] || printf 'FAILED: %s\n' "${failed[@]}" | tee build/reports/failed.txt
exit $((${#failed[@]} > 0))
