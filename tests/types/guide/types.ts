// The types that the guide prints take the package's, and the other way round where the guide promises it.
import type {
  ConsentErrorType,
  LinkError as OurLinkError,
  LinkErrorCode,
  LinkFlow,
  LinkOptions,
  LinkResult as OurLinkResult,
} from '@fiskil/link';

type LinkResult = {
  consentID?: string;
};

interface LinkError extends Error {
  name: 'LinkError';
  code: LinkErrorCode;
  details?: unknown;
}

export const result = (ours: OurLinkResult): LinkResult => ours;
export const back = (guide: LinkResult): OurLinkResult => guide;
export const error = (ours: OurLinkError): LinkError => ours;
export const flow = (ours: LinkFlow): Promise<LinkResult> & { close(): void } => ours;
export const flowBack = (guide: Promise<OurLinkResult> & { close(): void }): LinkFlow => guide;
export const options: LinkOptions = { allowedOrigin: 'https://auth.fiskil.com', timeoutMs: 600000 };
export const type: ConsentErrorType = 'CONSENT_TIMEOUT';
