// What the examples of the guides take for given: the reader's own names.
declare const sessionId: string;
declare const redirectURL: string;
declare const csrfToken: string;
declare const button: HTMLButtonElement;
declare function saveConsent(consentID: string | undefined): Promise<void>;
declare function showProblem(sentence: string): void;
declare function closeQuietly(): void;
declare function askForAnotherTry(): void;
declare function report(code: string, message: string, details: unknown): void;
declare module 'https://cdn.jsdelivr.net/npm/@fiskil/link@1/dist/errors.mjs' {
  export * from '@fiskil/link/errors';
}
declare function expect(value: unknown): { toBe(value: unknown): void; toEqual(value: unknown): void };
// What an app's page hands to an app, each by another name.
interface Window {
  webkit?: { messageHandlers?: Record<string, { postMessage(text: string): void }> };
  fiskilLinkAndroid?: { postMessage(text: string): void };
  ReactNativeWebView?: { postMessage(text: string): void };
}
