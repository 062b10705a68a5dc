declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff2';
    keepFeatures?: readonly string[];
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    preserveNameIds?: readonly number[];
  }
  /** Cut a face down to the characters of a text. */
  function subsetFont(face: Uint8Array, text: string, options: Options): Promise<Buffer>;
  export = subsetFont;
}
