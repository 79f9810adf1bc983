import type { Catalogue } from '@davylamp/finding'

/** Why a rule of others is not used. Codes never change once published; texts may. */
export const ruleTexts = {
  'rules.yara': {
    en: 'The YARA rules in this file do not compile ({what}). They were not used; the others were.',
    zh: '该文件中的 YARA 规则无法编译（{what}），未使用；其余规则照常使用。',
  },
  'rules.yara.large-file': {
    en: 'Only the first {mb} MB of this file were searched by YARA rules.',
    zh: '只用 YARA 规则检查了该文件的前 {mb} MB。',
  },
  'rules.yara.failed': {
    en: 'YARA rules could not search this file ({what}).',
    zh: 'YARA 规则未能检查该文件（{what}）。',
  },
  'rules.sigma.too-large': {
    en: 'The file is over {mb} MB; no Sigma rule is. It was not used.',
    zh: '文件超过 {mb} MB，不会是 Sigma 规则，未使用。',
  },
  'rules.sigma.yaml': {
    en: 'The rule is no valid YAML ({what}). It was not used; the others were.',
    zh: '规则不是有效的 YAML（{what}），未使用；其余规则照常使用。',
  },
  'rules.sigma.no-detection': {
    en: 'The rule “{what}” has no detection that can be asked. It was not used.',
    zh: '规则“{what}”没有可用的 detection，未使用。',
  },
  'rules.sigma.condition': {
    en: 'The condition of the rule is not understood at “{what}”; sums over several events are not supported. It was not used.',
    zh: '规则条件在“{what}”处无法理解；不支持跨事件统计。未使用该规则。',
  },
  'rules.sigma.modifier': {
    en: 'The rule uses the modifier “{what}”, which is not supported. It was not used.',
    zh: '规则使用了不支持的修饰符“{what}”，未使用。',
  },
  'rules.sigma.expand': {
    en: 'The rule wants a placeholder of your own filled in ({what}). Write the values into the rule in its place; until then it is not used.',
    zh: '规则含有需要自行填写的占位符（{what}）。请把具体值写入规则；在此之前不使用该规则。',
  },
  'rules.sigma.regex': {
    en: 'The regular expression “{what}” of the rule cannot be used here. The rule was not used.',
    zh: '规则中的正则表达式“{what}”在此无法使用，未使用该规则。',
  },
  'rules.sigma.value': {
    en: 'The rule has a value that cannot be asked for ({what}). It was not used.',
    zh: '规则中有无法使用的值（{what}），未使用该规则。',
  },
  'rules.sigma.correlation': {
    en: 'The rule “{what}” correlates several events; that is not supported. It was not used.',
    zh: '规则“{what}”需关联多个事件，暂不支持，未使用。',
  },
} as const satisfies Catalogue
