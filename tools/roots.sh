#!/bin/bash
# Debian 13 roots with newer versions of QGIS, for `make test-all`.
#   tools/roots.sh check        says whether this machine can do that at all
#   tools/roots.sh build NAME   makes .roots/NAME, unless it is there already
#   tools/roots.sh test NAME    runs the tests of this checkout in it
# NAME is qgis-3.40 (Debian 13) or qgis-3.44 (a copy of it, with QGIS from Debian's backports).
# All mounts live in a mount namespace of their own: they vanish with the process, however it ends.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
action=$1 name=${2:-}
root=$checkout/.roots/$name
qgis="qgis python3-qgis qgis-providers"

refuse() { echo "test-all: $*" >&2; exit 1; }

can_chroot() {
  [ "$(id -u)" = 0 ] || refuse "needs root, to make Debian 13 roots and run in them (chroot)."
  unshare --mount true || refuse "this machine does not allow mount namespaces (unshare)."
  command -v debootstrap >/dev/null && return
  command -v apt-get >/dev/null || refuse "needs debootstrap; install it first."
  apt-get -q update
  apt-get -q install -y --no-install-recommends debootstrap debian-archive-keyring
}

# The Debian archive that this machine itself uses; nothing where it uses none.
mirror() {
  apt-get indextargets --format '$(REPO_URI)' 2>/dev/null |
    grep -E '^https?://.*/debian/?$' | head -n 1 || true
}

# Runs a command in the root with /proc, /dev and, beside the checkout's copy, ../shared read-only.
inside() {
  local folder=$1; shift
  # shellcheck disable=SC2016
  unshare --mount --pid --fork --kill-child bash -euc '
    folder=$1 shared=$2; shift 2
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    if [ -d "$shared" ]; then
      mkdir -p "$folder/src/shared"
      mount --bind "$shared" "$folder/src/shared"
      mount -o remount,bind,ro "$folder/src/shared"
    fi
    unset GREENBLUE_OLD_SHAPELY PYTHONPATH VIRTUAL_ENV
    unset MAKEFLAGS MAKELEVEL MFLAGS PIP_FIND_LINKS XDG_RUNTIME_DIR DISPLAY
    export HOME=/root LANG=C.UTF-8 TMPDIR=/tmp DEBIAN_FRONTEND=noninteractive
    export PATH=/usr/sbin:/usr/bin:/sbin:/bin
    exec chroot "$folder" "$@"
  ' inside "$folder" "$(realpath -m "$checkout/../shared")" "$@"
}

# What lets the root reach the same package servers as this machine.
copy_network_settings() {
  local file
  for file in /etc/resolv.conf /etc/pip.conf /etc/xdg/pip /etc/ssl/certs/ca-certificates.crt; do
    [ -e "$file" ] || continue
    mkdir -p "$1$(dirname "$file")"
    cp -rL "$file" "$1$(dirname "$file")/"
  done
  apt-config dump 2>/dev/null |
    grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date)' >"$1/etc/apt/apt.conf.d/90host" || true
}

# Makes the root under another name first: one that stands under its own name is whole.
build() {
  local stamp partial=$root.partial
  stamp=$({
    declare -f make_trixie make_backports apt_in
    cat tools/setup.sh requirements-dev.txt
  } | sha256sum)
  if [ "$(cat "$root/.ready" 2>/dev/null)" = "$stamp" ]; then
    echo "$name: ready"
    return
  fi
  rm -rf --one-file-system "$root" "$partial"
  case $name in
    qgis-3.40) make_trixie "$partial" ;;
    qgis-3.44) make_backports "$partial" ;;
    *) refuse "no root is called $name" ;;
  esac
  echo "$stamp" >"$partial/.ready"
  mv "$partial" "$root"
  echo "$name: built"
}

# Debian 13 with its own QGIS, and the virtual environment.
make_trixie() {
  local folder=$1 archive
  archive=$(mirror)
  # debootstrap mounts a /proc: in a namespace, nothing of it stays behind.
  unshare --mount debootstrap --variant=minbase --include=ca-certificates \
    trixie "$folder" ${archive:+"$archive"}
  copy_network_settings "$folder"
  # For tests only: no manuals, and no flushing of each file to disk.
  printf 'force-unsafe-io\npath-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n' \
    >"$folder/etc/dpkg/dpkg.cfg.d/tests"
  # shellcheck disable=SC2086 # the names are words
  apt_in "$folder" $qgis python3-scipy python3-shapely python3-venv make
  mkdir -p "$folder/src/main/tools"
  cp requirements-dev.txt "$folder/src/main/"
  cp tools/setup.sh "$folder/src/main/tools/"
  inside "$folder" env VENV=/opt/venv sh /src/main/tools/setup.sh --tests-only
}

make_backports() {
  local folder=$1 sources=etc/apt/sources.list
  bash tools/roots.sh build qgis-3.40
  cp -a --reflink=auto "$checkout/.roots/qgis-3.40" "$folder"
  sed 's/ trixie / trixie-backports /' "$folder/$sources" >"$folder/$sources.d/backports.list"
  # shellcheck disable=SC2086 # the names are words
  apt_in "$folder" -t trixie-backports $qgis
}

apt_in() {
  local folder=$1; shift
  inside "$folder" apt-get -q -o Acquire::Retries=3 update
  inside "$folder" apt-get -q -o Acquire::Retries=3 install -y --no-install-recommends "$@"
  rm -f "$folder"/var/cache/apt/archives/*.deb
}

# The working tree as it is, without what git ignores, is copied in; the reports are copied out.
run_tests() {
  local status=0
  rm -rf --one-file-system "$root/src/main"
  mkdir -p "$root/src/main"
  /usr/bin/python3 tools/tree.py | tar --null --files-from - -c | tar -x --no-same-owner -C "$root/src/main"
  mkdir -p "$root/src/main/dist"
  cp "$GREENBLUE_ZIP" "$root/src/main/dist/"
  inside "$root" env VENV=/opt/venv \
    GREENBLUE_ZIP="/src/main/dist/$(basename "$GREENBLUE_ZIP")" \
    make --no-print-directory -C /src/main check REPORTS="build/reports/$name" ||
    { status=$?; echo "$name: tests ended with exit code $status"; }
  inside "$root" env QT_QPA_PLATFORM=offscreen /opt/venv/bin/python /src/main/tools/outputs.py \
    write "/src/main/build/reports/$name/outputs.json.gz" ||
    { status=$?; echo "$name: outputs ended with exit code $status"; }
  mkdir -p build/reports
  cp -r "$root/src/main/build/reports/$name" build/reports/ || status=1
  return $status
}

can_chroot
mkdir -p .roots
case $action in
  check) ;;
  build)
    exec 9>".roots/$name.lock" # who comes second waits, and finds it ready
    flock 9
    build
    ;;
  test) run_tests ;;
  *) echo "roots.sh: check, build or test?" >&2; exit 2 ;;
esac
