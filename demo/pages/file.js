/* global FiskilLink -- the SDK stands in the same file */
const { session, authServer } = document.body.dataset;
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

for (const name of [
  'link-open',
  'link-load',
  'link-success',
  'link-error',
  'link-close',
]) {
  document.addEventListener(name, () => {
    const item = document.createElement('li');
    item.textContent = name;
    document.getElementById('events').append(item);
  });
}

document
  .getElementById('link')
  .addEventListener('click', () => {
    FiskilLink.link(session, { authServer }).then(
      (result) => show('result', result.consentID ?? ''),
      (error) => show('error', error.code),
    );
  });
