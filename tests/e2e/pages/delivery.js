// Uses the SDK of a page both ways, however late it comes: `kit.use()` tells how a flow and a tag ended.
/* global kit, sdk */
(() => {
  // A tag of the page may get its frame first.
  const MODAL = 'dialog > iframe';

  const newFrame = async (known) => {
    for (const end = Date.now() + 8000; Date.now() < end; await kit.sleep(10)) {
      const frame = kit.all(MODAL).find((one) => !known.includes(one));
      if (frame) return kit.ready(frame);
    }
    throw new Error('no frame within 8 s');
  };

  /** Opens a modal flow; resolves with it and its frame, once there is one. */
  const open = async (options) => {
    const known = kit.all(MODAL);
    const flow = kit.link(kit.id(), options);
    const early = flow.then(
      () => undefined,
      () => undefined,
    );
    const frame = await Promise.race([newFrame(known), early]);
    return { flow, frame };
  };

  kit.open = open;

  /** How `link()` ends, and a tag that was there first. */
  kit.use = async (options) => {
    const tag = kit.tag({ 'session-id': kit.id(), ...(options?.authServer && { 'auth-server': options.authServer }) });
    document.body.append(tag);
    const success = kit.next(tag, 'link-success');
    const { flow, frame } = await open(options);
    if (frame) await kit.post(frame, kit.SENTINEL);
    const ended = await kit.ending(flow);
    await kit.post(await kit.frame(tag), kit.SENTINEL);
    const { detail } = await success;
    return { link: ended, tag: detail.consentID, rest: kit.rest().dialogs };
  };

  /** What the SDK's build is: which of its files the page has loaded. */
  kit.files = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('fiskil-link'))
      .map((path) => path.replace(/^.*fiskil-link\./, ''));

  /** Resolves when the SDK is there. */
  kit.sdk = async () => {
    for (const end = Date.now() + 8000; Date.now() < end; await kit.sleep(10)) {
      if (typeof sdk !== 'undefined') return sdk;
    }
    throw new Error('the SDK was not there within 8 s');
  };
})();
