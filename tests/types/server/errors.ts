// Code that no page runs: the errors and their codes, without the types of a page.
import {
  LinkError,
  isLinkError,
  linkErrorCodes,
  linkErrors,
  messageForUser,
  type KnownLinkError,
  type LinkErrorCode,
  type LinkErrorInfo,
} from '@fiskil/link/errors';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

export const codes: readonly LinkErrorCode[] = linkErrorCodes;
export const info: LinkErrorInfo = linkErrors.LINK_TIMEOUT;
export const text: string = messageForUser(new LinkError('LINK_TIMEOUT', 'too slow'));
export function status(caught: unknown): number {
  if (!isLinkError(caught)) return 500;
  same<typeof caught, KnownLinkError>(true);
  if (caught.code === 'LINK_NOT_FOUND') void caught.details?.option;
  return caught.cancelled ? 204 : 502;
}
// @ts-expect-error: no such code
void linkErrors.LINK_LOST;
// @ts-expect-error: the table is not to be changed
linkErrors.LINK_TIMEOUT.forUser = 'Late';
// @ts-expect-error: nor is the list
linkErrorCodes.push('LINK_TIMEOUT');
// @ts-expect-error: there is no page here
void document;
