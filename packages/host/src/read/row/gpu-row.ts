import type { GpuRow } from '../../picture.js'
import { type Fields, numberOf, textOf } from '../fields.js'

/** A graphics processor, in our names. */
export function gpuRow(fields: Fields): GpuRow {
  const count = fields['count']
  return {
    name: textOf(fields, 'name', 'model'),
    utilizationPct: numberOf(fields, 'utilization_pct', 'utilization_gpu'),
    memoryUsedMib: numberOf(fields, 'memory_used_mib', 'memory_used'),
    memoryTotalMib: numberOf(fields, 'memory_total_mib', 'memory_total'),
    powerW: numberOf(fields, 'power_w', 'power_draw'),
    powerLimitW: numberOf(fields, 'power_limit_w', 'power_limit'),
    powerDefaultW: numberOf(fields, 'power_default_w', 'power_default_limit'),
    pcieWidth: numberOf(fields, 'pcie_width'),
    pcieWidthMax: numberOf(fields, 'pcie_width_max'),
    count: typeof count === 'number' && count > 0 ? count : 1,
  }
}
