export { makeMeters, type MetersOptions, type MetersSummary } from './bench/meters.js'
export { makeCalendar, type Calendar } from './calendar/calendar.js'
export { dnsLookup, type DnsLookup } from './capture/dns.js'
export { type Host, type Packet, tcpFrame, type TcpSegment, udpFrame } from './capture/packet.js'
export { pcapBytes, writePcap } from './capture/pcap.js'
export { type TcpConversation, tcpConversation, type TcpMessage } from './capture/tcp-conversation.js'
export { applicationData, clientFinished, clientHello, serverFlight } from './capture/tls.js'
export type { Answers, PlantedMining } from './county/answers.js'
export { type CountyOptions, type CountySummary, makeCounty } from './county/county.js'
export { type MoneroSession, moneroSession } from './miner/monero.js'
export { type JobPlan, type StratumJob, stratumJobs, type StratumSession, stratumSession } from './miner/stratum.js'
export { Random } from './random.js'
export { startWebPool, type WebPool } from './web/web-pool.js'
export {
  type Behaviour,
  type Fleet,
  madeUpAntminer,
  recordedExchanges,
  type SimulatedExchange,
  type SimulatedMachine,
  spreadAddress,
  startFleet,
} from './machine/index.js'
