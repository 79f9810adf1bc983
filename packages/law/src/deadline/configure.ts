import type { Said } from '../said.js'
import { deadlineTexts } from '../text/deadline.js'
import type { Deadline, Length } from './deadline.js'

export interface ConfigureRefusal {
  readonly kind: 'refusal'
  readonly said: Said
}

/**
 * A campaign's term with the length that the campaign sets. What law sets cannot be set otherwise.
 * @param setting a length in working or calendar days, or the weekday (1 Monday … 7 Sunday) of a weekly term
 */
export function configureDeadline(
  deadline: Deadline,
  setting: { readonly length: Length } | { readonly weekday: number },
): Deadline | ConfigureRefusal {
  if (deadline.origin === 'law') return { kind: 'refusal', said: deadlineTexts.fixedByLaw(deadline.name) }
  if ('weekday' in setting) {
    const { weekday } = setting
    const isWeekday = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7
    return isWeekday
      ? { ...deadline, weekday, isDefaultLength: false }
      : { kind: 'refusal', said: deadlineTexts.badWeekday }
  }
  const { amount } = setting.length
  const isLength = Number.isInteger(amount) && amount >= 1 && amount <= 366
  return isLength
    ? { ...deadline, length: setting.length, isDefaultLength: false }
    : { kind: 'refusal', said: deadlineTexts.badLength }
}
