import type { Said } from './said.js'

/** What is wrong in a file that a site supplies, and where. The row is left out; the rest of the file counts. */
export interface SiteFileProblem {
  /** Such as `instruments[0].versions[1].inForceFrom`; empty for the file as a whole. */
  readonly path: string
  readonly said: Said
}

/** A JSON value that has been looked at: fields are read by kind, and what is wrong is collected with its place. */
export class SiteRow {
  constructor(
    private readonly value: unknown,
    readonly path: string,
    private readonly problems: SiteFileProblem[],
  ) {}

  /** Notes a problem at this row or at a field of it. */
  fail(said: Said, field?: string): undefined {
    this.problems.push({ path: field === undefined ? this.path : this.at(field), said })
    return undefined
  }

  field(name: string): unknown {
    return isRecord(this.value) ? this.value[name] : undefined
  }

  /** A string that is not empty and fits, or a problem. */
  text(name: string, fits: (text: string) => boolean, expected: Said): string | undefined {
    const value = this.field(name)
    if (typeof value === 'string' && value.trim() !== '' && fits(value)) return value
    return this.fail(siteTexts.expected(expected), name)
  }

  oneOf<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
    const value = this.field(name)
    const found = names.find((known) => known === value)
    return found ?? this.fail(siteTexts.oneOf(names), name)
  }

  said(name: string): Said | undefined {
    const value = this.field(name)
    if (isRecord(value) && isText(value['zh']) && isText(value['en'])) return { zh: value['zh'], en: value['en'] }
    return this.fail(siteTexts.expected({ zh: '中英文各一句 {"zh": …, "en": …}', en: '{"zh": …, "en": …}' }), name)
  }

  /** The rows of a list; a problem when it is no list. Absent: no rows. */
  rows(name: string): SiteRow[] {
    const value = this.field(name)
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      this.fail(siteTexts.expected({ zh: '列表 […]', en: 'a list […]' }), name)
      return []
    }
    return value.map((row: unknown, index) => new SiteRow(row, `${this.at(name)}[${index}]`, this.problems))
  }

  private at(field: string): string {
    return this.path === '' ? field : `${this.path}.${field}`
  }
}

/**
 * Opens a site's file.
 * @param json its text
 * @param format what its field `format` must say
 * @returns the file as a row, or undefined with the problem noted
 */
export function openSiteFile(json: string, format: string, problems: SiteFileProblem[]): SiteRow | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    problems.push({ path: '', said: siteTexts.noJson(error instanceof Error ? error.message : String(error)) })
    return undefined
  }
  const row = new SiteRow(value, '', problems)
  if (isRecord(value) && value['format'] === format && value['formatVersion'] === 1) return row
  return row.fail(siteTexts.wrongFormat(format))
}

/** What the field `format` of a file says; null where it is no JSON, or says nothing. */
export function formatOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) && typeof value['format'] === 'string' ? value['format'] : null
  } catch {
    // no JSON, so of no format: whoever opens the file says so with the place
    return null
  }
}

const siteTexts = {
  noJson: (reason: string): Said => ({
    zh: `不是有效的 JSON：${reason}。请用文本编辑器检查引号、逗号和括号。`,
    en: `This is no JSON: ${reason}. Check quotes, commas and brackets in a text editor.`,
  }),
  wrongFormat: (format: string): Said => ({
    zh: `文件开头应写明 "format": "${format}" 和 "formatVersion": 1。`,
    en: `The file must say "format": "${format}" and "formatVersion": 1.`,
  }),
  expected: (what: Said): Said => ({ zh: `此处应为${what.zh}。`, en: `Expected ${what.en}.` }),
  oneOf: (names: readonly string[]): Said => ({
    zh: `此处应为以下之一：${names.join('、')}。`,
    en: `Expected one of ${names.join(', ')}.`,
  }),
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
