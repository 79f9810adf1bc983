import { renderSVG } from 'uqr'
import { type Head, headText } from './head.js'

/** The head as a QR code (SVG) for the paper that is signed; a quarter of it may be damaged and it still reads. */
export function headCode(head: Head): string {
  return renderSVG(headText(head), { ecc: 'Q', border: 4 })
}
