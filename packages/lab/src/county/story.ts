import { machineSpecifications } from '@davylamp/mining'

/** Wall power and hash rate of a model, as its maker rates it. */
function rated(model: string, terahashes: number): { readonly machineKw: number; readonly hashrateHps: number } {
  const hashrateHps = terahashes * 1e12
  const found = machineSpecifications.find((each) => each.model === model && each.hashrateHps === hashrateHps)
  if (found === undefined) throw new RangeError(`No specification of ${model} ${terahashes} TH/s`)
  return { machineKw: found.watts / 1000, hashrateHps }
}

const s9 = rated('Antminer S9', 13.5)
const s19 = rated('Antminer S19', 95)
const s19jPro = rated('Antminer S19j Pro', 104)

/** The story of the county in numbers, invented: the one place from which loads, captures, sites and answers are made. */
export const story = {
  /** Two rooms in a leased power house; machines ran before the records begin. */
  plant: {
    plantId: 'P03',
    rooms: [
      { machines: 118, ...s9, agent: 'bmminer/2.0.0', account: 'longtan01' },
      { machines: 93, ...s19, agent: 'Antminer S19/Mon Mar 1 2021', account: 'sbeast88' },
    ],
    overhead: 0.04,
    visited: { date: '2022-08-19', hour: 10 },
    cidr: '10.66.8.0/24',
  },
  home: {
    key: 'story home',
    contractSince: '2021-05-07',
    onset: '2021-05-11',
    machines: 6,
    ...s19jPro,
    overhead: 0.03,
    capacityKva: 30,
    visited: { date: '2022-08-22', hour: 15 },
    account: 'fengye6',
    agent: 'Antminer S19j Pro/Fri Apr 9 2021',
    address: '10.88.14.23',
  },
  cloudValley: {
    key: 'story cloud valley',
    contractSince: '2021-10-11',
    onset: '2021-10-18',
    machines: 64,
    machineKw: s19.machineKw,
    overhead: 0.05,
    cidr: '10.90.6.0/24',
    server: '203.0.113.77',
  },
  honestDataCentre: { key: 'story honest data centre', cidr: '10.90.7.0/24' },
  internetCafe: {
    key: 'story internet cafe',
    onset: '2022-02-21',
    machines: 20,
    machineKw: 0.24,
    hours: [2, 3, 4, 5, 6, 7],
    cidr: '10.77.3.0/24',
  },
  school: { key: 'story school', infected: '2022-03-14', machineKw: 0.28, cidr: '10.50.0.0/22' },
  farmPump: {
    key: 'story farm pump',
    onset: '2021-12-05',
    machines: 12,
    machineKw: s9.machineKw,
    overhead: 0.03,
    hours: [23, 0, 1, 2, 3, 4, 5, 6],
    pumpKw: 22,
  },
  theft: { transformerId: 'Q-17', onset: '2021-11-20', machines: 4, machineKw: s19.machineKw, overhead: 0.02 },
  /** A covered market whose stalls hang behind the owner's meter. */
  market: { key: 'story market', stalls: 9, transformerId: 'Q-10' },
  wrongRatio: { key: 'workshop', townCode: 'LT', since: '2021-07-12', factor: 0.5 },
} as const

/** First and last day of the records. */
export const span = { from: '2021-01-01', days: 699 } as const
