import { run } from './run.js'

// a reader such as `head` that has seen enough closes the pipe: not an error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// leave by the door, so that what was unpacked is removed; a command that listens for the signal itself ends by itself
process.once('SIGINT', () => process.listenerCount('SIGINT') === 0 && process.exit(130))
process.once('SIGTERM', () => process.listenerCount('SIGTERM') === 0 && process.exit(143))

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  // the server watches a scan that it has begun
  watched: process.stderr.isTTY || process.env['DAVYLAMP_PROGRESS'] === '1',
  environment: process.env,
})
