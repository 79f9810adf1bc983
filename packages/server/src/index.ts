export { scopes, type Scope, type Visitor } from './policy/visitor.js'
