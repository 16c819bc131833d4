// Tells how many bytes of a module come from which crate, by its names section.

/** Reads unsigned LEB128 numbers and byte strings one after the other. */
class Reader {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** A reader of the next `length` bytes, which are then behind this one. */
  slice(length) {
    this.at += length;
    return new Reader(this.bytes, this.at - length, this.at);
  }
}

const CODE = 10;
const DATA = 11;
const IMPORT = 2;
const CUSTOM = 0;
const FUNCTION_NAMES = 1;

function* sections(bytes) {
  const reader = new Reader(bytes, 8);
  while (reader.at < reader.end) {
    const id = reader.number();
    yield [id, reader.slice(reader.number())];
  }
}

function functionNames(reader) {
  const names = new Map();
  while (reader.at < reader.end) {
    const kind = reader.number();
    const part = reader.slice(reader.number());
    if (kind !== FUNCTION_NAMES) continue;
    for (let left = part.number(); left > 0; left--) names.set(part.number(), part.text());
  }
  return names;
}

/** `<core::fmt::Formatter as …>::pad` → `core`; a function of no crate (an allocator's shim) is `other`. */
const crateOf = (name = '') => /^[<&\s[(]*(?:dyn |impl )?([a-z]\w*)(?:\[[0-9a-f]+\])?::/.exec(name)?.[1] ?? 'other';

/** Functions of a module with their sizes: `{ functions: [name, bytes][], data }`. */
export function functionSizes(bytes) {
  let imported = 0;
  let data = 0;
  let names = new Map();
  const sizes = [];
  for (const [id, reader] of sections(bytes)) {
    // Counts the functions alone: an import's kind is the byte after its two names, 0 for a function.
    if (id === IMPORT) {
      for (let left = reader.number(); left > 0; left--) {
        reader.text();
        reader.text();
        const kind = reader.number();
        if (kind !== 0) throw new Error('an import that is no function');
        reader.number();
        imported++;
      }
    } else if (id === CODE) {
      for (let left = reader.number(); left > 0; left--) {
        const size = reader.number();
        sizes.push(size);
        reader.slice(size);
      }
    } else if (id === DATA) {
      data = reader.end - reader.at;
    } else if (id === CUSTOM && reader.text() === 'name') {
      names = functionNames(reader);
    }
  }
  return { functions: sizes.map((size, index) => [names.get(imported + index) ?? '', size]), data };
}

/** Bytes of code for each crate, largest first, then the data. */
export function sizesByCrate(bytes) {
  const { functions, data } = functionSizes(bytes);
  const crates = new Map();
  for (const [name, size] of functions) crates.set(crateOf(name), (crates.get(crateOf(name)) ?? 0) + size);
  return [...[...crates].sort(([, a], [, b]) => b - a), ['(data)', data]];
}
