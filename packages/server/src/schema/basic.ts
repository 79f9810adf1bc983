import { isLocalDate } from '@davylamp/law'
import { z } from 'zod'

/** Hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** What identifies something: letters, digits and a few signs, so that it stands in an address as it is. */
export const idSchema = z.string().regex(/^[\w.:@-]{1,200}$/)

/** A day by the calendar of the place, such as 2022-08-19. */
export const dateSchema = z
  .string()
  .meta({ format: 'date' })
  .refine(isLocalDate, { error: 'not a date: give it as YYYY-MM-DD 日期须为 YYYY-MM-DD' })

/** What a person writes. */
export const textSchema = z.string().min(1).max(4000)

export const rangeSchema = z.object({ low: z.number(), high: z.number() })

export const basisSchema = z.object({ instrument: idSchema, article: z.string().max(20).optional() })

/** A list that nobody changes, as the other rooms hand them over. */
export function listOf<Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item)
}
