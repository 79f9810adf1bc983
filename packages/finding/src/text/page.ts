import type { Catalogue } from './sentence.js'

/** Sentences of the page sense. Codes never change once published; texts may. */
export const pageTexts = {
  'page.miner.made': {
    en: 'A script of the page makes a miner of {provider}: new {call}(…).',
    zh: '网页脚本创建 {provider} 的挖矿对象：new {call}(…)。',
  },
  'page.miner.started': {
    en: 'The miner made by {call} is set to work by its method {method}.',
    zh: '由 {call} 创建的挖矿对象通过 {method} 方法启动。',
  },
  'page.miner.called': {
    en: 'A script of the page sets the mining program {provider} to work: {call}(…).',
    zh: '网页脚本启动挖矿程序 {provider}：{call}(…)。',
  },
  'page.miner.element': {
    en: 'The page holds an element that {provider} turns into a miner: <{tag}> marked {mark}.',
    zh: '网页含有由 {provider} 变为挖矿程序的元素：带 {mark} 标记的 <{tag}>。',
  },
  'page.provider.script': {
    en: 'The page loads the mining program of {provider}: {url}',
    zh: '网页加载 {provider} 的挖矿程序：{url}',
  },
  'page.provider.socket': {
    en: 'The page opens a connection to the mining service {provider}: {url}',
    zh: '网页连接挖矿服务 {provider}：{url}',
  },
} as const satisfies Catalogue
