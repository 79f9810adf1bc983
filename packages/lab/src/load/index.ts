import { aiLaboratory } from './ai-laboratory.js'
import { batterySwap } from './battery-swap.js'
import { bicycleShed } from './bicycle-shed.js'
import { chargingStation } from './charging-station.js'
import { coldStore } from './cold-store.js'
import { dataCentre } from './data-centre.js'
import { edgeBoxHome } from './edge-box-home.js'
import { farm } from './farm.js'
import { heatedPool } from './heated-pool.js'
import { home } from './home.js'
import { hospital } from './hospital.js'
import { internetCafe } from './internet-cafe.js'
import { irrigationPump } from './irrigation-pump.js'
import type { LoadModel } from './load.js'
import { mushroomHouse } from './mushroom-house.js'
import { pond } from './pond.js'
import { school } from './school.js'
import { sewagePlant } from './sewage-plant.js'
import { sharedBuilding } from './shared-building.js'
import { shop } from './shop.js'
import { solarHome } from './solar-home.js'
import { streetLight } from './street-light.js'
import { telecomMast } from './telecom-mast.js'
import { waterWorks } from './water-works.js'
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
  'water-works': waterWorks,
  'sewage-plant': sewagePlant,
  'mushroom-house': mushroomHouse,
  'bicycle-shed': bicycleShed,
  'battery-swap': batterySwap,
  'edge-box-home': edgeBoxHome,
} satisfies Record<string, LoadModel>

export type LoadKind = keyof typeof loadModels
