# shellcheck shell=bash disable=SC2034,SC2154
# What `uplift`, `check` and `.ci/run` share: which packages are needed, how they are installed,
# and how a preset is configured and built. Sourced; the caller sets `root` (absolute), `build`
# (the folder that holds one folder per preset) and `allowInstall` (yes or no).
# Everything said here goes to standard error: standard output belongs to the analyser.

# Debian packages that a scan needs. npm's own check is separate: a machine may have it from elsewhere.
scanPackages=(g++ cmake ninja-build llvm-14-dev libxml2-dev libarchive-dev libfmt-dev zlib1g-dev)

# What the tests need on top. dpkg-dev and file are how CPack finds out what a .deb depends on.
testPackages=(libgtest-dev python3 python3-jsonschema python3-yaml ccache clang-format-14 shellcheck
    dpkg-dev file chromium)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

die() {
    say "$*"
    exit 2
}

# Runs a command with its output in the set-up log; shows the end of it when the command fails.
quietly() {
    local before status=0
    before=$(wc -l <"$setupLog")
    printf '+ %s\n' "$*" >>"$setupLog"
    "$@" >>"$setupLog" 2>&1 </dev/null || status=$?
    if ((status)); then
        tail -n "+$((before + 1))" "$setupLog" | tail -n 30 >&2
        say "failed: $* (all of it is in $setupLog)"
    fi
    return "$status"
}

# The packages among the arguments that are not installed, one a line.
missingPackages() {
    local installed name
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] || printf '%s\n' "$name"
    done
}

aptGet() {
    local asRoot=()
    ((EUID == 0)) || asRoot=(sudo)
    quietly "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=600 "$@"
}

# A machine whose package lists are missing or stale is told to read them once.
aptInstall() {
    if apt-cache show "$@" >/dev/null 2>&1; then
        aptGet install --no-install-recommends "$@" && return 0
    fi
    say "reading the lists of packages"
    aptGet update && aptGet install --no-install-recommends "$@"
}

installPackages() {
    local missing=()
    if ! command -v dpkg-query >/dev/null; then
        say "this is not Debian: what is needed is what Debian 12 calls $* npm"
        return 0
    fi
    mapfile -t missing < <(missingPackages "$@")
    command -v npm >/dev/null || missing+=(npm)
    ((${#missing[@]})) || return 0
    [[ $allowInstall == yes ]] || die "these Debian packages are missing: ${missing[*]}"
    say "installing these Debian packages and what they depend on: ${missing[*]}"
    if ((EUID != 0)) && ! { command -v sudo >/dev/null && sudo true </dev/null; }; then
        die "sudo cannot be used here; as root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    aptInstall "${missing[@]}" || die "the packages could not be installed"
}

integrities() { grep -o '"integrity": "[^"]*"' "$1" 2>/dev/null | sort; }

# Folders with a package-lock.json: the grammars, and what the HTML report is bundled from. `check`
# adds what the tests read.
npmFolders=(grammars reports/html)

# The lock file that node_modules was filled from is kept there. Equal hashes: nothing to do.
fetchNpmPackages() {
    local folder lock there
    for folder in "${npmFolders[@]}"; do
        lock=$root/$folder/package-lock.json
        there=$root/$folder/node_modules/.fetched-lock.json
        [[ -f $there && $(integrities "$lock") == "$(integrities "$there")" ]] && continue
        [[ $allowInstall == yes ]] ||
            die "the npm packages of $folder/package-lock.json are not in $folder/node_modules"
        say "fetching the npm packages of $folder/package-lock.json"
        quietly npm ci --prefix "$root/$folder" --ignore-scripts --no-audit --no-fund ||
            die "the npm packages of $folder could not be fetched"
        cp "$lock" "$there"
    done
}

# configurePreset NAME [CMAKE OPTION…]; a build folder that was moved is configured afresh.
configurePreset() {
    local dir fresh=()
    mkdir -p "$build/$1"
    dir=$(cd -P "$build/$1" && pwd)
    if [[ -f $dir/CMakeCache.txt ]]; then
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt" &&
            grep -qxF "CMAKE_CACHEFILE_DIR:INTERNAL=$dir" "$dir/CMakeCache.txt" || fresh=(--fresh)
    fi
    (cd "$root" && quietly cmake "${fresh[@]}" --preset "$1" -B "$dir" "${@:2}")
}

# buildPreset NAME [TARGET…]; on a terminal ninja shows how far it is.
buildPreset() {
    local command=(cmake --build "$build/$1")
    (($# > 1)) && command+=(--target "${@:2}")
    # Equal sources in two folders share what ccache holds.
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1
    if [[ -t 2 ]]; then
        "${command[@]}" >&2 </dev/null
    else
        quietly "${command[@]}"
    fi
}

# Waits for whoever sets up this build folder; the lock is held until the shell that calls this ends.
lockSetUp() {
    { mkdir -p "$build" && [[ -w $build ]]; } ||
        die "$build cannot be written to; UPLIFT_BUILD_DIR names another folder"
    setupLog=$build/setup.log
    exec {setupLock}>"$build/.lock"
    if command -v flock >/dev/null && ! flock -n "$setupLock"; then
        say "waiting for another set-up of $build to end"
        flock "$setupLock"
    fi
    : >"$setupLog"
}
