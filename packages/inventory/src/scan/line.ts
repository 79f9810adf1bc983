import type { Keeper } from '../keep/keeper.js'
import type { Sender } from '../send/sender.js'

/** Machines that answered do not answer any more, one after another: the cable, the switch or the power of the room is gone. */
export class NetworkLostError extends Error {
  override name = 'NetworkLostError' as const
}

/** So many machines in a row that are gone, of those that are read, raise the question; a few that were switched off do not. */
const fewest = 3
const most = 16

/**
 * Watches while machines are read whether the line to them still holds. Whoever pulls the plug must not turn two hundred
 * machines into two hundred silent rows: when several in a row are gone, the last that answered is knocked at.
 */
export class Line {
  readonly #sender: Pick<Sender, 'probe'>
  readonly #keeper: Keeper
  readonly #machines: number
  readonly #suspicious: number
  #gone = 0
  #lastAnswered: { readonly address: string; readonly port: number } | null = null
  #checking: Promise<void> | null = null

  constructor(sender: Pick<Sender, 'probe'>, keeper: Keeper, machines: number) {
    this.#sender = sender
    this.#keeper = keeper
    this.#machines = machines
    this.#suspicious = Math.min(most, Math.max(fewest, Math.ceil(machines / 4)))
  }

  /** A machine took the connection; with a port, it also said something, and will not be asked again. */
  there(address: string, port: number | null): void {
    this.#gone = 0
    if (port !== null) this.#lastAnswered = { address, port }
  }

  /**
   * @throws NetworkLostError when the machine that answered last is gone too, or all are
   */
  async gone(): Promise<void> {
    this.#gone++
    if (this.#gone < this.#suspicious) return
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null
    })
    await this.#checking
  }

  async #check(): Promise<void> {
    const last = this.#lastAnswered
    if (last === null) {
      // nothing to compare with: the others may still be there
      if (this.#gone >= this.#machines) throw new NetworkLostError('all machines that were there are gone')
      return
    }
    const outcome = await this.#sender.probe(last.address, last.port)
    await this.#keeper.append('line.checked', { ...last, outcome })
    if (outcome !== 'open') throw new NetworkLostError('machines that answered are gone')
    this.#gone = 0
  }
}
