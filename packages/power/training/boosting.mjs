/**
 * Gradient boosting of small trees for a yes-or-no label, by histograms; deterministic. A missing number counts as
 * smaller than every other.
 *
 * @param rows Float64Array per row @param labels 0 or 1 @param weights per row
 * @returns trees: `{feature, threshold, left, right}` or `{value}`, and the bias
 */
export function boost(rows, labels, weights, options) {
  const { trees: wanted, leaves, rate, ridge, fewest, share, random, bins: most = 48 } = options
  const features = rows[0].length
  const cuts = Array.from({ length: features }, (_, feature) =>
    cutsOf(
      rows.map((row) => row[feature]),
      most,
    ),
  )
  const codes = cuts.map((cut, feature) => Uint8Array.from(rows, (row) => binOf(row[feature], cut)))
  let yes = 0
  let all = 0
  for (let row = 0; row < rows.length; row++) {
    yes += weights[row] * labels[row]
    all += weights[row]
  }
  const bias = Math.log(yes / (all - yes))
  const sums = new Float64Array(rows.length).fill(bias)
  const slopes = new Float64Array(rows.length)
  const curves = new Float64Array(rows.length)
  const trees = []
  for (let tree = 0; tree < wanted; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const p = 1 / (1 + Math.exp(-sums[row]))
      slopes[row] = weights[row] * (labels[row] - p)
      curves[row] = weights[row] * p * (1 - p)
    }
    const used = Array.from({ length: features }, (_, feature) => feature).filter(() => random.next() < share.features)
    const sample = Int32Array.from(rows.keys()).filter(() => random.next() < share.rows)
    const grown = grow(sample, used, { codes, cuts, slopes, curves, leaves, rate, ridge, fewest })
    for (let row = 0; row < rows.length; row++) sums[row] += valueOf(grown, rows[row])
    trees.push(grown)
  }
  return { bias, trees }
}

/** Sum of bias and trees, in log-odds. */
export function predict({ bias, trees }, row) {
  let sum = bias
  for (const tree of trees) sum += valueOf(tree, row)
  return sum
}

function valueOf(node, row) {
  let at = node
  while (at.value === undefined) at = row[at.feature] >= at.threshold ? at.right : at.left
  return at.value
}

function cutsOf(values, most) {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort()
  const cuts = []
  for (let cut = 1; cut < most; cut++) {
    const value = rounded(sorted[Math.floor((cut * sorted.length) / most)] ?? NaN)
    if (!Number.isNaN(value) && value !== cuts.at(-1)) cuts.push(value)
  }
  return cuts
}

/** Three figures are enough for a threshold, and can be read. */
function rounded(value) {
  return Number(value.toPrecision(3))
}

/** Number of cuts that the value reaches; 0 for a missing one. */
function binOf(value, cuts) {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= cuts[middle]) low = middle + 1
    else high = middle
  }
  return low
}

function grow(sample, used, work) {
  const root = leaf(sample, work)
  const open = [{ node: root, rows: sample, split: bestSplit(sample, used, work) }]
  for (let leaves = 1; leaves < work.leaves; leaves++) {
    open.sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0))
    const { node, rows, split } = open.shift()
    if (split === null) break
    const code = work.codes[split.feature]
    const left = rows.filter((row) => code[row] <= split.bin)
    const right = rows.filter((row) => code[row] > split.bin)
    delete node.value
    node.feature = split.feature
    node.threshold = work.cuts[split.feature][split.bin]
    node.left = leaf(left, work)
    node.right = leaf(right, work)
    open.push({ node: node.left, rows: left, split: bestSplit(left, used, work) })
    open.push({ node: node.right, rows: right, split: bestSplit(right, used, work) })
  }
  return root
}

function leaf(rows, { slopes, curves, ridge, rate }) {
  let slope = 0
  let curve = 0
  for (const row of rows) {
    slope += slopes[row]
    curve += curves[row]
  }
  return { value: rounded((rate * slope) / (curve + ridge)) }
}

function bestSplit(rows, used, { codes, cuts, slopes, curves, ridge, fewest }) {
  if (rows.length < 2 * fewest) return null
  let best = null
  for (const feature of used) {
    const bins = cuts[feature].length + 1
    const slope = new Float64Array(bins)
    const curve = new Float64Array(bins)
    const count = new Int32Array(bins)
    const code = codes[feature]
    let allSlope = 0
    let allCurve = 0
    for (const row of rows) {
      slope[code[row]] += slopes[row]
      curve[code[row]] += curves[row]
      count[code[row]]++
      allSlope += slopes[row]
      allCurve += curves[row]
    }
    let s = 0
    let c = 0
    let n = 0
    for (let bin = 0; bin < bins - 1; bin++) {
      s += slope[bin]
      c += curve[bin]
      n += count[bin]
      if (n < fewest || rows.length - n < fewest) continue
      const gain =
        (s * s) / (c + ridge) +
        (allSlope - s) ** 2 / (allCurve - c + ridge) -
        (allSlope * allSlope) / (allCurve + ridge)
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { feature, bin, gain }
    }
  }
  return best
}
