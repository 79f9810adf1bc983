import type { BodyKind } from '@davylamp/law'

/** An office that acts under its own name. */
export interface Body {
  readonly bodyId: string
  readonly name: string
  readonly kind: BodyKind
  /** Without 省, 市, 自治区: which province's rules of competence hold for it. */
  readonly province: string
}
