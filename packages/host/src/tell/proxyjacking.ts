import { type Tell, type Term } from './tell.js'

/** Programs that sell the line of a machine. Facts from the services' own documentation, 2026-11. */
const services =
  /^(?:peer2profit|p2pclient|honeygain|pawns-cli|iproyal|packetstream|psclient|traffmonetizer|repocket|earnapp|proxyrack|proxylite|bitping|earnfm|mystnode|proxies\.sx|spider-pi|grass-node|castarsdk)\b/i

/** The line that is sold, not the processor. */
export const proxyjacking: Tell = {
  name: 'proxyjacking',
  cap: 2,
  look({ runs, picture }) {
    const terms: Term[] = []
    for (const { command } of runs)
      if (services.test(command.name))
        terms.push({
          code: 'host.proxy.program',
          weight: 1.5,
          bears: 'proxyjacking',
          params: { program: command.name },
        })
    for (const { image } of picture.containers)
      if (image.split('/').some((part) => services.test(part)))
        terms.push({ code: 'host.proxy.program', weight: 1.5, bears: 'proxyjacking', params: { program: image } })
    return terms
  },
}
