// What a message costs a page that has a flow open, when it is not for that flow.

/**
 * In the page: microseconds that each message takes longer than in a page without listeners, at its fastest of some
 * rounds: with an open flow, and with a listener that does nothing but compare the sender. The messages are made up, so
 * that nothing but what listeners do is in the difference.
 */
export async function ignored(address, authServer, rounds = 5, messages = 10_000) {
  const { link } = await import(address);
  const other = document.body.appendChild(document.createElement('iframe'));
  const source = other.contentWindow;
  const fill = () => {
    const began = performance.now();
    for (let i = 0; i < messages; i++) {
      dispatchEvent(new MessageEvent('message', { source, origin: 'https://chat.example', data: { type: 'ping', i } }));
    }
    return ((performance.now() - began) / messages) * 1000;
  };
  const compare = (event) => {
    if (event.source === window) throw new Error('nobody sends this');
  };
  const fastest = { none: Infinity, flow: Infinity, compare: Infinity };
  // The start of a frame, which is not what is measured, takes part of the first.
  const note = (name) => (fastest[name] = Math.min(fastest[name], fill(), fill(), fill()));
  for (let round = 0; round < rounds; round++) {
    note('none');
    addEventListener('message', compare);
    note('compare');
    removeEventListener('message', compare);
    const flow = link('session', { authServer });
    await new Promise((done) => setTimeout(done, 50));
    note('flow');
    flow.close();
    await flow.catch(() => {});
  }
  other.remove();
  return { flow: fastest.flow - fastest.none, compare: fastest.compare - fastest.none };
}
