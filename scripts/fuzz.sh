#!/bin/sh
# Fuzzes the core: scripts/fuzz.sh [seconds per target, 60] [target…]. Needs nightly Rust; not part of `npm test`.
set -eu
cd "$(dirname "$0")/.."

seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- message redirect options

if ! rustc +nightly --version >/dev/null 2>&1; then
    echo 'fuzz.sh: nightly Rust is missing: rustup toolchain install nightly' >&2
    exit 1
fi
if ! command -v cargo-fuzz >/dev/null 2>&1; then
    echo 'fuzz.sh: installing cargo-fuzz from crates.io' >&2
    cargo install cargo-fuzz
fi

cargo +nightly run --quiet --manifest-path fuzz/Cargo.toml --bin seeds
for target in "$@"; do
    echo "fuzz.sh: $target for $seconds s"
    cargo +nightly fuzz run "$target" -- -dict=fuzz/tokens.dict -max_total_time="$seconds" -verbosity=0 -print_final_stats=1
done
