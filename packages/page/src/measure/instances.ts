import type { AnyNode, NewExpression } from 'acorn'
import type { Folder } from '../fold/fold.js'
import type { Binding, Placed, Scope } from '../fold/scope.js'

/** Methods by which a miner is set to work. */
const startMethods = new Set([
  'start',
  'run',
  'mine',
  'startMining',
  'startWork',
  'startMiner',
  'begin',
  'resume',
  'connect',
])

/** Objects that were made with `new`, where they were put, and which of them were started. */
export class Instances {
  readonly #byBinding = new Map<Binding, NewExpression[]>()
  readonly #byPath = new Map<string, NewExpression[]>()
  readonly #started = new Map<NewExpression, string>()
  readonly #names = new Map<NewExpression, string>()

  constructor(private readonly folder: Folder) {}

  /** Notes where `new …` is put. */
  put(target: AnyNode, value: AnyNode, scope: Scope): void {
    const made = newOf(value)
    if (made === null) return
    const path = this.folder.path(target, scope)
    if (path !== null) {
      this.#names.set(made, path)
      add(this.#byPath, path, made)
    }
    const binding = target.type === 'Identifier' ? scope.lookUp(target.name) : null
    if (binding !== null) add(this.#byBinding, binding, made)
  }

  /** Notes `x.start()`, with `x` a name, a member or `new …` itself. */
  called({ node, scope }: Placed): void {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return
    const method = this.folder.property(node.callee, scope)
    if (method === null || !startMethods.has(method)) return
    for (const made of this.#of(node.callee.object, scope))
      if (!this.#started.has(made)) this.#started.set(made, method)
  }

  startedBy(made: NewExpression): string | null {
    return this.#started.get(made) ?? null
  }

  nameOf(made: NewExpression): string | null {
    return this.#names.get(made) ?? null
  }

  #of(object: AnyNode, scope: Scope): readonly NewExpression[] {
    const direct = newOf(object)
    if (direct !== null) return [direct]
    if (object.type === 'Identifier') {
      const binding = scope.lookUp(object.name)
      const bound = binding === null ? undefined : this.#byBinding.get(binding)
      if (bound !== undefined) return bound
    }
    const path = this.folder.path(object, scope)
    return path === null ? [] : (this.#byPath.get(path) ?? [])
  }
}

/** The `new …` that an expression comes to, through brackets, `await` and assignments. */
function newOf(node: AnyNode): NewExpression | null {
  let at = node
  for (let i = 0; i < 20; i++)
    if (at.type === 'NewExpression') return at
    else if (at.type === 'ParenthesizedExpression' || at.type === 'ChainExpression') at = at.expression
    else if (at.type === 'AwaitExpression') at = at.argument
    else if (at.type === 'AssignmentExpression') at = at.right
    else if (at.type === 'LogicalExpression') at = at.right
    else return null
  return null
}

function add<K>(map: Map<K, NewExpression[]>, key: K, made: NewExpression): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [made])
  else if (known.length < 64) known.push(made)
}
