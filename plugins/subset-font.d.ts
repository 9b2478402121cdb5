declare module 'subset-font' {
  /** The part of a font that `text` needs, in another format when one is given. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      keepFeatures: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
