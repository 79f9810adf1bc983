/** Lengths of GB/T 9704-2012 in the units of a word processor: twips, a twentieth of a point. */

export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440)
}

/** 22 lines in 225 mm: 28.95 points each. */
export const linePitchTwips = 579

/**
 * 28 characters of 16 points in 156 mm leave 15.79 points each: a quarter of a point less for every one, and the justified line is
 * full. A grid of characters would say the same, but programs other than Word give each character two of its places.
 */
export const characterSpacingTwips = -5

export const a4 = { width: twips(210), height: twips(297) } as const

/** 天头 37, 订口 28, 版心 156 × 225 mm. */
export const officialMargins = {
  top: twips(37),
  left: twips(28),
  right: a4.width - twips(28) - twips(156),
  bottom: a4.height - twips(37) - twips(225),
} as const

/** The width of a character of the body, number 3 (三号). */
export const characterTwips = Math.round(twips(156) / 28)

/** Half points by the names of Chinese sizes. */
export const sizes = { title: 44, body: 32, small: 28, form: 24, note: 21, list: 18 } as const
