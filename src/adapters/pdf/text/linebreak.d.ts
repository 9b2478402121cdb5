declare module 'linebreak' {
  /** The opportunities of UAX #14 in a text, one after the other. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
