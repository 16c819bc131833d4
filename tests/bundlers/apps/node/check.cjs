/* global console */
// What must hold of every copy of the package where there is no document; prints the names that it exports.
module.exports = async (sdk, testing, { LinkError: Same, linkErrors, messageForUser }, wasm) => {
  const { link, preload, FiskilLinkElement, LinkError, isLinkError } = sdk;
  preload('session');
  class Own extends FiskilLinkElement {}
  const errors = [];
  for (const each of [link('session'), testing.link('session'), wasm.link('session')]) {
    each.close();
    errors.push(await each.then(() => 'resolved').catch((error) => error));
  }
  const same = errors.every(({ message }) => message === errors[0].message);
  const known = errors.every(
    (error) =>
      [LinkError, Same, wasm.LinkError].every((one) => error instanceof one && one.name === 'LinkError') &&
      isLinkError(error) &&
      /^LinkError: /.test(error.stack) &&
      messageForUser(error) === linkErrors[error.code].forUser &&
      error.code === 'LINK_NOT_FOUND',
  );
  const names = Object.keys(sdk).filter((name) => name !== 'default');
  const both = names.every((name) => name in testing);
  if (!same || !known || !both || !Own) throw new Error(JSON.stringify({ same, known, both, names }));
  console.log(`ok ${names.sort().join()}`);
};
