// Plain messages for people; nothing here parses or decides.
import { AsyncLocalStorage } from 'node:async_hooks';

/** What `inOnePiece` holds back of what runs now. */
const heldBack = new AsyncLocalStorage();

/** A function that prints, to one of the two streams, what the caller's task has to say. */
export function printer() {
  const held = heldBack.getStore();
  return (text, stream = 'stdout') => (held ? held.push([text, stream]) : process[stream].write(text));
}

/** Runs a task beside others: what it prints comes out when it has ended, in one piece. */
export async function inOnePiece(task) {
  const held = [];
  try {
    return await heldBack.run(held, task);
  } finally {
    for (const [text, stream] of held) process[stream].write(text);
  }
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

export function heading(text) {
  printer()(`\n━━ ${text} ${'━'.repeat(Math.max(0, 76 - text.length))}\n`);
}

export const say = (text) => printer()(`   ${text}\n`);

/** The exit code of a command that could not do its work here and says so in its last line: neither passed nor failed. */
export const LEFT_OUT = 77;

/** An error whose message is all that a person needs: printed without a stack. */
export class Explained extends Error {}

/** Runs a script's main function and turns what it throws into one readable line and an exit code. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Explained ? `\n✖ ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** True when the module is the script that node was asked to run. */
export const isMain = (meta) => process.argv[1] === meta.filename;
