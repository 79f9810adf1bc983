import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** A page of a machine is never longer; what grows beyond it was packed to do so. */
const longestUnpacked = 4_194_304

/**
 * The body of a reply as its `Content-Encoding` says. None is asked for, but some servers pack all the same. What does not
 * unpack, or grows too long, stays as it came: it is kept with the reply, and read as nothing.
 */
export function unpacked(body: Buffer, encoding: string | null): Buffer {
  const options = { maxOutputLength: longestUnpacked }
  try {
    switch (encoding?.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, options)
      case 'deflate':
        return inflateSync(body, options)
      case 'br':
        return brotliDecompressSync(body, options)
      default:
        return body
    }
  } catch {
    return body // damaged, cut short or too long
  }
}
