import type { Problem } from '@davylamp/finding'
import type { ListAnswer, TracedHost, TracedRow } from '@davylamp/network'
import type { SayTrace } from '../text-trace.js'

/** What stands in the answer to one row. */
export function answerOf({ row, status, reason, notes, hosts, hostCount }: TracedRow, say: SayTrace): ListAnswer {
  // of several hosts each has its place in every column
  const texts = (of: (host: TracedHost) => readonly (string | null)[]) => {
    const each = hosts.map((host) =>
      of(host)
        .filter((text) => text !== null)
        .join(', '),
    )
    if (each.every((text) => text === '')) return ''
    return each.map((text) => (text === '' ? '—' : text)).join(say('and')) + (hostCount > hosts.length ? '…' : '')
  }
  return {
    line: row.line,
    texts: {
      result: say(`status.${status}`),
      inside_address: texts(({ addresses }) => addresses),
      mac: texts(({ mac }) => [mac]),
      host_name: texts(({ hostNames }) => hostNames),
      user: texts(({ users }) => users),
      attached_to: texts(({ attachedTo }) => attachedTo),
      note: [reason, ...notes].map((sentence) => sentence[say.language]).join(say.language === 'zh' ? '' : ' '),
    },
  }
}

/** The answer to a row that could not be read. */
export function answerToBad(problem: Problem, say: SayTrace): ListAnswer {
  const none = { inside_address: '', mac: '', host_name: '', user: '', attached_to: '' }
  return { line: problem.line ?? 0, texts: { result: say('status.bad'), ...none, note: problem[say.language] } }
}
