/** The text of a tree, as `parseTree` reads it. */
export function treeText(node, names) {
  if (node.value !== undefined) return String(node.value)
  const inner = (one) => (one.value === undefined ? `(${treeText(one, names)})` : treeText(one, names))
  return `${names[node.feature]}<${node.threshold}?${inner(node.left)}:${inner(node.right)}`
}
