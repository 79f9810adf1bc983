import { z } from 'zod'
import { dateSchema, idSchema } from './basic.js'

/** The data of each kind of event. */
export type DataSchemas<Facts> = { readonly [Kind in keyof Facts & string]: z.ZodType<Facts[Kind]> }

/** An event as it is sent in: by whom and when it was written, the server says. */
export type SentEvent<Facts> = {
  [Kind in keyof Facts & string]: {
    readonly kind: Kind
    readonly data: Facts[Kind]
    /** Made by the sender, so that an event that is sent again is the same event. */
    readonly id: string
    readonly actedOn: string
    readonly override: string | null
  }
}[keyof Facts & string]

/** One schema of all kinds, told apart by `kind`. */
export function sentEvent<Facts>(data: DataSchemas<Facts>): z.ZodType<SentEvent<Facts>> {
  const options = Object.entries<z.ZodType>(data).map(([kind, of]) =>
    z.strictObject({
      kind: z.literal(kind),
      data: of,
      id: idSchema,
      actedOn: dateSchema,
      override: z.string().max(1000).nullable().default(null),
    }),
  )
  const [first, ...rest] = options
  if (first === undefined) throw new Error('Events of no kind.')
  // the compiler cannot follow kinds through the list; each option was made from the pair that its type names
  return z.discriminatedUnion('kind', [first, ...rest]) as unknown as z.ZodType<SentEvent<Facts>>
}

/** The version that the sender saw; left out where it does not matter to him. */
export const expectedQuery = z.strictObject({ expected: z.coerce.number().int().nonnegative().optional() })
