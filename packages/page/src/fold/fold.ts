import type {
  AnyNode,
  BinaryExpression,
  CallExpression,
  Expression,
  MemberExpression,
  PrivateIdentifier,
  SpreadElement,
  Super,
} from 'acorn'
import { bounds } from '../bounds.js'
import { type Constant, isList, textOf } from './constant.js'
import { callFunction, callMethod, numberOf } from './methods.js'
import { type Definition, isFunction, Scope, type ScopedTree } from './scope.js'

/** Names under which a browser's global object goes. */
const globals = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames'])

/** How deep one expression is followed through names, calls and operators. */
const deepest = 120

/** Folds the expressions of one script, within a budget of steps. */
export class Folder {
  #steps = 0
  /** What names stand for is asked again and again, a list of texts most of all. */
  readonly #known = new Map<Definition, Constant | undefined>()

  constructor(private readonly tree: ScopedTree) {}

  /** What an expression comes to; undefined when that cannot be known. */
  fold(node: Expression | SpreadElement | Super | PrivateIdentifier, scope: Scope, depth = 0): Constant | undefined {
    if (depth > deepest || ++this.#steps > bounds.foldSteps) return undefined
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'bigint' || node.value instanceof RegExp ? undefined : (node.value ?? null)
      case 'TemplateLiteral': {
        const parts = node.quasis.flatMap((quasi, i) => {
          const hole = node.expressions[i]
          return [quasi.value.cooked ?? '', hole === undefined ? '' : textOf(this.fold(hole, scope, depth + 1))]
        })
        return parts.includes(null) ? undefined : parts.join('').slice(0, bounds.foldChars)
      }
      case 'Identifier': {
        const definition = this.only(node.name, scope)
        return definition === null ? undefined : this.#defined(definition, depth)
      }
      case 'BinaryExpression':
        return this.#operate(node, scope, depth)
      case 'UnaryExpression': {
        const value = this.fold(node.argument, scope, depth + 1)
        if (value === undefined) return undefined
        if (node.operator === '-') return negated(numberOf(value))
        if (node.operator === '+') return numberOf(value)
        return node.operator === '!' && !isList(value) ? !value : undefined
      }
      case 'ArrayExpression': {
        const items = node.elements.map((item) => (item === null ? null : this.fold(item, scope, depth + 1)))
        // an unknown item leaves a hole; what is known is still worth having
        return items.map((item) => item ?? null)
      }
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last === undefined ? undefined : this.fold(last, scope, depth + 1)
      }
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return this.fold(node.expression, scope, depth + 1)
      case 'AssignmentExpression':
        return node.operator === '=' ? this.fold(node.right, scope, depth + 1) : undefined
      case 'MemberExpression':
        return this.#member(node, scope, depth)
      case 'CallExpression':
        return this.#call(node, scope, depth)
      default:
        return undefined
    }
  }

  /** The one definition of a name; null when there is none, or more. */
  only(name: string, scope: Scope): Definition | null {
    const binding = scope.lookUp(name)
    return binding === null || binding.open || binding.definitions.length !== 1
      ? null
      : (binding.definitions[0] ?? null)
  }

  /**
   * What an expression is called: `CoinHive.Anonymous` for `window['Coin' + 'Hive'].Anonymous`. Names that stand for another are
   * followed; `this` and the global object are left out; null for what has no name.
   */
  path(node: AnyNode, scope: Scope, depth = 0): string | null {
    if (depth > deepest || ++this.#steps > bounds.foldSteps) return null
    switch (node.type) {
      case 'Identifier': {
        const definition = this.only(node.name, scope)
        const followed = definition === null ? null : definition.value
        if (followed !== null && (followed.type === 'Identifier' || followed.type === 'MemberExpression'))
          return this.path(followed, definition?.scope ?? scope, depth + 1) ?? node.name
        return node.name
      }
      case 'ThisExpression':
        return 'this'
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return this.path(node.expression, scope, depth + 1)
      case 'LogicalExpression':
        return this.path(node.left, scope, depth + 1) ?? this.path(node.right, scope, depth + 1)
      case 'MemberExpression': {
        const property = this.property(node, scope, depth + 1)
        const object = this.path(node.object, scope, depth + 1)
        if (property === null) return null
        if (object === null) return `*.${property}`
        return globals.has(object) || object === 'this' ? property : `${object}.${property}`
      }
      default:
        return null
    }
  }

  /** The name of a member, also where it is computed. */
  property(node: MemberExpression, scope: Scope, depth = 0): string | null {
    if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null
    return textOf(this.fold(node.property, scope, depth + 1))
  }

  #defined(definition: Definition, depth: number): Constant | undefined {
    if (this.#known.has(definition)) return this.#known.get(definition)
    // a name that stands for itself is unknown
    this.#known.set(definition, undefined)
    const value = this.fold(definition.value, definition.scope, depth + 1)
    this.#known.set(definition, value)
    return value
  }

  /** From the left to the right without recursion: packers add up thousands of parts. */
  #operate(node: BinaryExpression, scope: Scope, depth: number): Constant | undefined {
    const steps: BinaryExpression[] = []
    let left: Expression | PrivateIdentifier = node
    for (; left.type === 'BinaryExpression'; left = left.left) steps.push(left)
    let value = this.fold(left, scope, depth + 1)
    for (let step = steps.pop(); step !== undefined && value !== undefined; step = steps.pop()) {
      const right = this.fold(step.right, scope, depth + 1)
      value = right === undefined ? undefined : operated(step.operator, value, right)
    }
    return value
  }

  #member(node: MemberExpression, scope: Scope, depth: number): Constant | undefined {
    const object = this.fold(node.object, scope, depth + 1)
    if (object === undefined) return undefined
    const name = this.property(node, scope, depth)
    if (name === null) return undefined
    if (name === 'length' && (typeof object === 'string' || isList(object))) return object.length
    const index = numberOf(name)
    if (index === undefined) return undefined
    return isList(object) ? object[index] : typeof object === 'string' ? object[index] : undefined
  }

  #call(node: CallExpression, scope: Scope, depth: number): Constant | undefined {
    const args = () => node.arguments.map((argument) => this.fold(argument, scope, depth + 1))
    const { callee } = node
    if (callee.type === 'MemberExpression') {
      const object = this.fold(callee.object, scope, depth + 1)
      const method = object === undefined ? null : this.property(callee, scope, depth)
      if (object !== undefined && method !== null) return callMethod(object, method, args())
    }
    const path = this.path(callee, scope, depth + 1)
    const known = path === null ? undefined : callFunction(path, args())
    return known ?? this.#own(node, scope, depth)
  }

  /** A function of the script that only returns one expression, such as the look-up of a string array. */
  #own(node: CallExpression, scope: Scope, depth: number): Constant | undefined {
    if (node.callee.type !== 'Identifier') return undefined
    const definition = this.only(node.callee.name, scope)
    const called: AnyNode | undefined = definition?.value
    if (definition === null || called === undefined || !isFunction(called)) return undefined
    const returned = returnedBy(called)
    if (returned === null) return undefined
    const inner = new Scope(this.tree.bodies.get(called) ?? definition.scope)
    for (const [i, parameter] of called.params.entries()) {
      const argument = node.arguments[i]
      if (parameter.type === 'Identifier' && argument !== undefined && argument.type !== 'SpreadElement')
        inner.declare(parameter.name).definitions.push({ value: argument, scope })
    }
    return this.fold(returned, inner, depth + 1)
  }
}

function returnedBy(node: AnyNode): Expression | null {
  if (!isFunction(node)) return null
  if (node.body.type !== 'BlockStatement') return node.body
  const [only] = node.body.body
  return node.body.body.length === 1 && only?.type === 'ReturnStatement' ? (only.argument ?? null) : null
}

function operated(operator: string, a: Constant, b: Constant): Constant | undefined {
  if (operator === '+' && (typeof a !== 'number' || typeof b !== 'number')) {
    const [first, second] = [textOf(a), textOf(b)]
    return first === null || second === null || first.length + second.length > bounds.foldChars
      ? undefined
      : first + second
  }
  const [x, y] = [numberOf(a), numberOf(b)]
  return x === undefined || y === undefined ? undefined : calculated(operator, x, y)
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}

function calculated(operator: string, x: number, y: number): number | undefined {
  switch (operator) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return x * y
    case '/':
      return x / y
    case '%':
      return x % y
    case '^':
      return x ^ y
    case '|':
      return x | y
    case '&':
      return x & y
    case '<<':
      return x << y
    case '>>':
      return x >> y
    case '>>>':
      return x >>> y
    default:
      return undefined
  }
}
