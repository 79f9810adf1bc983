/**
 * Public holidays in China and the weekend days worked in exchange, 2021 and 2022.
 * Source: notices of the General Office of the State Council 国办发明电〔2020〕27号 (2020-11-25) and
 * 国办发明电〔2021〕11号 (2021-10-25). Public documents; copied as facts.
 */
export const holidayPeriods: readonly { readonly name: string; readonly from: string; readonly to: string }[] = [
  { name: 'new-year', from: '2021-01-01', to: '2021-01-03' },
  { name: 'spring-festival', from: '2021-02-11', to: '2021-02-17' },
  { name: 'qingming', from: '2021-04-03', to: '2021-04-05' },
  { name: 'labour-day', from: '2021-05-01', to: '2021-05-05' },
  { name: 'dragon-boat', from: '2021-06-12', to: '2021-06-14' },
  { name: 'mid-autumn', from: '2021-09-19', to: '2021-09-21' },
  { name: 'national-day', from: '2021-10-01', to: '2021-10-07' },
  { name: 'new-year', from: '2022-01-01', to: '2022-01-03' },
  { name: 'spring-festival', from: '2022-01-31', to: '2022-02-06' },
  { name: 'qingming', from: '2022-04-03', to: '2022-04-05' },
  { name: 'labour-day', from: '2022-04-30', to: '2022-05-04' },
  { name: 'dragon-boat', from: '2022-06-03', to: '2022-06-05' },
  { name: 'mid-autumn', from: '2022-09-10', to: '2022-09-12' },
  { name: 'national-day', from: '2022-10-01', to: '2022-10-07' },
]

/** Saturdays and Sundays on which offices and schools work in exchange (same notices). */
export const workedWeekendDays: readonly string[] = [
  '2021-02-07',
  '2021-02-20',
  '2021-04-25',
  '2021-05-08',
  '2021-09-18',
  '2021-09-26',
  '2021-10-09',
  '2022-01-29',
  '2022-01-30',
  '2022-04-02',
  '2022-04-24',
  '2022-05-07',
  '2022-10-08',
  '2022-10-09',
]

/** First days of the lunar year, around which whole villages fill and factories empty. */
export const lunarNewYears: readonly string[] = ['2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22']
