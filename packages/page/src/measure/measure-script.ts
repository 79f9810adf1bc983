import type { AnyNode, BinaryExpression, CallExpression, NewExpression, ObjectExpression } from 'acorn'
import { bounds } from '../bounds.js'
import { type Constant, isList, textOf } from '../fold/constant.js'
import { Folder } from '../fold/fold.js'
import { type Placed, type Scope, scoped } from '../fold/scope.js'
import { parseScript } from '../read/parse-script.js'
import { Instances } from './instances.js'
import { layerOf, moduleOf, unpacked } from './layers.js'
import type { Call, Construction, Layer, Load, MessageShape, ScriptFacts } from './script-facts.js'
import { unparsed } from './script-facts.js'

/** Properties under which a message says what it is. */
const tagKeys = ['type', 'method', 'identifier', 'event', 'cmd', 'command', 'action', 'op'] as const

/** Reads what a script does from its syntax tree, without running it. */
export function measureScript(text: string): ScriptFacts {
  const parsed = parseScript(text)
  if (parsed.program === null) return unparsed(parsed.why)
  const tree = scoped(parsed.program)
  const measuring = new Measuring(new Folder(tree))
  for (const placed of tree.nodes) measuring.first(placed)
  for (const placed of tree.nodes) measuring.second(placed)
  return measuring.finish(parsed.exact ? 'exact' : 'tolerant')
}

class Measuring {
  readonly #instances: Instances
  readonly #made: { node: NewExpression; path: string; scope: Scope }[] = []
  readonly #calls: Call[] = []
  readonly #loads: Load[] = []
  readonly #methods = new Set<string>()
  readonly #messages: MessageShape[] = []
  readonly #layers: Layer[] = []
  readonly #modules: Uint8Array[] = []
  readonly #words = new Set<string>()
  readonly #decodedWords = new Set<string>()
  readonly #globals = new Map<string, Constant>()
  /** Sums that are part of a longer sum. */
  readonly #parts = new Set<AnyNode>()
  #workers = 0
  #perCore = false

  constructor(private readonly folder: Folder) {
    this.#instances = new Instances(folder)
  }

  /** Where things are put; texts. */
  first({ node, scope }: Placed): void {
    switch (node.type) {
      case 'VariableDeclarator':
        if (node.init) this.#instances.put(node.id, node.init, scope)
        return
      case 'AssignmentExpression':
        this.#instances.put(node.left, node.right, scope)
        this.#assigned(node.left, node.right, scope)
        return
      case 'Property':
      case 'PropertyDefinition':
        if (node.value?.type === 'NewExpression') this.#instances.put(node.key, node.value, scope)
        if (node.key.type !== 'PrivateIdentifier' && isCode(node.value)) this.#method(node.key, node.computed, scope)
        return
      case 'MethodDefinition':
        if (node.key.type !== 'PrivateIdentifier') this.#method(node.key, node.computed, scope)
        return
      case 'Literal':
        if (typeof node.value === 'string') this.#word(node.value, node.start)
        return
      case 'TemplateElement':
        this.#word(node.value.cooked ?? '', node.start)
    }
  }

  /** What is called and made. */
  second(placed: Placed): void {
    const { node, scope } = placed
    switch (node.type) {
      case 'NewExpression':
        this.#construction(node, scope)
        return
      case 'CallExpression':
        this.#instances.called(placed)
        this.#call(node, scope)
        return
      case 'ImportExpression':
        this.#load('script', this.folder.fold(node.source, scope), node.start)
        return
      case 'ImportDeclaration':
        this.#load('script', textOf(node.source.value as Constant), node.start)
        return
      case 'BinaryExpression':
        this.#sum(node, scope)
        return
      case 'MemberExpression':
        if (this.folder.property(node, scope) === 'hardwareConcurrency') this.#perCore = true
        return
      case 'ObjectExpression':
        this.#message(node, scope)
    }
  }

  finish(parse: ScriptFacts['parse']): ScriptFacts {
    const constructions = this.#made.map(({ node, path, scope }): Construction => {
      const { args, options } = this.#arguments(node, scope)
      const [name, startedBy] = [this.#instances.nameOf(node), this.#instances.startedBy(node)]
      return { path, args, options, name, startedBy, at: node.start }
    })
    return {
      constructions,
      calls: this.#calls,
      loads: this.#loads,
      methods: this.#methods,
      messages: this.#messages,
      layers: this.#layers,
      modules: this.#modules,
      words: this.#words,
      decodedWords: this.#decodedWords,
      workers: { made: this.#workers, perCore: this.#perCore },
      globals: this.#globals,
      parse,
    }
  }

