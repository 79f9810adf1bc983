import type { StoreProblem } from '@davylamp/store'
import { makeApp } from './app.js'
import type { Config } from './config.js'
import { Context } from './context.js'
import { say, type SetUpProblem } from './texts.js'

export interface Serving {
  readonly url: string
  readonly context: Context
  /** Ends what is under way in good order, then connections and database. */
  close(): Promise<void>
}

/** Opens the records and listens; or says why it cannot. */
export async function serve(
  config: Config,
  limits = true,
): Promise<Serving | { readonly problem: SetUpProblem | StoreProblem }> {
  const context = await Context.open(config, limits)
  if ('problem' in context) return context
  const app = await makeApp(context)
  const close = async (): Promise<void> => {
    context.endStreams()
    await app.close()
    await context.close()
  }
  try {
    const url = await app.listen({ host: config.host, port: config.port })
    context.listensAt(Number(new URL(url).port))
    return { url, context, close }
  } catch (error) {
    await close()
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return { problem: say('setup.port-taken', { port: String(config.port) }) }
    throw error
  }
}
