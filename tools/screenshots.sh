#!/bin/sh
# Pictures of GreenBlue in QGIS Desktop, for docs/images and for looking at: build/screenshots/.
# Runs on a display of its own; needs Xvfb, openbox and what `make demo` left in build/demo.
#   tools/screenshots.sh [PROJECT]
# With the project of a plan (planmunicipality's plan.qgz) it takes the panel, checklist and assistant;
# with SCREENSHOT_TOUR=1 every window of the plugin in turn, numbered.
# The environment may set SCREENSHOT_LANGUAGE (de), SCREENSHOT_SIZE (1366x768), SCREENSHOT_SCALE (2),
# SCREENSHOT_THEME ("Night Mapping") and SCREENSHOT_NAME (pictures go to build/screenshots_NAME).
set -eu
cd "$(dirname "$0")/.."
checkout=$PWD
project=${1:-build/demo/greenblue_demo.qgz}
out=$checkout/build/screenshots${SCREENSHOT_NAME:+_$SCREENSHOT_NAME}
venv=${VENV:-.venv}
case $venv in /*) ;; *) venv=$checkout/$venv ;; esac
for command in Xvfb openbox qgis; do
  command -v "$command" >/dev/null || { echo "screenshots: $command is missing" >&2; exit 1; }
done
[ -f "$project" ] || { echo "screenshots: $project is missing; run make demo first" >&2; exit 1; }

rm -rf "$out"
settings=$out/profiles/profiles/default/QGIS
mkdir -p "$settings" "$checkout/build/plugins"
[ -e "$checkout/build/plugins/greenblue" ] || ln -sfn "$checkout" "$checkout/build/plugins/greenblue"
language=${SCREENSHOT_LANGUAGE:-en_US}
sed "s/^\(userLocale\|globalLocale\)=.*/\1=$language/" tools/screenshots.ini >"$settings/QGIS3.ini"
printf '\n[UI]\nUITheme=%s\n' "${SCREENSHOT_THEME:-default}" >>"$settings/QGIS3.ini"

for packages in "$venv"/lib/python3*/site-packages; do
  PYTHONPATH=$packages${PYTHONPATH:+:$PYTHONPATH}
done
export PYTHONPATH QGIS_PLUGINPATH="$checkout/build/plugins" XDG_RUNTIME_DIR="$out/runtime"
export GREENBLUE_SCREENSHOTS="$out" GREENBLUE_PROJECT="$(realpath "$project")"
export QT_SCALE_FACTOR=${SCREENSHOT_SCALE:-1}
unset QT_QPA_PLATFORM
mkdir -p -m 700 "$XDG_RUNTIME_DIR"

export DISPLAY=:${SCREENSHOT_DISPLAY:-7}
Xvfb "$DISPLAY" -screen 0 "${SCREENSHOT_SIZE:-1600x1000}x24" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
sleep 1
openbox >/dev/null 2>&1 &
timeout ${SCREENSHOT_TIMEOUT:-180} qgis --nologo --noversioncheck --profiles-path "$out/profiles" \
  --code tools/screenshots.py >"$out/qgis.log" 2>&1 || {
  echo "screenshots: QGIS ended with $?; its words are in $out/qgis.log" >&2
  exit 1
}
ls "$out"/*.png
