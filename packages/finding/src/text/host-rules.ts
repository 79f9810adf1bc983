import type { Catalogue } from './sentence.js'

/** Sentences about rules of others. Codes never change once published; texts may. */
export const hostRuleTexts = {
  'host.rule.sigma': {
    en: 'The Sigma rule “{title}” of level {level} matches ({id}).',
    zh: '命中 Sigma 规则“{title}”，级别 {level}（{id}）。',
  },
  'host.rule.yara': {
    en: 'The YARA rule {rule} matches the file.',
    zh: '文件命中 YARA 规则 {rule}。',
  },
} as const satisfies Catalogue
