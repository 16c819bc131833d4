// One set of declarations for both module systems, so that a program that uses both has each type once.
export * from './errors.js';
