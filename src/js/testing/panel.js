// What is shown in a test: nothing. In `@fiskil/link/testing` this stands in the place of ../panel.js.

export const adoptStyles = () => {};
export const observe = () => ({ disconnect() {} });
