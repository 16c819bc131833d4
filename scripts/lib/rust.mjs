// Compiles the crate to WebAssembly with wasm-pack: small, and the same bytes on every machine.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root, target } from './paths.mjs';
import { capture, mustRun } from './process.mjs';
import { toolEnv } from './tools.mjs';

// std is compiled anew for size, and a panic stops at once: the code that words and unwinds it is a third of the file.
// These two need what stable Rust only allows to itself; the toolchain is pinned, so they cannot change under us.
const BUILD_STD = ['-Zbuild-std=std,panic_abort', '-Zbuild-std-features=optimize_for_size'];
const CODEGEN = [
  '-Zunstable-options',
  '-Cpanic=immediate-abort',
  '-Zlocation-detail=none',
  '-Zfmt-debug=none',
  '-Clink-arg=-zstack-size=32768',
  // Without reference types wasm-bindgen keeps page values in a table of its own: 0.4 KB less in all.
  '-Ctarget-cpu=mvp',
  '-Ctarget-feature=+bulk-memory,+mutable-globals,+nontrapping-fptoint,+sign-ext',
];

const PROFILE = {
  CARGO_PROFILE_RELEASE_OPT_LEVEL: 'z',
  CARGO_PROFILE_RELEASE_LTO: 'fat',
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '1',
  CARGO_PROFILE_RELEASE_PANIC: 'abort',
  CARGO_PROFILE_RELEASE_DEBUG: 'false',
  // wasm-bindgen reads the target features that stripping would take away; wasm-opt strips later.
  CARGO_PROFILE_RELEASE_STRIP: 'none',
};

/** Folders of this machine that would otherwise stand in the file, and what stands there instead. */
function remapped() {
  const cargoHome = process.env.CARGO_HOME || join(homedir(), '.cargo');
  const sysroot = capture('rustc', ['--print', 'sysroot']);
  const folders = { [root]: '/fiskil-link', [cargoHome]: '/cargo', [sysroot]: '/rust' };
  return Object.entries(folders).map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

/**
 * Compiles a crate, the exports in bindings/; returns the module and wasm-bindgen's functions around it. `cfg` turns on code that
 * is compiled for this alone.
 */
export async function compile({ crate = 'bindings', name = 'fiskil_link_js', cfg } = {}) {
  const cargoTarget = join(target, cfg ? `wasm-${cfg}` : 'wasm');
  const flags = cfg ? [...CODEGEN, `--cfg=${cfg}`] : CODEGEN;
  const out = join(cargoTarget, 'pkg', name);
  const options = [
    '--target',
    'bundler',
    '--mode',
    'no-install',
    '--release',
    '--no-opt',
    '--no-typescript',
    '--no-pack',
  ];
  await mustRun(
    'wasm-pack',
    ['--quiet', 'build', ...options, '--out-dir', out, crate, '--', ...BUILD_STD, '--locked'],
    {
      env: {
        ...toolEnv(),
        ...PROFILE,
        CARGO_TARGET_DIR: cargoTarget,
        CARGO_ENCODED_RUSTFLAGS: [...flags, ...remapped()].join('\x1f'),
        RUSTC_BOOTSTRAP: '1',
      },
    },
  );
  return { wasm: join(out, `${name}_bg.wasm`), glue: join(out, `${name}_bg.js`) };
}
