/**
 * The one scale of every heat map: lightness rises evenly from a deep blue over grey to yellow, as in cividis, so that
 * it reads the same to the colour-blind and in grey. Made in OKLab (B. Ottosson, 2020), never black.
 */
export const scaleSteps = 64

const low = { lightness: 0.3, a: -0.02, b: -0.09 }
const high = { lightness: 0.93, a: -0.01, b: 0.16 }

/** Red, green and blue, 0 to 255, at `share` (0 to 1) of the scale. */
export function scaleColour(share: number): readonly [number, number, number] {
  const at = Math.min(Math.max(share, 0), 1)
  const lightness = low.lightness + (high.lightness - low.lightness) * at
  return oklabToRgb(lightness, low.a + (high.a - low.a) * at, low.b + (high.b - low.b) * at)
}

/** `#rrggbb`. */
export function scaleHex(share: number): string {
  return `#${scaleColour(share)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`
}

function oklabToRgb(lightness: number, a: number, b: number): readonly [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function channel(linear: number): number {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(Math.min(Math.max(encoded, 0), 1) * 255)
}

/** The colours of lines and words in a plot. */
export interface Ink {
  readonly ink: string
  /** Words and lines of second rank. */
  readonly soft: string
  readonly line: string
  readonly paper: string
  /** The peers' band. */
  readonly band: string
  /** For what deserves a look. */
  readonly amber: string
}

/** Follows the page's own variables, and with them day and night. */
export const pageInk: Ink = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  band: 'var(--band)',
  amber: 'var(--amber)',
}
