import type { ActKind, BodyKind, CompetenceRow, CompetenceRule } from './competence.js'
import { nationalCompetence } from './national.js'

export type ProvinceRules = Readonly<Partial<Record<BodyKind, Readonly<Partial<Record<ActKind, CompetenceRule>>>>>>

/** The nation's row for each body, and what provinces have differently. */
export interface CompetenceMatrix {
  readonly nation: Readonly<Record<BodyKind, CompetenceRow>>
  /** By province, without 省, 市, 自治区. */
  readonly provinces: ReadonlyMap<string, ProvinceRules>
}

/** The shipped matrix. No province's own division of duties could be confirmed in its text, so none is shipped: `loadCompetence` adds them. */
export const competenceMatrix: CompetenceMatrix = { nation: nationalCompetence, provinces: new Map() }
