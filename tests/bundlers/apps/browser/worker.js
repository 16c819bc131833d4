import { link, version } from '@fiskil/link';

const code = await link('session_1').catch((error) => error.code);
postMessage({ version, code });
