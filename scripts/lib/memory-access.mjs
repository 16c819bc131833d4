// Every access of wasm2js's functions to the memory as a call.
//
// Growing the memory replaces its views. `HEAP8[address] = value` takes the view before it works out the address, and apps
// minify our code once more: SWC, which Rspack and Next.js use, moves a call that may grow the memory into the brackets, so
// that the write goes to the memory of before. An argument of a call is always worked out before the view is taken. What is
// called is a variable that gets its function when the memory starts: a function of that name would be put in the place of
// its calls, and all would be as before. It is shorter, too, and engines make it what it was.
import { Explained } from './log.mjs';

/** View → how many bits to shift an address by, and the name of its functions. */
const VIEWS = {
  HEAP8: [0, '8'],
  HEAPU8: [0, 'U8'],
  HEAP16: [1, '16'],
  HEAPU16: [1, 'U16'],
  HEAP32: [2, ''],
  HEAPU32: [2, 'U32'],
  HEAPF32: [2, 'F32'],
  HEAPF64: [3, 'F64'],
};

/** The address in bytes: what wasm2js writes is that with a shift, a place in the view, or a local variable. */
function address(index, shift) {
  // A number may be written in short: 37e3.
  if (/^\d+(e\d+)?$/.test(index)) return String(Number(index) << shift);
  if (!shift && /^\$\d+$/.test(index)) return index;
  const end = shift ? ` >> ${shift}` : ' | 0';
  if (!index.endsWith(end))
    throw new Explained(`wasm2js writes an address in a way that the build does not know: ${index}`);
  return index.slice(0, -end.length);
}

/** The expression that begins here: up to a comma, a semicolon or a bracket that is not its own. */
function expressionAt(code, from) {
  let depth = 0;
  for (let to = from; to < code.length; to++) {
    if (code[to] === '(') depth++;
    else if (depth && code[to] === ')') depth--;
    else if (!depth && /[,;)\n]/.test(code[to])) return code.slice(from, to);
  }
  throw new Explained('wasm2js writes an assignment without an end');
}

/** The functions with calls; the names of what they call, and the statements that give each its function. */
export function accessByCalls(functions) {
  const used = new Set();
  const call = (verb, view, index, ...rest) => {
    const [shift, name] = VIEWS[view];
    used.add(`${verb} ${view}`);
    return `${verb}${name}(${[address(index, shift), ...rest].join(', ')})`;
  };
  let code = functions;
  // From the inside out, as addresses are read too.
  for (let before = ''; before !== code;) {
    before = code;
    code = code.replaceAll(/\b(HEAP\w+)\[([^[\]]*)\](?! = )/g, (_, view, index) => call('read', view, index));
  }
  for (let found; (found = /\b(HEAP\w+)\[([^[\]]*)\] = /.exec(code));) {
    const { 0: start, 1: view, 2: index, index: at } = found;
    const value = expressionAt(code, at + start.length);
    code = `${code.slice(0, at)}${call('write', view, index, value)}${code.slice(at + start.length + value.length)}`;
  }
  const [left] = /\bHEAP\w+\[.*/.exec(code) ?? [];
  if (left) throw new Explained(`wasm2js accesses the memory in a way that the build does not know: ${left}`);
  if (!used.size) throw new Explained('wasm2js accesses no memory');
  const accessors = [...used].map((each) => {
    const [verb, view] = each.split(' ');
    const [shift, name] = VIEWS[view];
    const place = `${view}[at${shift ? ` >> ${shift}` : ''}]`;
    return `${verb}${name} = ${verb === 'read' ? `(at) => ${place}` : `(at, value) => void (${place} = value)`};`;
  });
  const names = accessors.map((accessor) => accessor.split(' ', 1)[0]);
  return { code, names, accessors: accessors.join('\n') };
}
