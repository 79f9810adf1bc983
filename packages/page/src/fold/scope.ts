import type { AnyNode, Expression, Pattern, Program } from 'acorn'
import { bounds } from '../bounds.js'

/** What a name was given, and where that stands. */
export interface Definition {
  readonly value: Expression
  readonly scope: Scope
}

export interface Binding {
  readonly definitions: Definition[]
  /** Also given something that is not followed: a loop, a pattern, an operator such as `+=`. */
  open: boolean
}

/** The names of one function or of the program. Blocks are not told apart: names that are given twice are not folded anyway. */
export class Scope {
  readonly bindings = new Map<string, Binding>()

  constructor(readonly parent: Scope | null) {}

  declare(name: string): Binding {
    const found = this.bindings.get(name)
    if (found !== undefined) return found
    const fresh = { definitions: [], open: false }
    this.bindings.set(name, fresh)
    return fresh
  }

  lookUp(name: string): Binding | null {
    let found = this.bindings.get(name)
    for (let scope = this.parent; found === undefined && scope !== null; scope = scope.parent)
      found = scope.bindings.get(name)
    return found ?? null
  }
}

export type FunctionNode = Extract<
  AnyNode,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>

export interface Placed<N extends AnyNode = AnyNode> {
  readonly node: N
  readonly scope: Scope
}

export interface ScopedTree {
  readonly root: Scope
  /** Nodes in the order of the text, with the scope that they stand in. */
  readonly nodes: readonly Placed[]
  /** The scope that a function's body stands in. */
  readonly bodies: ReadonlyMap<AnyNode, Scope>
  /** There was more than is looked at. */
  readonly cut: boolean
}

/** Goes through a tree once, without recursion, and notes which names stand for what. */
export function scoped(program: Program): ScopedTree {
  const root = new Scope(null)
  const nodes: Placed[] = []
  const bodies = new Map<AnyNode, Scope>()
  const stack: Placed[] = [{ node: program, scope: root }]
  let seen = 0
  for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
    if (++seen > bounds.nodes) break
    const { node, scope } = placed
    nodes.push(placed)
    const inside = isFunction(node) ? functionScope(node, scope, bodies) : scope
    note(node, scope, bodies)
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push({ node: child, scope: inside })
    }
  }
  for (const { node, scope } of nodes) assign(node, scope)
  return { root, nodes, bodies, cut: seen > bounds.nodes }
}

export function isFunction(node: AnyNode): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  )
}

function functionScope(node: FunctionNode, outer: Scope, bodies: Map<AnyNode, Scope>): Scope {
  const scope = bodies.get(node) ?? new Scope(outer)
  bodies.set(node, scope)
  for (const parameter of node.params) {
    const name = nameOf(parameter)
    if (name === null) continue
    const binding = scope.declare(name)
    // only what is called where it stands has parameters that are known
    if (binding.definitions.length === 0) binding.open = true
  }
  return scope
}

/** Declarations, and the arguments of functions that are called where they stand. */
function note(node: AnyNode, scope: Scope, bodies: Map<AnyNode, Scope>): void {
  switch (node.type) {
    case 'VariableDeclarator': {
      const name = nameOf(node.id)
      if (name === null) return
      const binding = scope.declare(name)
      if (node.init) binding.definitions.push({ value: node.init, scope })
      return
    }
    case 'FunctionDeclaration':
    case 'ClassDeclaration': {
      const name = node.id?.name
      if (name !== undefined) scope.declare(name).definitions.push({ value: node as unknown as Expression, scope })
      return
    }
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      scope.declare(node.local.name).open = true
      return
    case 'CallExpression': {
      const { callee } = node
      if (callee.type !== 'FunctionExpression' && callee.type !== 'ArrowFunctionExpression') return
      const inner = new Scope(scope)
      bodies.set(callee, inner)
      for (const [i, parameter] of callee.params.entries()) {
        const name = nameOf(parameter)
        const argument = node.arguments[i]
        if (name !== null && argument !== undefined && argument.type !== 'SpreadElement')
          inner.declare(name).definitions.push({ value: argument, scope })
      }
    }
  }
}

/** Assignments count once all declarations are known. */
function assign(node: AnyNode, scope: Scope): void {
  if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') {
    const binding = scope.lookUp(node.argument.name)
    if (binding !== null) binding.open = true
  }
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier') return
  const binding = scope.lookUp(node.left.name) ?? rootOf(scope).declare(node.left.name)
  if (node.operator === '=') binding.definitions.push({ value: node.right, scope })
  else binding.open = true
}

function rootOf(scope: Scope): Scope {
  let root = scope
  while (root.parent !== null) root = root.parent
  return root
}

function nameOf(pattern: Pattern): string | null {
  if (pattern.type === 'Identifier') return pattern.name
  return pattern.type === 'AssignmentPattern' && pattern.left.type === 'Identifier' ? pattern.left.name : null
}

/** The nodes right below a node, in the order of the text. */
function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = []
  for (const value of Object.values(node) as unknown[])
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item)
    } else if (isNode(value)) children.push(value)
  return children
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
