import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Customer } from './customer.js'
import { plantRelay } from './capture-plant.js'
import { homePool } from './capture-home.js'
import type { MeterFaults } from './meter-faults.js'
import { plants } from './plant-list.js'
import type { Site } from './sites.js'
import { span, story } from './story.js'

/** Something that was planted, for tests: what must come out, and what must not. */
export interface PlantedMining {
  readonly subject: { readonly kind: string; readonly id: string }
  readonly site: string | null
  readonly what: string
  readonly onset: string | null
  readonly end: string | null
  readonly machines: number
  readonly kw: number
}

export interface Answers {
  readonly notice: string
  readonly seed: number
  readonly from: string
  readonly days: number
  readonly mining: readonly PlantedMining[]
  readonly network: readonly Record<string, unknown>[]
  readonly lookAlikes: readonly {
    readonly subject: { readonly kind: string; readonly id: string }
    readonly what: string
  }[]
  readonly faults: Readonly<Record<string, unknown>>
}

export interface AnswerFacts {
  readonly seed: number
  readonly customers: readonly Customer[]
  readonly sites: readonly Site[]
  readonly stuck: ReadonlyMap<string, MeterFaults['stuck']>
  readonly wrongRatioMeter: string | null
}

const lookAlikeKinds = new Set([
  'telecom-mast',
  'street-light',
  'shared-building',
  'cold-store',
  'charging-station',
  'pond',
  'heated-pool',
  'hospital',
  'data-centre',
  'ai-laboratory',
  'solar-home',
  'irrigation-pump',
  'edge-box-home',
  'water-works',
  'sewage-plant',
  'mushroom-house',
  'bicycle-shed',
  'battery-swap',
])

/** Puts together what the county hides. */
export function makeAnswers(facts: AnswerFacts): Answers {
  const { customers, sites } = facts
  const meter = (kind: string): string => customers.find((each) => each.kind === kind)?.meterId ?? ''
  const siteOf = (value: string): string | null =>
    sites.find((site) => site.links.some((link) => link.value === value))?.id ?? null
  const planted = (
    kind: string,
    id: string,
    what: string,
    onset: string | null,
    end: string | null,
    machines: number,
    kw: number,
  ): PlantedMining => ({
    subject: { kind, id },
    site: siteOf(id),
    what,
    onset,
    end,
    machines,
    kw: Math.round(kw * 10) / 10,
  })
  const { plant, home, cloudValley, internetCafe, farmPump, theft, school } = story
  const plantMachines = plant.rooms.reduce((sum, room) => sum + room.machines, 0)
  const plantKw = plant.rooms.reduce((sum, room) => sum + room.machines * room.machineKw, 0) * (1 + plant.overhead)
  const swapped = customers.filter((each) => each.transformerId !== each.recordedTransformerId)
  return {
    notice: 'Answers for tests. Not a record: never point a scan at this folder.',
    seed: facts.seed,
    from: span.from,
    days: span.days,
    mining: [
      planted('plant', plant.plantId, 'leased premises', null, plant.visited.date, plantMachines, plantKw),
      planted(
        'meter',
        meter('home-mining'),
        'home, fictitious demand',
        home.onset,
        home.visited.date,
        home.machines,
        home.machines * home.machineKw * (1 + home.overhead),
      ),
      planted(
        'meter',
        meter('fake-data-centre'),
        'posing as a data centre',
        cloudValley.onset,
        null,
        cloudValley.machines,
        cloudValley.machines * cloudValley.machineKw * (1 + cloudValley.overhead),
      ),
      planted(
        'meter',
        meter('internet-cafe'),
        'internet café, 02:00 to 08:00',
        internetCafe.onset,
        null,
        internetCafe.machines,
        internetCafe.machines * internetCafe.machineKw,
      ),
      planted(
        'meter',
        meter('pump-mining'),
        'irrigation tariff, valley hours',
        farmPump.onset,
        null,
        farmPump.machines,
        farmPump.machines * farmPump.machineKw * (1 + farmPump.overhead),
      ),
      planted(
        'transformer',
        theft.transformerId,
        'before the meter',
        theft.onset,
        null,
        theft.machines,
        theft.machines * theft.machineKw * (1 + theft.overhead),
      ),
      planted(
        'meter',
        meter('school'),
        'one server with a trojan: too small to be seen here',
        school.infected,
        null,
        1,
        school.machineKw,
      ),
    ],
    network: [
      {
        capture: 'captures/plant-uplink.pcap',
        site: siteOf(plant.cidr),
        pool: `${plantRelay.ip}:${plantRelay.port}`,
        accounts: plant.rooms.map((room) => ({
          account: room.account,
          machines: room.machines,
          hashrateHps: room.machines * room.hashrateHps,
        })),
      },
      {
        capture: 'captures/broadband-home.pcap',
        site: siteOf(`${home.address}/32`),
        pool: `${homePool.ip}:${homePool.port}`,
        accounts: [{ account: home.account, machines: home.machines, hashrateHps: home.machines * home.hashrateHps }],
      },
      {
        capture: 'captures/park-uplink.pcap',
        site: siteOf(cloudValley.cidr),
        encrypted: true,
        server: `${cloudValley.server}:443`,
        machines: cloudValley.machines,
      },
    ],
    lookAlikes: [
      ...customers
        .filter((each) => lookAlikeKinds.has(each.kind))
        .map((each) => ({ subject: { kind: 'meter', id: each.meterId }, what: each.kind })),
      ...plants
        .filter((each) => each.id !== plant.plantId)
        .map((each) => ({
          subject: { kind: 'plant', id: each.id },
          what:
            each.directKw > 0
              ? 'registered direct supply'
              : each.curtailed
                ? 'curtailed'
                : each.meters === 'gate'
                  ? 'gate readings only'
                  : 'clean',
        })),
    ],
    faults: {
      swappedMeters: swapped.map((each) => ({
        meter: each.meterId,
        recorded: each.recordedTransformerId,
        true: each.transformerId,
      })),
      wrongRatio: { meter: facts.wrongRatioMeter, since: story.wrongRatio.since, factor: story.wrongRatio.factor },
      stuckHours: Object.fromEntries(facts.stuck),
      gateOnlyPlants: plants.filter((each) => each.meters === 'gate').map((each) => each.id),
    },
  }
}

/** `answers/truth.json`. */
export async function writeAnswers(folder: string, answers: Answers): Promise<void> {
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(answers, null, 2)}\n`)
}