  /** Only the outermost sum of a chain says what it comes to; it stands before its parts. */
  #sum(node: BinaryExpression, scope: Scope): void {
    if (node.operator !== '+') return
    if (node.left.type === 'BinaryExpression') this.#parts.add(node.left)
    if (this.#parts.delete(node)) return
    const whole = this.folder.fold(node, scope)
    if (typeof whole === 'string') this.#word(whole, node.start)
  }

  #construction(node: NewExpression, scope: Scope): void {
    const path = this.folder.path(node.callee, scope)
    if (path === null) return
    if (this.#made.length < bounds.items) this.#made.push({ node, path, scope })
    const [first] = node.arguments
    const value = first === undefined ? undefined : this.folder.fold(first, scope)
    if (path === 'WebSocket') this.#load('socket', value, node.start)
    else if (path === 'Worker' || path === 'SharedWorker') {
      this.#workers++
      this.#load('worker', value, node.start)
    } else if (path === 'Function')
      this.#layer(textOf(node.arguments.length < 2 ? value : undefined), 'script', node.start)
    else if (path === 'Blob' && isList(value))
      this.#layer(value.map((part) => textOf(part) ?? '').join(''), 'script', node.start)
    else if (path === 'Uint8Array' && isList(value)) this.#module(value)
  }

