// In a frame on another origin: posts the payloads that its session names, one after the other, to the page around it.
import { payload } from './payloads.mjs';

const session = new URLSearchParams(location.search).get('sess_id') ?? '';
const [, seed, from, to, without] = /^(\d+)-(\d+)-(\d+)(?:-(.+))?$/.exec(session) ?? [];
if (from) {
  for (let number = Number(from); number <= Number(to); number++) {
    parent.postMessage(payload(Number(seed), number, without?.split('.') ?? []), '*');
  }
}
// One that belongs to no flow posts what it is told to.
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.seed !== undefined) parent.postMessage(payload(data.seed, data.number), '*');
});
