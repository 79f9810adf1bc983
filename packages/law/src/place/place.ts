import { areaNames, provinceNames } from './province-names.js'

/** A province as the tables of this room name it, with its name in both languages. */
export interface Province {
  /** Without 省, 市, 自治区: `四川`. */
  readonly place: string
  readonly en: string
}

/** Every province that can be asked for. */
export const provinces: readonly Province[] = provinceNames.map(([place, , en]) => ({ place, en }))

/**
 * The province that a person means, by its Chinese name with or without 省, 市, 自治区, or by its name in Latin letters in any case.
 * Undefined when there is none of that name.
 *
 * @example provinceOf('sichuan province')?.place // '四川'
 */
export function provinceOf(text: string): Province | undefined {
  const wanted = plain(text)
  const index = provinceNames.findIndex((names) => names.some((name) => plain(name) === wanted))
  return provinces[index]
}

/** An area of the emission or surcharge tables in English; its Chinese name where it has none here. */
export function areaInEnglish(area: string): string {
  return areaNames[area] ?? provinces.find(({ place }) => place === area)?.en ?? area
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[省市]$/, '')
    .replace(/ (?:province|municipality|autonomous region)$/, '')
    .replaceAll(/[\s'_-]/g, '')
}
