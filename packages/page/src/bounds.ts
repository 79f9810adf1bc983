/** What one page may cost, so that hostile input ends in bounded time and memory. What goes beyond is said. */
export const bounds = {
  /** Of a page, script or recording. */
  readBytes: 64 * 2 ** 20,
  /** Beyond this a script is not parsed: a syntax tree takes about a hundred times its text. */
  parseChars: 6 * 2 ** 20,
  /** A tolerant parse of broken code tries again and again. */
  looseChars: 2 ** 20,
  /** Scripts within scripts: what is decoded, written into the page or evaluated. */
  layers: 4,
  /** Text of all decoded layers of one page. */
  layerChars: 8 * 2 ** 20,
  /** Scripts of one page, with those that were decoded. */
  scripts: 4000,
  /** Steps of constant folding in one script. */
  foldSteps: 400_000,
  /** A folded text; longer ones are left unknown. */
  foldChars: 2 ** 20,
  /** Nodes of one syntax tree that are looked at. */
  nodes: 6_000_000,
  /** Visible text of a page that is kept. */
  pageTextChars: 200_000,
  /** Addresses, elements and messages of one page that are kept. */
  items: 50_000,
} as const
