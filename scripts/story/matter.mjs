/** A lead or a case over HTTP, with the days on which things were done. */
let count = 0

export class Matter {
  #path

  constructor(path) {
    this.#path = path
  }

  /** Writes an event as somebody; gives the answer whatever it is. */
  write(person, actedOn, kind, data, override = null) {
    const id = `story:${++count}`
    return person
      .post(`${this.#path}/events`, { id, kind, actedOn, override, data })
      .then((answer) => ({ ...answer, id }))
  }

  read(person) {
    return person.get(`${this.#path}?purpose=story`)
  }
}

/** The three-part check list, each part with where its proof lies. */
export function checkList(head, seen = ['hardware', 'software', 'poolRecord']) {
  const part = (name) =>
    seen.includes(name)
      ? { state: 'seen', evidence: [`journal:${head.slice(0, 16)}`] }
      : { state: 'not-seen', evidence: [] }
  return { hardware: part('hardware'), software: part('software'), poolRecord: part('poolRecord') }
}

export function inspection(visitId, plannedFor, officers, more = {}) {
  return {
    visitId,
    kind: 'administrative-inspection',
    leadingBodyId: 'qingxia-energy',
    officers: officers.map((personId) => ({ personId, bodyId: 'qingxia-energy', certificate: `C-${personId}` })),
    helpers: [{ personId: 'grid-1', bodyId: 'qingxia-power', certificate: null }],
    plannedFor,
    items: ['用能设备', '矿机及其网络连接'],
    ...more,
  }
}
