import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    cause: '涉嫌使用国家明令淘汰的用能设备',
    object: '控制主机 1 台、路由器 1 台',
    from: '2022-08-19T14:00',
    to: '2022-08-19T15:10',
    place: '青峡县石板镇石板水电站旁厂房',
    method: '只读导出；矿灯 0.1.0',
    'clock-offset': '快 4 秒',
    process: '对控制页面逐屏拍照，导出设备清单和矿池设置，抓取出口流量十分钟',
    officers: exampleOfficers,
    holder: '严喆堃',
    files: [
      {
        name: 'screens.zip',
        category: '图片',
        format: 'ZIP',
        size: 1048576,
        sha256: 'ab'.repeat(32),
        sm3: 'cd'.repeat(32),
      },
      {
        name: 'egress.pcap',
        category: '网络数据',
        format: 'pcap',
        size: 73400320,
        sha256: '0f'.repeat(32),
        sm3: '1e'.repeat(32),
      },
    ],
  },
}
