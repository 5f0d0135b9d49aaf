# For the scripts beside it: the folder of the project, its files, and what they hang on.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
jobs=$(nproc)

# Configures and builds a preset of CMakePresets.json.
build() {  # preset
  cmake --preset "$1" --log-level=WARNING >/dev/null
  cmake --build --preset "$1"
}

# Lists the project's files that match the patterns (all without one), new ones too, one a line.
project_files() {
  git -c safe.directory="$root" ls-files --cached --others --exclude-standard --deduplicate -- "$@" |
    while IFS= read -r file; do [[ ! -f $file ]] || printf '%s\n' "$file"; done
}

# Ends a check: says what it looked at, or fails if anything was found.
finish() {  # name, number of findings, what was looked at
  if [[ $2 != 0 ]]; then
    echo "$1: failed, $2 found" >&2
    exit 1
  fi
  echo "$1: ok, $3"
}
