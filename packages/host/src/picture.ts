/**
 * What is known of a host at one moment: the one observation of this sense. A whole snapshot fills many of the lists, a line of a
 * log one process or one command. Names follow osquery's tables; what is not known is null or an empty list.
 */
export interface Picture {
  readonly subject: PictureSubject
  readonly os: 'linux' | 'windows' | null
  /** ISO 8601 UTC. */
  readonly time: string | null
  readonly processes: readonly ProcessRow[]
  /** Texts that a shell or a scheduler was given, and where they stood. */
  readonly commands: readonly CommandRow[]
  readonly sockets: readonly SocketRow[]
  readonly units: readonly UnitRow[]
  readonly files: readonly FileRow[]
  readonly containers: readonly ContainerRow[]
  readonly gpus: readonly GpuRow[]
  readonly registry: readonly RegistryRow[]
  readonly cpu: CpuPicture | null
  readonly kernel: KernelPicture | null
  readonly configs: readonly ConfigRow[]
  /** Lines that a miner printed. */
  readonly log: readonly string[]
  /** What the collector could not see, as it says. */
  readonly notCollected: readonly string[]
}

/** `event` is a line of a log; `host` a snapshot. */
export interface PictureSubject {
  readonly kind: 'event' | 'host'
  readonly id: string
}

/** A process that ran when the picture was taken, or one that was started. */
export interface ProcessRow {
  readonly pid: number | null
  readonly parent: number | null
  readonly parentName: string | null
  /** The short name that the kernel keeps. */
  readonly name: string | null
  /** The image that runs; null where it could not be read. */
  readonly path: string | null
  readonly cmdline: string | null
  /** The arguments one by one, where the source keeps them apart. */
  readonly argv: readonly string[] | null
  readonly cwd: string | null
  readonly user: string | null
  /** Whether the image is still on the disk. */
  readonly onDisk: boolean | null
  /** Share of one processor, in percent; 400 is four processors. */
  readonly cpuPct: number | null
  /** Processor time used since the start, in seconds. */
  readonly cpuSeconds: number | null
  readonly elapsedSeconds: number | null
  readonly residentKib: number | null
  readonly virtualKib: number | null
  readonly hugeKib: number | null
  readonly nice: number | null
  readonly threads: number | null
  readonly cgroup: string | null
  readonly sha256: string | null
  /** False where it runs but is left out of the list of processes; null where that was not looked at. */
  readonly listed: boolean | null
}

/** What a command came from, which says whether it ran. */
export type CommandPlace =
  | 'history'
  | 'cron'
  | 'unit'
  | 'startup'
  | 'task'
  | 'wmi'
  | 'session'
  | 'container'
  | 'profile'
  | 'preload'

export interface CommandRow {
  readonly text: string
  readonly place: CommandPlace
  /** The file or the entry where it stands. */
  readonly where: string | null
  readonly user: string | null
  /** When it is run, as the scheduler writes it: `*\/30 * * * *`, `@reboot`. */
  readonly schedule: string | null
  /** 1-based, in the file where it stands. */
  readonly line: number | null
}

export interface SocketRow {
  readonly pid: number | null
  readonly remoteAddress: string
  readonly remoteHost: string | null
  readonly remotePort: number
  readonly state: string | null
}

export interface UnitRow {
  readonly path: string
  readonly description: string | null
  readonly exec: readonly string[]
  readonly restart: string | null
  readonly nice: number | null
  readonly cpuWeight: number | null
  readonly enabled: boolean | null
}

export interface FileRow {
  readonly path: string
  /** Letters of `lsattr`. */
  readonly attributes: string | null
  readonly sha256: string | null
  /** The text of it, where it is short and was kept. */
  readonly content: string | null
  /** What the collector or a person says of it. */
  readonly note: string | null
}

export interface ContainerRow {
  readonly name: string | null
  readonly image: string
  /** Entry point and command, one by one. */
  readonly command: readonly string[]
  /** `source:target[:ro]`, as Docker writes them. */
  readonly binds: readonly string[]
  readonly privileged: boolean
  readonly hostNetwork: boolean
  readonly hostPid: boolean
  readonly environment: readonly string[]
  /** `Deployment`, `DaemonSet`, `CronJob`, … of Kubernetes. */
  readonly kind: string | null
}

export interface GpuRow {
  readonly name: string | null
  readonly utilizationPct: number | null
  readonly memoryUsedMib: number | null
  readonly memoryTotalMib: number | null
  readonly powerW: number | null
  readonly powerLimitW: number | null
  readonly powerDefaultW: number | null
  readonly pcieWidth: number | null
  readonly pcieWidthMax: number | null
  /** How many of this kind; one where each has a row. */
  readonly count: number
}

export interface RegistryRow {
  readonly key: string
  readonly value: string | null
}

/** Load of the processors. */
export interface CpuPicture {
  /** Share of all processors, 0 to 100, one a second; empty where only sums are known. */
  readonly seriesPct: readonly number[]
  readonly cores: number | null
  /** Share in use between two looks, 0 to 100. */
  readonly busyPct: number | null
  /** The part of it that the listed processes account for. */
  readonly accountedPct: number | null
}

/** Settings of the kernel that RandomX asks for. */
export interface KernelPicture {
  readonly hugePages: number | null
  readonly hugePagesFree: number | null
  readonly modules: readonly string[]
  readonly msrWritable: boolean | null
}

/** The configuration of a miner, as read. */
export interface ConfigRow {
  readonly where: string
  readonly text: string
}

export const emptyPicture = {
  os: null,
  time: null,
  processes: [],
  commands: [],
  sockets: [],
  units: [],
  files: [],
  containers: [],
  gpus: [],
  registry: [],
  cpu: null,
  kernel: null,
  configs: [],
  log: [],
  notCollected: [],
} as const satisfies Omit<Picture, 'subject'>

export const emptyProcess: ProcessRow = {
  pid: null,
  parent: null,
  parentName: null,
  name: null,
  path: null,
  cmdline: null,
  argv: null,
  cwd: null,
  user: null,
  onDisk: null,
  cpuPct: null,
  cpuSeconds: null,
  elapsedSeconds: null,
  residentKib: null,
  virtualKib: null,
  hugeKib: null,
  nice: null,
  threads: null,
  cgroup: null,
  sha256: null,
  listed: null,
}
