import type { Said } from '@davylamp/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Context } from '../context.js'
import type { Problem } from '../error/problem.js'
import type { ProblemCode } from '../error/texts.js'
import type { UploadContent } from '../upload/content.js'
import type { Visitor } from '../policy/visitor.js'

/** Who may knock: anyone, who has signed in or shows a token, or only who has signed in himself. What he then may do, policies say. */
export type Access = 'anyone' | 'person-or-token' | 'person'

/** What a handler is given: everything parsed. */
export interface Call<Params, Query, Body, By extends Access> {
  readonly context: Context
  readonly visitor: By extends 'anyone' ? Visitor | null : Visitor
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** An answer with its status, where that is not 200. */
export interface Answer<Reply> {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly answer: Reply
}

/** How often one address may ask. */
export interface Limit {
  readonly max: number
  readonly perMinutes: number
}

/** One method of the API: from this one description come validation, the OpenAPI document and forms. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  By extends Access = Access,
> {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PATCH'
  /** As OpenAPI writes it: `/api/leads/{bodyId}/{leadId}`. */
  readonly path: string
  readonly summary: Said
  readonly access: By
  readonly params?: Params
  readonly query?: Query
  /** JSON, unless `upload` says that the body comes as bytes. */
  readonly body?: Body
  readonly upload?: {
    readonly types: readonly string[]
    readonly limitBytes: number
    /** What it must be by its content, whatever it is called. */
    readonly content: UploadContent
  }
  readonly reply: Reply
  /** Where the answer is no JSON. */
  readonly replyType?: string
  readonly problems: readonly ProblemCode[]
  readonly limit?: Limit
  /** A person who still has the password that he was given may call this. */
  readonly beforePassword?: boolean
  handle(
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>, By>,
  ): Promise<Answer<z.input<Reply> | Uint8Array | null> | Problem>
}

/** A route with its types forgotten, as lists hold them. */
export type AnyRoute = Omit<Route, 'handle'> & { handle(call: never): Promise<Answer<unknown> | Problem> }

/** Describes a route, with the types of its parts found by the compiler. */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
  By extends Access,
>(definition: Route<Params, Query, Body, Reply, By>): AnyRoute {
  return definition
}
