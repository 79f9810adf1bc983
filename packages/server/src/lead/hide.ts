import { type Finding, findingTexts, type Params, type Sentence, sentence, SentenceError } from '@davylamp/finding'
import { maskTexts } from './texts.js'

/** Stands where something was left out. */
export const hidden = '…'

/** What parameters of sentences hold that name nobody: of measures, of mining, of kinds of customers. All others may name somebody. */
const harmless: ReadonlySet<string> = new Set([
  'agent',
  'coin',
  'coins',
  'date',
  'day',
  'domain',
  'family',
  'from',
  'others',
  'own',
  'phase',
  'protocol',
  'relative',
  'system',
  'to',
])

/** Numbers, dates, times of day and ranges of them; six digits together may be an account already. */
const measure = /^(?!.*\d{6})(?!.*\d+\.\d+\.\d+)[-\d\s.,:/–~±+%]+$/

/**
 * A sentence without what its parameters name, said anew from our own words. What another program said in words that are not ours is left
 * out whole: nobody knows what stands in it.
 *
 * @param pool of the finding, which is shown anyway
 */
export function hiddenSentence<Said extends Sentence>(said: Said, pool: string): Said {
  const params = Object.fromEntries(
    Object.entries(said.params).map(([name, value]) => [name, mayStay(name, value, pool) ? value : hidden]),
  )
  return { ...said, params, ...saidAgain(said.code, params) }
}

function mayStay(name: string, value: string | number, pool: string): boolean {
  return typeof value === 'number' || harmless.has(name) || measure.test(value) || isOfPool(value, pool)
}

function isOfPool(value: string, pool: string): boolean {
  return value.length > 3 && (pool === value || pool.startsWith(`${value}:`))
}

function saidAgain(code: string, params: Params): { readonly zh: string; readonly en: string } {
  try {
    if (Object.hasOwn(findingTexts, code)) {
      const { zh, en } = sentence(findingTexts, code as keyof typeof findingTexts, params)
      return { zh, en }
    }
  } catch (error) {
    // of another version, with other parameters: its words are not ours either
    if (!(error instanceof SentenceError)) throw error
  }
  return maskTexts['mask.others-words']
}

/** What may name somebody wherever it stands in a text that people wrote. */
const telling: readonly RegExp[] = [
  // e-mail; MAC; IPv4 and IPv6 addresses
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w:])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:])/gi,
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\w.])/g,
  /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})+(?![\w:])/gi,
  // numbers of identity cards, telephones, accounts and meters
  /(?<![\w.-])\d{17}[\dXx](?!\w)/g,
  /(?<![\w.-])\d{3,4}-\d{7,8}(?!\w)/g,
  /(?<![\w.-])\d{7,}(?![\w-])/g,
  // 石板镇青竹路12号3栋201室
  /[\p{Script=Han}]*(?:镇|乡|村|街道|路|街|巷|弄|小区|社区|大道)[\p{Script=Han}\dA-Za-z-]{0,12}?\d+(?:号|栋|幢|单元|室|户|组|楼)(?:\d+(?:号|栋|幢|单元|室|楼))*/gu,
]

/** @param names of the place, and what findings were found at: hidden wherever they stand */
export function hiddenText(text: string, names: readonly string[]): string {
  const without = names.reduce((rest, name) => rest.replaceAll(name, hidden), text)
  return telling.reduce((rest, pattern) => rest.replace(pattern, hidden), without)
}

/** Keys whose values lead to other records and name nobody. */
const reference = /(?:^id|Ids?|Head|By|On|^kind|^at)$/

/** Every text in some data, hidden where it tells; what leads to other records stays. */
export function hiddenTexts<Data>(data: Data, names: readonly string[]): Data {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return hiddenText(value, names)
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        // what two records were brought together by: an account, an address
        if (key === 'value' && 'kind' in value) return [key, hidden]
        return [key, reference.test(key) ? inner : hide(inner)]
      }),
    )
  }
  return hide(data) as Data
}

/** What a finding was found at: never shown under a pseudonym. */
export function namesOf({ subject, source, mining }: Finding): string[] {
  const at = subject.kind === 'flow' ? [subject.client] : [subject.id]
  return [...at, source, mining.poolAccount, mining.worker].filter((name) => name !== undefined && name !== null)
}
