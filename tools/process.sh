#!/bin/sh
# QGIS's command line runner with this checkout's plugin, in a profile of its own:
#   tools/process.sh run greenblue:findfragmentationpoints --CORRIDORS=… --OUTPUT=…
# The environment may name another profile (GREENBLUE_PROFILE), another folder that holds the
# plugin as greenblue/ (GREENBLUE_PLUGINS), or another runner (QGIS_PROCESS).
set -eu
checkout=$(cd "$(dirname "$0")/.." && pwd)
venv=${VENV:-.venv}
case $venv in /*) ;; *) venv=$checkout/$venv ;; esac
profile=${GREENBLUE_PROFILE:-$checkout/build/profile}

# Debian's wrapper of 3.22 passes an option that the runner does not know.
if [ -n "${QGIS_PROCESS:-}" ]; then
  runner=$QGIS_PROCESS
elif [ -x /usr/bin/qgis_process.bin ]; then
  runner=/usr/bin/qgis_process.bin
else
  runner=qgis_process
fi

mkdir -p "$profile"
if [ -n "${GREENBLUE_PLUGINS:-}" ]; then
  plugins=$GREENBLUE_PLUGINS
else
  plugins=$checkout/build/plugins
  mkdir -p "$plugins"
  [ -e "$plugins/greenblue" ] || ln -sfn "$checkout" "$plugins/greenblue"
fi

for packages in "$venv"/lib/python3*/site-packages; do
  PYTHONPATH=$packages${PYTHONPATH:+:$PYTHONPATH}
done
export PYTHONPATH
export QGIS_CUSTOM_CONFIG_PATH="$profile" QGIS_PLUGINPATH="$plugins"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  export XDG_RUNTIME_DIR="$profile/runtime"
  mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi

if [ ! -e "$profile/.enabled" ]; then
  "$runner" plugins enable greenblue >"$profile/enable.log" 2>&1 || { cat "$profile/enable.log" >&2; exit 1; }
  : >"$profile/.enabled"
fi
exec "$runner" "$@"
