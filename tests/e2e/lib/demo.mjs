// Starts the demo binary (sandbox and sample app) on free ports and stops it again.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { target } from '../../../scripts/lib/paths.mjs';
import { start } from '../../../scripts/lib/process.mjs';

const binary = join(target, 'debug', 'fiskil-link-demo');

/**
 * Resolves with the addresses of both servers and `close()`. `env` adds to or replaces the demo's variables.
 * On free ports the demo keeps its data in memory: each start is a new world.
 */
export async function startDemo(env = {}) {
  if (!existsSync(binary)) throw new Error('the demo is not built: run `cargo build -p fiskil-link-demo`');
  const child = start(binary, [], { env: { APP_PORT: '0', SANDBOX_PORT: '0', ...env } });
  let printed = '';
  const address = (name) => new RegExp(`^${name}: (http://\\S+)`, 'm').exec(printed)?.[1];
  await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`the demo was not ready after 20 s\n${printed}`)), 20_000);
    const settle = (act) => {
      clearTimeout(late);
      act();
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        if (address('sandbox') && address('app')) settle(done);
      });
    }
    child.once('close', (code) => settle(() => fail(new Error(`the demo ended with code ${code}\n${printed}`))));
  });
  return {
    app: address('app'),
    sandbox: address('sandbox'),
    /** Everything that it has printed so far. */
    log: () => printed,
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const closed = new Promise((done) => child.once('close', done));
        child.kill('SIGTERM');
        await closed;
      }
    },
  };
}
