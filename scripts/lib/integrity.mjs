// Subresource integrity, as browsers take it in `integrity`.
import { createHash } from 'node:crypto';

export const sri = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
