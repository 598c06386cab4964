/**
 * What an editor has said and its owner has not yet said back. The owner hears of every keystroke and hands the text down again,
 * sometimes only after the next keystroke: such a late echo must not be taken for a new text, or it would wipe what was typed
 * since.
 */
export class Echoes {
  #said: string[] = [];

  /** The person changed the text to this. */
  say(text: string): void {
    this.#said.push(text);
  }

  /** Whether a text handed down comes from elsewhere; if it is an echo, everything said before it counts as heard too. */
  isNews(text: string): boolean {
    const at = this.#said.lastIndexOf(text);
    this.#said = at < 0 ? [] : this.#said.slice(at + 1);
    return at < 0;
  }
}
