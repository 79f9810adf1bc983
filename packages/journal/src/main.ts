/** The verifier as a program of its own: `bin/verify.mjs` is this file with all that it needs in one, for whoever must check without us. */
import { runVerifier } from './verify/command.js'

const { code, out, err } = await runVerifier(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
