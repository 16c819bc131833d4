// Opens the host pages of pages/, which have `kit` and know where the consent UIs are.

/** Opens a page of pages/ as the app. */
export function openHost({ page, servers: { app, auth, other } }, path = '/host.html') {
  return page.open(`${app.origin}${path}?${new URLSearchParams({ auth: auth.origin, other: other.origin })}`);
}
