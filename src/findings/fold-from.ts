/** From how many reports on the lists of a page are folded, so that it stays short enough to look through. */
export const foldFrom = 6;
