/**
 * Whether the name or the class that another system gave an event says that mining was seen. Sources: Suricata's class
 * `coin-mining` and the ET rules (COINMINER, Cryptocurrency Miner); names as Chinese products give them.
 */
export function isMiningAlert(name: string, category: string): boolean {
  return (
    /crypto ?currency mining|coin-?mining|挖矿|挖礦/i.test(category) ||
    /\bcoin ?miner\b|\bcrypto ?currency min(?:er|ing)\b|\bcrypto-?min(?:er|ing)\b|\bstratum (?:mining )?protocol\b|挖矿|挖礦|矿池/i.test(
      name,
    )
  )
}
