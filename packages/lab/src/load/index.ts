import { farm } from './farm.js'
import { home } from './home.js'
import { aiLaboratory, chargingStation, dataCentre, hospital, internetCafe, school } from './institution.js'
import { irrigationPump } from './irrigation-pump.js'
import type { LoadModel } from './load.js'
import { shop } from './shop.js'
import { solarHome } from './solar-home.js'
import { coldStore, heatedPool, pond, sharedBuilding, streetLight, telecomMast } from './steady.js'
import { workshop } from './workshop.js'

/** Every kind of customer of the county; a new kind is one model and one line here. */
export const loadModels = {
  home,
  'solar-home': solarHome,
  shop,
  farm,
  'irrigation-pump': irrigationPump,
  workshop,
  'telecom-mast': telecomMast,
  'street-light': streetLight,
  'shared-building': sharedBuilding,
  'cold-store': coldStore,
  pond,
  'heated-pool': heatedPool,
  hospital,
  school,
  'charging-station': chargingStation,
  'data-centre': dataCentre,
  'ai-laboratory': aiLaboratory,
  'internet-cafe': internetCafe,
} satisfies Record<string, LoadModel>

export type LoadKind = keyof typeof loadModels
