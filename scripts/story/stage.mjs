import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../ready.mjs'
import { fail, good } from './telling.mjs'

export const example = join(root, 'example')
const davylampPath = join(root, 'packages/cli/bin/davylamp.js')
/** Where the story is told; another place may be named, such as one of a test. */
const folder = process.env.DAVYLAMP_STORY ?? join(example, 'story')
const data = ['--data', relative(root, join(folder, 'data'))]

/** Runs `davylamp` and gives what it printed; any code among `codes` is good. */
export function davylamp(args, codes = [0]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [davylampPath, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (!codes.includes(status)) fail(`davylamp ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

export const onRecords = (...args) => davylamp([...args, ...data])

/** The county and what a scan of it finds; made when they are not there. */
export function findings() {
  const [county, path] = [join(example, 'county'), join(example, 'findings.ndjson')]
  mkdirSync(example, { recursive: true })
  if (!existsSync(path)) {
    spawnSync(process.execPath, [join(root, 'packages/lab/dist/main.js'), 'county', county], {
      cwd: root,
      stdio: 'inherit',
    })
    davylamp(['scan', relative(root, join(county, 'records')), '--findings', relative(root, path)], [0, 1])
  }
  const tables = ['sites.csv', 'site_links.csv', 'customers.csv'].map((name) => join(county, 'records', 'tables', name))
  return [path, ...tables].map((one) => relative(root, one))
}

/** Clears the stage: every telling begins with an empty database. */
export function clear() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // the database's account passes through
  chmodSync(folder, 0o711)
}

/** A folder on the stage. */
export const at = (name) => join(folder, name)

/** Starts the server and waits until it says where it serves. */
export function startServer() {
  const server = spawn(process.execPath, [davylampPath, 'serve', '--port', '0', '--lang', 'en', ...data], { cwd: root })
  const stop = () =>
    new Promise((resolve) => {
      server.once('exit', resolve)
      server.kill('SIGTERM')
    })
  return new Promise((resolve, reject) => {
    let heard = ''
    server.stderr.on('data', (bytes) => (heard += bytes))
    server.stdout.on('data', (bytes) => {
      heard += bytes
      const url = /at (http:\/\/\S+?);/.exec(heard)?.[1]
      if (url !== undefined) resolve({ url, stop })
    })
    server.once('exit', () => reject(new Error(heard)))
  })
}

/** Somebody who asks over HTTP; `visitor` without a name is the public. */
export class Person {
  #url
  #cookie = ''

  constructor(url) {
    this.#url = url
  }

  static async signedIn(url, username, password) {
    const person = new Person(url)
    good(await person.post('/api/session', { username, password }), username)
    return person
  }

  get(path) {
    return this.#ask('GET', path)
  }

  post(path, body) {
    return this.#ask('POST', path, body)
  }

  async #ask(method, path, body) {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { cookie: this.#cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    if (set.length > 0) this.#cookie = set.join('; ')
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson ? await response.json() : await response.arrayBuffer() }
  }
}
