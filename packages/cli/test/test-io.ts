import { run } from '../src/run.js'

/** Runs the command line in this process with an English locale and catches what it says. For tests. */
export async function runWith(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    watched: false,
    environment: { LANG: 'en_US.UTF-8' },
  })
  return { code, out, err }
}
