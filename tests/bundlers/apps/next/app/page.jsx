// A server component: it may name the package, as code that is shared with the client does.
import { link, version } from '@fiskil/link';
import { LinkButton } from './link-button.jsx';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const code = await link('session_1').catch((error) => error.code);
  return (
    <>
      <p id="server">{`${version} ${code}`}</p>
      <LinkButton />
    </>
  );
}
