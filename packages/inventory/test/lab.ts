// the simulator's front door: `@davylamp/lab` once its index names it
// oxlint-disable-next-line no-restricted-imports
export * from '../../lab/src/machine/index.js'
