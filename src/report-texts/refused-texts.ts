/** The texts have errors, which are printed already; its message sums them up. */
export class RefusedTexts extends Error {
  override name = 'RefusedTexts';
}
