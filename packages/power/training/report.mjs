const share = (part) => `${(100 * part).toFixed(1)} %`

/** Prints ranking and recall at 1 % false alarms on real ordinary meters, as the benchmark's scorer counts them. */
export function report(labelled, scores) {
  const of = (wanted) => [...scores].filter((_, index) => wanted(labelled[index]))
  const real = of((one) => one.kind === 'real').sort((a, b) => b - a)
  const threshold = real[Math.floor(real.length * 0.01)]
  const recall = (wanted) => {
    const some = of(wanted)
    return `${share(some.filter((one) => one > threshold).length / some.length)} of ${some.length}`
  }
  const positives = of((one) => one.mining === 1)
  const flats = of((one) => one.kind.startsWith('flat:'))
  console.log(
    `  AUC ${area(positives, real).toFixed(3)} against real, ${area(positives, flats).toFixed(3)} against look-alikes; recall at 1 % ${recall((one) => one.mining === 1)}; alarms on look-alikes ${recall((one) => one.kind.startsWith('flat:'))}`,
  )
  console.log(
    `  began inside ${recall((one) => one.mining === 1 && one.onset)}, throughout ${recall((one) => one.mining === 1 && !one.onset)}`,
  )
  for (const field of ['kind', 'family']) {
    const groups = [...new Set(labelled.filter((one) => one.mining === 1).map((one) => one[field]))].sort()
    console.log(
      `  ${groups.map((group) => `${group} ${recall((one) => one.mining === 1 && one[field] === group)}`).join(', ')}`,
    )
  }
  const alarming = [...new Set(labelled.filter((one) => one.kind.startsWith('flat:')).map((one) => one.kind))].sort()
  console.log(`  alarms: ${alarming.map((kind) => `${kind} ${recall((one) => one.kind === kind)}`).join(', ')}`)
}

function area(positives, negatives) {
  let wins = 0
  for (const a of positives) for (const b of negatives) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (positives.length * negatives.length)
}
