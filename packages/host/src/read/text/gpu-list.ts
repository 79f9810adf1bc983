import { emptyPicture, type GpuRow } from '../../picture.js'
import { gpuRow } from '../row/gpu-row.js'
import type { TextReaderOf } from './text-reader.js'

/** Columns of `nvidia-smi --query-gpu=… --format=csv` in our names. Source: `nvidia-smi --help-query-gpu`. */
const names: Readonly<Record<string, string>> = {
  name: 'name',
  gpu_name: 'name',
  'utilization.gpu': 'utilization_pct',
  'memory.used': 'memory_used_mib',
  'memory.total': 'memory_total_mib',
  'power.draw': 'power_w',
  'power.limit': 'power_limit_w',
  'enforced.power.limit': 'power_limit_w',
  'power.default_limit': 'power_default_w',
  'pcie.link.width.current': 'pcie_width',
  'pcie.link.width.max': 'pcie_width_max',
  index: 'index',
  uuid: 'uuid',
  pci_bus_id: 'uuid',
}

export const gpuList: TextReaderOf = (id) => {
  const latest = new Map<string, GpuRow>()
  let heads: string[] | null = null
  return {
    line(text) {
      if (text.trim() === '') return true
      const cells = text.split(',').map((cell) => cell.trim())
      if (heads === null) {
        heads = cells.map((cell) => names[cell.replace(/\s*\[.*\]$/, '')] ?? cell)
        return true
      }
      if (cells.length !== heads.length) return false
      const fields = Object.fromEntries(
        heads.map((head, i) => [head, (cells[i] ?? '').replace(/\s*(?:%|MiB|W|MHz)$/, '')]),
      )
      // a series of looks: the last one of each board counts
      latest.set(String(fields['uuid'] ?? fields['index'] ?? latest.size), gpuRow(fields))
      return true
    },
    taken: () => [],
    end: () => [
      {
        picture: { ...emptyPicture, time: null, subject: { kind: 'host', id }, gpus: [...latest.values()] },
        line: null,
        text: null,
      },
    ],
  }
}
