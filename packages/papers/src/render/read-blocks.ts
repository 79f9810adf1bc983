import { z } from 'zod'
import type { Block } from '../document/block.js'

const text = z.string()
const block = z.discriminatedUnion('block', [
  z.object({ block: z.literal('title'), text }),
  z.object({ block: z.literal('number'), text }),
  z.object({ block: z.literal('to'), text }),
  z.object({ block: z.literal('heading'), level: z.literal([1, 2, 3]), text }),
  z.object({ block: z.literal('paragraph'), text }),
  z.object({ block: z.literal('fields'), rows: z.array(z.array(z.object({ label: text, value: text }))) }),
  z.object({
    block: z.literal('table'),
    columns: z.array(z.object({ label: text, width: z.number() })),
    rows: z.array(z.array(text)),
  }),
  z.object({ block: z.literal('signatures'), places: z.array(text) }),
  z.object({ block: z.literal('signed-by'), body: text, date: text }),
  z.object({ block: z.literal('figure'), svg: text, caption: text }),
  z.object({ block: z.literal('notice'), text }),
  z.object({ block: z.literal('tail'), copiesTo: text, printedBy: text, printedOn: text }),
])

/** The blocks that a template told of itself. */
export function readBlocks(told: unknown): Block[] {
  return z.array(block).parse(told)
}
