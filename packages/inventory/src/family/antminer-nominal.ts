/**
 * Nominal rates of Antminers that do not hash SHA-256d, in their own unit (hashes or solutions a second).
 * Older firmware of these writes its rate under `GHS` whatever the unit; the nominal rate tells which unit is meant.
 *
 * Source: the maker's published specifications, as collected by hardware listings; checked 2026-11. Facts only.
 */
const antminerNominal: readonly (readonly [model: RegExp, nominalHps: number, algorithm: string])[] = [
  [/^L3\+\+/i, 580e6, 'Scrypt'],
  [/^L3\+/i, 504e6, 'Scrypt'],
  [/^L3/i, 250e6, 'Scrypt'],
  [/^L7/i, 9.5e9, 'Scrypt'],
  [/^L9/i, 16e9, 'Scrypt'],
  [/^L11/i, 20e9, 'Scrypt'],
  [/^D3/i, 17e9, 'X11'],
  [/^D5/i, 119e9, 'X11'],
  [/^D7/i, 1.286e12, 'X11'],
  [/^D9/i, 1.77e12, 'X11'],
  [/^Z9[ -]?Mini/i, 10e3, 'Equihash'],
  [/^Z9/i, 41e3, 'Equihash'],
  [/^Z11/i, 135e3, 'Equihash'],
  [/^Z15/i, 420e3, 'Equihash'],
  [/^B3/i, 780, 'Tensority'],
  [/^B7/i, 96e3, 'Tensority'],
  [/^E3/i, 190e6, 'Ethash'],
  [/^E9/i, 2.4e9, 'Etchash'],
  [/^E11/i, 9e9, 'Etchash'],
  [/^X3/i, 220e3, 'CryptoNight'],
  [/^X5/i, 212e3, 'RandomX'],
  [/^X9/i, 1e6, 'RandomX'],
  [/^A3/i, 815e9, 'Blake2b'],
  [/^DR3/i, 7.8e12, 'Blake256R14'],
  [/^DR5/i, 34e12, 'Blake256R14'],
  [/^HS3/i, 9e12, 'Handshake'],
  [/^KA3/i, 166e12, 'Blake2s'],
  [/^KS3/i, 8.3e12, 'KHeavyHash'],
  [/^KS5/i, 20e12, 'KHeavyHash'],
  [/^KS7/i, 40e12, 'KHeavyHash'],
  [/^K5/i, 1.13e12, 'Eaglesong'],
  [/^K7/i, 63.5e12, 'Eaglesong'],
  [/^AL1/i, 16e12, 'Blake3'],
]

/**
 * The rate in H/s of a figure that was written under `GHS`: of the units in use, the one that comes nearest to what the
 * model can do, when that is within a factor of 30; else the unit as written.
 */
export function plausibleRate(model: string | null, writtenHps: number): number {
  const nominal = antminerNominal.find(([pattern]) => model !== null && pattern.test(model))?.[1]
  if (nominal === undefined || writtenHps <= 0) return writtenHps
  const distance = (rate: number) => Math.abs(Math.log10(rate / nominal))
  const candidates = [1, 1e-3, 1e-6, 1e-9].map((factor) => writtenHps * factor)
  const best = candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a))
  return distance(best) < 1.5 ? best : writtenHps
}

export function antminerAlgorithm(model: string | null): string | null {
  if (model === null) return null
  const listed = antminerNominal.find(([pattern]) => pattern.test(model))?.[2]
  return listed ?? (/^[ST]\d/i.test(model) ? 'SHA-256d' : null)
}
