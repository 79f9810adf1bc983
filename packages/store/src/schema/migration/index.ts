import type { Migration } from 'kysely'
import { beginning } from './001-beginning.js'
import { bodiesAndKey } from './002-bodies-and-key.js'
import { supplyOfPlace } from './004-supply-of-place.js'
import { rowsByBody } from './005-rows-by-body.js'
import { situation } from './006-situation.js'
import { personalApart } from './007-personal-apart.js'
import { eventsByDay } from './008-events-by-day.js'
import { papers } from './009-papers.js'
import { erasedKeys } from './010-erased-keys.js'
import { fieldRecords } from './011-field-records.js'

/** Every migration by its number; one that was released is never changed, a new one is a file of its own and a line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-beginning': beginning,
  '002-bodies-and-key': bodiesAndKey,
  '004-supply-of-place': supplyOfPlace,
  '005-rows-by-body': rowsByBody,
  '006-situation': situation,
  '007-personal-apart': personalApart,
  '008-events-by-day': eventsByDay,
  '009-papers': papers,
  '010-erased-keys': erasedKeys,
  '011-field-records': fieldRecords,
}
