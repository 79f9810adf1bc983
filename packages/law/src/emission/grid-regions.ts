/**
 * Which provinces share a grid region in the notices on emission factors since 2024. Source: general knowledge of the notices'
 * division, entered 2026-11 and not held against their text. Plain facts, no licence. Inner Mongolia lies in two.
 */
const regions: Readonly<Record<string, readonly string[]>> = {
  华北: ['北京', '天津', '河北', '山西', '山东', '内蒙古'],
  东北: ['辽宁', '吉林', '黑龙江', '内蒙古'],
  华东: ['上海', '江苏', '浙江', '安徽', '福建'],
  华中: ['江西', '河南', '湖北', '湖南'],
  西北: ['陕西', '甘肃', '青海', '宁夏', '新疆'],
  南方: ['广东', '广西', '海南', '贵州', '云南'],
  西南: ['重庆', '四川', '西藏'],
}

export function gridRegionsOf(province: string): string[] {
  return Object.entries(regions).flatMap(([region, provinces]) => (provinces.includes(province) ? [region] : []))
}
