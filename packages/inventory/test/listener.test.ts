import { createSocket } from 'node:dgram'
import { describe, expect, it } from 'vitest'
import { type HeardReport, listen, memoryKeeper } from '../src/index.js'

/** Presses a machine's button: the datagram leaves a socket on its loopback address. */
function press(from: string, port: number, text: string): Promise<void> {
  return new Promise((done) => {
    const socket = createSocket('udp4')
    socket.bind(0, from, () => socket.send(text, port, '127.0.0.1', () => socket.close(() => done())))
  })
}

describe('listen', () => {
  it('ties the item in front of the officer to its machine, keeps every datagram, counts repeats once', async () => {
    const keeper = memoryKeeper()
    const heard: HeardReport[] = []
    const malformed: string[] = []
    let item: string | null = 'A-1'
    const listener = await listen({
      keeper,
      host: '127.0.0.1',
      currentItem: () => item,
      onReport: (report) => heard.push(report),
      onMalformed: ({ code }) => malformed.push(code),
      onFailure: (error) => {
        throw error
      },
    })
    for (let repeat = 0; repeat < 4; repeat++) await press('127.49.0.1', 14235, '127.49.0.1,02:00:00:00:00:01')
    await expect.poll(() => keeper.entries.length).toBe(4)
    item = 'A-2'
    await press(
      '127.49.0.2',
      1314,
      '{"ip":"127.49.0.2","mac":"02:00:00:00:00:02","model":"Goldshell-KD6","boxsn":"B2"}',
    )
    await press('127.49.0.2', 14235, 'OK')
    await expect.poll(() => keeper.entries.length).toBe(6)
    await listener.close()
    expect(heard).toMatchObject([
      { item: 'A-1', report: { address: '127.49.0.1', mac: '02:00:00:00:00:01' } },
      { item: 'A-2', report: { address: '127.49.0.2', model: 'Goldshell-KD6', serial: 'B2' } },
    ])
    expect(malformed).toEqual(['listen.malformed'])
    expect(keeper.entries.every(({ kind }) => kind === 'report.received')).toBe(true)
  })
})
