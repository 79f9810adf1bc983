import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { isDoor, sendDoor } from './door.js'

it('says at the door what answers here, in the language asked for first', async () => {
  const app = Fastify()
  app.setNotFoundHandler((request, reply) =>
    isDoor(request) ? sendDoor(request, reply) : reply.code(404).send('nothing'),
  )
  const chinese = await app.inject({ method: 'GET', url: '/?from=bookmark' })
  expect([chinese.statusCode, chinese.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(chinese.body.startsWith('矿灯')).toBe(true)
  const english = await app.inject({ method: 'GET', url: '/', headers: { 'accept-language': 'en-GB' } })
  expect(english.body.startsWith('Davylamp')).toBe(true)
  for (const [method, url] of [
    ['POST', '/'],
    ['GET', '/leads'],
  ] as const)
    expect((await app.inject({ method, url })).statusCode).toBe(404)
})
