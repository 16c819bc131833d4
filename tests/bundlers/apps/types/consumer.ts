import { LinkError, isLinkError, link, version } from '@fiskil/link';
import type { LinkFlow, LinkResult } from '@fiskil/link';
import { flows, lastFlow, link as testLink, reset } from '@fiskil/link/testing';
import type { TestFlow } from '@fiskil/link/testing';

const flow: LinkFlow = link('session_1', { timeoutMs: 0, label: version });
const result: Promise<LinkResult> = flow.then((value) => value);
const same: LinkFlow = testLink('session_1');
const opened: TestFlow = lastFlow();
const counted: boolean = opened.succeed({ consentID: 'con_1' });
opened.fail('CONSENT_OTP_FAILURE', 'Mine', { any: true });
opened.fail(new LinkError('LINK_TIMEOUT', 'Mine'));
// @ts-expect-error: there is no such code.
opened.fail('CONSENT_OTP_FAILED');
// @ts-expect-error: a test drives flows, it does not list them anew.
flows.push(opened);
reset();
flow.catch((error: unknown) => isLinkError(error) && error.code === 'LINK_USER_CANCELLED' && error.details?.reason);
export { counted, result, same };
