/** A translation of a room's words: the same keys; a text for a text, a sentence with the same inputs for a sentence. */
export type Wording<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...inputs: infer I) => string
      ? (...inputs: I) => string
      : Wording<T[K]>;
};
