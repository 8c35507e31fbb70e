#!/bin/bash
# Debian 13 roots with newer versions of QGIS, for `make test-all`.
#   tools/roots.sh build NAME   makes .roots/NAME, unless it is there already
#   tools/roots.sh test NAME    runs the tests of this checkout in it
# NAME is qgis-3.40 (Debian 13) or qgis-3.44 (Debian 13 backports).
# All mounts live in a mount namespace of their own: they vanish with the process, however it ends.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
action=$1 name=$2
root=$checkout/.roots/$name

case $name in
  qgis-3.40) release=trixie ;;
  qgis-3.44) release=trixie-backports ;;
  *) echo "roots.sh: no root is called $name" >&2; exit 2 ;;
esac
packages="python3-qgis qgis qgis-providers python3-scipy python3-shapely python3-venv make"

refuse() { echo "test-all: $*" >&2; exit 1; }

can_chroot() {
  [ "$(id -u)" = 0 ] || refuse "needs root, to make Debian 13 roots and run in them (chroot)."
  unshare --mount true 2>/dev/null || refuse "this machine does not allow mount namespaces (unshare)."
  command -v debootstrap >/dev/null && return
  command -v apt-get >/dev/null || refuse "needs debootstrap; install it first."
  # Both roots are built at once: one of them installs, the other waits for it.
  (
    flock 9
    command -v debootstrap >/dev/null && exit
    apt-get update -qq && apt-get install -y -qq --no-install-recommends \
      debootstrap debian-archive-keyring >/dev/null
  ) 9>"$checkout/.roots/.lock"
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
    unset PYTHONPATH VIRTUAL_ENV MAKEFLAGS MAKELEVEL MFLAGS PIP_FIND_LINKS XDG_RUNTIME_DIR DISPLAY
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

build() {
  local stamp partial archive
  mkdir -p .roots
  stamp=$(cat tools/roots.sh tools/setup.sh requirements-dev.txt | sha256sum | cut -c1-16)
  [ "$(cat "$root/.ready" 2>/dev/null)" = "$stamp" ] && { echo "$name: ready"; return; }
  can_chroot
  partial=$root.partial
  rm -rf --one-file-system "$root" "$partial"
  archive=$(mirror)
  echo "$name: building a Debian 13 root"
  # debootstrap mounts /proc of its own: in a namespace, nothing of it stays behind.
  unshare --mount debootstrap --variant=minbase --include=ca-certificates \
    trixie "$partial" ${archive:+"$archive"}
  copy_network_settings "$partial"
  # A root for tests only: no manuals, and no flushing of every file to disk.
  printf 'force-unsafe-io\npath-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n' \
    >"$partial/etc/dpkg/dpkg.cfg.d/tests"
  if [ "$release" != trixie ]; then
    sed "s/ trixie / $release /" "$partial/etc/apt/sources.list" >"$partial/etc/apt/sources.list.d/$release.list"
  fi
  mkdir -p "$partial/src/main/tools"
  inside "$partial" apt-get -o Acquire::Retries=3 update -q
  inside "$partial" apt-get -o Acquire::Retries=3 install -y -q --no-install-recommends -t "$release" $packages
  rm -rf "$partial"/var/cache/apt/archives/*.deb
  cp requirements-dev.txt "$partial/src/main/"
  cp tools/setup.sh "$partial/src/main/tools/"
  inside "$partial" env VENV=/opt/venv sh /src/main/tools/setup.sh --tests-only
  echo "$stamp" >"$partial/.ready"
  mv "$partial" "$root"
  echo "$name: built"
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
    make --no-print-directory -C /src/main check REPORTS="build/reports/$name" || status=$?
  mkdir -p build/reports
  cp -r "$root/src/main/build/reports/$name" build/reports/ || status=1
  return $status
}

case $action in
  build) build ;;
  test) run_tests ;;
  *) echo "roots.sh: build or test?" >&2; exit 2 ;;
esac
