// What a developer reads on the console.

/** Something that may not work as intended. */
export const warn = (text) => console.warn(`fiskil-link: ${text}`);

/** Something that only a developer can mend. */
export const error = (text) => console.error(`fiskil-link: ${text}`);

/** Why a message was ignored, for a developer who asked for it. */
export const explain = (count, reason) => console.debug(`fiskil-link: ignored message ${count}: ${reason}`);
