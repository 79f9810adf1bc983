import { barred } from './barred.js'
import { developmentReform } from './bodies/development-reform.js'
import { energyBureau } from './bodies/energy-bureau.js'
import { energyConservation } from './bodies/energy-conservation.js'
import { financeOffice } from './bodies/finance-office.js'
import { marketSupervision } from './bodies/market-supervision.js'
import { communicationsAdministration, cyberspace } from './bodies/network-authorities.js'
import { police } from './bodies/police.js'
import { powerCompany } from './bodies/power-company.js'
import { townGovernment } from './bodies/town-government.js'
import type { BodyKind, CompetenceRow } from './competence.js'

/** What the nation's law says of each kind of body; places may differ where it says `configure`. */
export const nationalCompetence: Readonly<Record<BodyKind, CompetenceRow>> = {
  'development-reform': developmentReform,
  'energy-conservation': energyConservation,
  'energy-bureau': energyBureau,
  police,
  'market-supervision': marketSupervision,
  cyberspace,
  'communications-administration': communicationsAdministration,
  'finance-office': financeOffice,
  'power-company': powerCompany,
  'town-government': townGovernment,
  // These coordinate, test or help; none of them holds a power over anybody.
  'task-force': barred,
  'technical-institute': barred,
  contractor: barred,
}
