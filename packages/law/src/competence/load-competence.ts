import type { Basis } from '../pack/instrument.js'
import { type LawPack, lawPack } from '../pack/law-pack.js'
import { openSiteFile, type SiteFileProblem, type SiteRow } from '../site-file.js'
import { competenceTexts } from '../text/competence.js'
import { loadTexts } from '../text/load.js'
import { actKinds, bodyKinds, type CompetenceRule } from './competence.js'
import { type CompetenceMatrix, competenceMatrix } from './matrix.js'

export interface LoadedCompetence {
  readonly matrix: CompetenceMatrix
  readonly problems: readonly SiteFileProblem[]
}

/**
 * Adds a province's own rules to the matrix by a site's file (format: `docs/site-files.md`). What national law forbids stays forbidden: a
 * file settles what is open, and may forbid what is allowed.
 * @param json text of the file
 */
export function loadCompetence(
  json: string,
  base: CompetenceMatrix = competenceMatrix,
  pack: LawPack = lawPack,
): LoadedCompetence {
  const problems: SiteFileProblem[] = []
  const file = openSiteFile(json, 'davylamp-competence', problems)
  const provinces = new Map(base.provinces)
  for (const row of file?.rows('rules') ?? []) {
    const province = row.text('province', () => true, competenceTexts.province)
    const body = row.oneOf('body', bodyKinds)
    const act = row.oneOf('act', actKinds)
    const rule = readRule(row, pack)
    if (!province || !body || !act || !rule) continue
    if (rule.verdict === 'allowed' && base.nation[body][act].verdict === 'forbidden') {
      row.fail(competenceTexts.notConfigurable, 'verdict')
      continue
    }
    const before = provinces.get(province)
    provinces.set(province, { ...before, [body]: { ...before?.[body], [act]: rule } })
  }
  return { matrix: { nation: base.nation, provinces }, problems }
}

function readRule(row: SiteRow, pack: LawPack): CompetenceRule | undefined {
  const verdict = row.oneOf('verdict', ['allowed', 'forbidden'] as const)
  const reason = row.said('reason')
  const condition = row.field('condition') == null ? null : row.said('condition')
  const rows = row.rows('bases')
  const bases = rows.map((basis) => readBasis(basis, pack)).filter((basis) => basis !== undefined)
  if (rows.length === 0) return row.fail(competenceTexts.bases, 'bases')
  if (!verdict || !reason || condition === undefined || bases.length < rows.length) return undefined
  return { verdict, bases, reason, condition }
}

function readBasis(row: SiteRow, pack: LawPack): Basis | undefined {
  const instrument = row.text('instrument', (id) => pack.instruments.has(id), competenceTexts.bases)
  if (!instrument) return undefined
  if (row.field('article') == null) return { instrument }
  const held = pack.instruments.get(instrument)?.versions.flatMap(({ articles }) => articles) ?? []
  const article = row.text(
    'article',
    (number) => held.some((known) => known.number === number),
    loadTexts.articleNumber,
  )
  return article === undefined ? undefined : { instrument, article }
}
