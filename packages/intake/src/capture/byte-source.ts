/**
 * Where the bytes of a capture come from, once what wrapped them (gz, zst, zip) is off.
 *
 * - `file`: a plain file, read with large synchronous reads
 * - `stream`: chunks of any size, in order; a chunk may be reused by its maker after it was taken
 */
export type ByteSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stream'; readonly chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array> }
