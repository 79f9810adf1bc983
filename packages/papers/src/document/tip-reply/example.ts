import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    tip: 'QX-T-001',
    received: '2022-08-02',
    content: '水电站旁厂房昼夜风扇轰鸣',
    result: '反映的问题属实，有关设备已停止使用，正在依法处理',
    contact: '青峡县发展和改革局，000-0000000',
    date: '2022-09-30',
  },
}
