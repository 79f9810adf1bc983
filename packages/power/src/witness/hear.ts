import { outageWitness } from './outage/outage-witness.js'
import { holidayWitness } from './holiday/holiday-witness.js'
import { phaseWitness } from './phase/phase-witness.js'
import { solarWitness } from './solar-witness.js'
import { tariffWitness } from './tariff/tariff-witness.js'
import { temperatureWitness } from './temperature/temperature-witness.js'
import { type Question, type Testimony, type Witness } from './testimony.js'

/** Everyone who is heard beside the load curve. A new witness is one line here. */
const witnesses: readonly Witness[] = [
  phaseWitness,
  temperatureWitness,
  holidayWitness,
  outageWitness,
  solarWitness,
  tariffWitness,
]

/** Asks every witness about the meters in question; gives what was said of each. */
export async function hear(question: Question): Promise<(meterId: string) => readonly Testimony[]> {
  const answers: ReadonlyMap<string, Testimony>[] = []
  if (question.meters.length > 0) for (const witness of witnesses) answers.push(await witness(question))
  return (meterId) => answers.flatMap((answer) => answer.get(meterId) ?? [])
}
