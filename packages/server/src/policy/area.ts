/** Administrative division codes (GB/T 2260: six digits; GB/T 10114: three more for a town, three more for a village). */
const areaCode = /^\d{6}(\d{3}){0,2}$/

/**
 * Whether an area lies within another, by the digits of its code: 510000 holds 510100, which holds 510107, which holds its towns. An area
 * holds itself. What is no code holds nothing and lies nowhere.
 */
export function areaHolds(outer: string | null, inner: string | null): boolean {
  if (outer === null || inner === null || !areaCode.test(outer) || !areaCode.test(inner)) return false
  return inner.startsWith(significant(outer))
}

/** Whether an area lies within another and is not the same. */
export function areaIsBelow(inner: string | null, outer: string | null): boolean {
  return areaHolds(outer, inner) && !areaHolds(inner, outer)
}

/** A code without the zeros that only fill it up. Levels are two digits up to the county, then three each. */
function significant(code: string): string {
  const levels = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6, 9), code.slice(9)]
  while (levels.length > 1 && /^0*$/.test(levels.at(-1) ?? '')) levels.pop()
  return levels.join('')
}
