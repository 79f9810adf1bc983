/** How the story speaks: a number a step, and what was refused with the reason in both languages. */
let step = 0
export const told = { steps: 0, refused: 0 }

export function chapter(zh, en) {
  console.log(`\n── ${zh}  ${en}`)
}

export function say(zh, en) {
  told.steps = ++step
  console.log(`${String(step).padStart(3)}  ${zh}\n     ${en}`)
}

/** A short cut that must not be open: ends the story when it is. */
export function refused(zh, answer, codes) {
  const found = [answer.body?.code, ...(answer.body?.refusals ?? []).map(({ code }) => code)]
  const isRight = answer.status >= 400 && [codes].flat().every((code) => found.includes(code))
  if (!isRight) fail(`“${zh}” was to be refused with ${codes}, and the answer was ${answer.status} ${found.join(', ')}`)
  told.refused++
  console.log(`  ✗  ${zh}：${answer.body.zh}\n     ${answer.body.en}`)
  for (const { citation } of answer.body.refusals ?? []) if (citation) console.log(`     § ${citation.text.zh}`)
}

/** An answer that must be good. */
export function good(answer, what) {
  if (answer.status >= 400) fail(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

export function fail(message) {
  throw new Error(`The story broke: ${message}`)
}
