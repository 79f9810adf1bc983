export { type EmissionFactor, emissionFactors, type EmissionScope } from './emission/factor.js'
export { type LawDateRange, type Surcharge, surchargesOf } from './surcharge/surcharge.js'
