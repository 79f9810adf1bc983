/** What a maker says of a model. */
export interface MachineSpecification {
  readonly maker: string
  readonly model: string
  readonly algorithm: string
  /** Hashes per second. */
  readonly hashrateHps: number
  /** At the wall. */
  readonly watts: number
  /** Year of release. */
  readonly year: number
  /** How many independent lists agree. */
  readonly sources: number
}

/** A group of models that draw about the same power, as inspectors speak of them. */
export interface MachineClass {
  readonly name: string
  /** Wall power of one machine, both ends included. */
  readonly wattsLow: number
  readonly wattsHigh: number
  /** Models of the class existed from this year on. */
  readonly fromYear: number
}
