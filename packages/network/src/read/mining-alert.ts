/**
 * Whether the name or the class that another system gave an event says that mining was seen. Sources: Suricata's class
 * `coin-mining` and the ET rules (COINMINER, Cryptocurrency Miner); names as Chinese products give them.
 */
export function isMiningAlert(name: string, category: string): boolean {
  if (aboutMining.test(name)) return false
  return (
    /crypto ?currency mining|coin-?mining|挖矿|挖礦/i.test(category) ||
    /\bcoin ?miner\b|\bcrypto ?currency min(?:er|ing)\b|\bcrypto-?min(?:er|ing)\b|\bstratum (?:mining )?protocol\b|挖矿|挖礦|矿池/i.test(
      name,
    )
  )
}

/** Talk of mining, and the other system's own upkeep: read pages, courses, rule sets and policies that were changed. */
const aboutMining =
  /\b(?:articles?|news|blogs?|training|course)\b|\b(?:rules?|rule ?set|signatures?|policy|database) (?:was |were )?(?:updated?|upgraded?|changed|loaded|enabled|disabled)\b|规则库|特征库|策略(?:更新|升级|下发|变更|启用|停用)|资讯|新闻|文章|培训|宣传/i