  #call(node: CallExpression, scope: Scope): void {
    const { callee } = node
    const path = callee.type === 'Super' ? null : this.folder.path(callee, scope)
    if (path === null) return
    const { args, options } = this.#arguments(node, scope)
    const text = textOf(args[0])
    const last = path.slice(path.lastIndexOf('.') + 1)
    switch (last) {
      case 'eval':
      case 'execScript':
      case 'setTimeout':
      case 'setInterval':
        this.#layer(text ?? unpacked(node, (part) => this.folder.fold(part, scope)), 'script', node.start)
        break
      case 'write':
      case 'writeln':
      case 'insertAdjacentHTML':
      case 'append':
      case 'html':
        this.#layer(last === 'insertAdjacentHTML' ? textOf(args[1]) : text, 'page', node.start)
        break
      case 'importScripts':
      case 'getScript':
      case 'loadScript':
        for (const arg of args) this.#load('script', arg, node.start)
        break
      case 'fetch':
      case 'open':
        this.#load('request', last === 'open' ? args[1] : text, node.start)
        break
      case 'register':
        if (/serviceWorker/.test(path)) this.#load('worker', text, node.start)
        break
      case 'setAttribute':
        if (text === 'src') this.#load('script', args[1], node.start)
        break
      case 'atob':
        this.#word(
          typeof this.folder.fold(node, scope) === 'string' ? String(this.folder.fold(node, scope)) : '',
          node.start,
        )
    }
    if (this.#calls.length < bounds.items) this.#calls.push({ path, args, options, at: node.start })
  }

  #assigned(left: AnyNode, right: AnyNode, scope: Scope): void {
    if (left.type === 'MemberExpression') {
      const name = this.folder.property(left, scope)
      if (name !== null && isCode(right)) this.#methods.add(name)
      const value = isExpression(right) ? this.folder.fold(right, scope) : undefined
      if (name === 'src') this.#load('script', value, right.start)
      else if (name === 'innerHTML' || name === 'outerHTML' || name === 'srcdoc')
        this.#layer(textOf(value), 'page', right.start)
      else if (name === 'text' || name === 'textContent' || name === 'onclick')
        this.#layer(textOf(value), 'script', right.start)
      if (name !== null && value !== undefined && this.folder.path(left, scope) === name) this.#globals.set(name, value)
    } else if (left.type === 'Identifier' && isExpression(right)) {
      const value = this.folder.fold(right, scope)
      if (value !== undefined && scope.lookUp(left.name)?.definitions.length === 1) this.#globals.set(left.name, value)
    }
  }

  #method(key: AnyNode, computed: boolean, scope: Scope): void {
    const name =
      key.type === 'Identifier' && !computed
        ? key.name
        : isExpression(key)
          ? textOf(this.folder.fold(key, scope))
          : null
    if (name !== null && this.#methods.size < bounds.items) this.#methods.add(name)
  }

  #message(node: ObjectExpression, scope: Scope): void {
    if (this.#messages.length >= bounds.items || node.properties.length > 40) return
    const keys = new Set<string>()
    let tag: string | null = null
    let inner = new Set<string>()
    for (const property of node.properties) {
      if (property.type !== 'Property') continue
      const key = property.key
      const name = key.type === 'Identifier' && !property.computed ? key.name : textOf(this.folder.fold(key, scope))
      if (name === null) continue
      keys.add(name)
      if (tag === null && (tagKeys as readonly string[]).includes(name) && isExpression(property.value))
        tag = textOf(this.folder.fold(property.value, scope))
      if ((name === 'params' || name === 'data' || name === 'job') && property.value.type === 'ObjectExpression')
        inner = keysOf(property.value)
    }
    if (tag !== null && tag !== '') this.#messages.push({ tag, keys, inner, at: node.start })
  }

  #arguments(node: CallExpression | NewExpression, scope: Scope): Pick<Call, 'args' | 'options'> {
    const args = node.arguments.slice(0, 12).map((argument) => this.folder.fold(argument, scope))
    const options = new Map<string, Constant | undefined>()
    for (const argument of node.arguments)
      if (argument.type === 'ObjectExpression')
        for (const property of argument.properties)
          if (property.type === 'Property') {
            const { key } = property
            const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null
            if (name !== null && options.size < 40)
              options.set(name, isExpression(property.value) ? this.folder.fold(property.value, scope) : undefined)
          }
    return { args, options }
  }

  #load(kind: Load['kind'], value: Constant | undefined, at: number): void {
    const url = textOf(value)
    if (url === null || url === '' || this.#loads.length >= bounds.items) return
    if (/^data:/i.test(url)) this.#layer(layerOf(url), 'script', at)
    else this.#loads.push({ url: url.slice(0, 4000), kind, at })
  }

  #layer(text: string | null, as: Layer['as'], at: number): void {
    if (text === null || text.length < 8 || this.#layers.length >= bounds.scripts) return
    if (as === 'script' ? /[(=]/.test(text) : text.includes('<')) this.#layers.push({ text, as, at })
  }

  /** A text of the script; one that is HTML with a script, base64 of a script or of a module is a layer of its own. */
  #word(text: string, at: number): void {
    if (text.length >= 3 && text.length <= 400 && this.#words.size < bounds.items) this.#words.add(text)
    if (/^(?:[A-Za-z0-9+/]{4}){1,100}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) this.#decoded(text)
    if (text.length < 16) return
    if (/<(?:script|iframe|[a-z]+-[a-z]+|div[^>]+data-)/i.test(text)) this.#layer(text, 'page', at)
    const bytes = moduleOf(text)
    if (bytes !== null) this.#keepModule(bytes)
    else if (text.length >= 24) {
      const decoded = layerOf(text)
      if (decoded !== null) this.#layer(decoded, 'script', at)
    }
  }

  /** Lists of texts are kept in base64 by obfuscators; what comes out as plain text may have been one of them. */
  #decoded(text: string): void {
    const plain = Buffer.from(text, 'base64').toString('latin1')
    if (plain.length >= 4 && /^[\u0020-\u007e]+$/.test(plain) && this.#decodedWords.size < bounds.items)
      this.#decodedWords.add(plain)
  }

  #module(list: readonly Constant[]): void {
    if (list[0] === 0 && list[1] === 0x61 && list[2] === 0x73 && list[3] === 0x6d)
      this.#keepModule(Uint8Array.from(list.map((item) => (typeof item === 'number' ? item : 0))))
  }

  #keepModule(bytes: Uint8Array): void {
    if (this.#modules.length < 64) this.#modules.push(bytes)
  }
}

function isCode(node: AnyNode | null | undefined): boolean {
  return node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression'
}

/** Nodes that stand where a value is wanted; the folder knows what to make of each. */
function isExpression(node: AnyNode): node is Parameters<Folder['fold']>[0] & AnyNode {
  return /Expression$|Literal$|^Identifier$/.test(node.type)
}

function keysOf(node: ObjectExpression): Set<string> {
  const keys = new Set<string>()
  for (const property of node.properties)
    if (property.type === 'Property')
      if (property.key.type === 'Identifier') keys.add(property.key.name)
      else if (property.key.type === 'Literal') keys.add(String(property.key.value))
  return keys
}
