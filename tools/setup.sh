#!/bin/sh
# Makes this machine ready, once: QGIS and what it needs, and the virtual environment.
# What is there already is left alone; a second run only looks at a stamp file.
# With --tests-only, what only the packaging needs is not asked for.
set -eu
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
python=/usr/bin/python3 # QGIS's own: its modules fit no other

stamp=$({ cat requirements-dev.txt tools/setup.sh; "$python" -V; } | sha256sum | cut -d' ' -f1)
if [ "$(cat "$venv/.ready" 2>/dev/null)" = "$stamp" ] && command -v qgis_process >/dev/null; then
  exit 0
fi

has() { "$python" -c "import $1" >/dev/null 2>&1; }
has_lrelease() {
  for command in lrelease lrelease-qt5 lrelease-qt6 /usr/lib/qt6/bin/lrelease; do
    if "$command" -version >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

missing=
command -v qgis_process >/dev/null || missing="$missing qgis qgis-providers"
has qgis.core || missing="$missing python3-qgis"
has scipy || missing="$missing python3-scipy"
has ensurepip || missing="$missing python3-venv"
[ "${1:-}" = --tests-only ] || has_lrelease || missing="$missing qttools5-dev-tools"

# Reads PDFs in tests, which are skipped without it: taken along where that is easy, never asked for.
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! command -v pdftotext >/dev/null; then
  missing="$missing poppler-utils"
fi

if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null; then
    echo "GreenBlue needs QGIS 3.22 or newer with its Python modules, scipy, Python's venv and" >&2
    echo "Qt's lrelease. Missing here, by Debian's names:$missing." >&2
    echo "Install them by your system's own means and try again." >&2
    exit 1
  elif [ "$(id -u)" != 0 ]; then
    echo "GreenBlue needs packages that only root can install. Run this, then try again:" >&2
    echo "  sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  echo "Installing$missing"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  # shellcheck disable=SC2086 # the names are words
  if ! { apt-get -q update && apt-get -q install -y --no-install-recommends $missing; } >"$log" 2>&1
  then
    tail -n 30 "$log" >&2
    echo "apt-get failed; all that it said is in $log" >&2
    exit 1
  fi
  rm -f "$log"
fi

echo "Making the virtual environment $venv"
[ -x "$venv/bin/python" ] || "$python" -m venv --system-site-packages "$venv"
install() { "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"; }
# With its dependencies, shapely could bring a newer numpy, which breaks GDAL's and scipy's.
install --no-deps "shapely>=2,<2.2"
install --requirement requirements-dev.txt
echo "$stamp" >"$venv/.ready"
