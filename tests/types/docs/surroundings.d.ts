// What the snippets of docs/ take for given.
declare const sessionId: string;
declare const redirectURL: string;
declare const button: HTMLButtonElement;
declare function saveConsent(consentID: string | undefined): Promise<void>;
declare function showProblem(sentence: string): void;
declare function closeQuietly(): void;
declare function askForAnotherTry(): void;
declare function report(code: string, message: string, details: unknown): void;
