/** The days of the reform of 2025, each named once. What happened on them is told in docs/domain.md, The reform of 2025. */
import type { IsoDay } from './date.js'

/** Ministries, departments and Party commissions were merged on 1 March 2025 (176/2025/QH15, 45/2025/NĐ-CP). */
export const FIRST_DAY_OF_MERGED_AGENCIES: IsoDay = '2025-03-01'
export const LAST_DAY_OF_FORMER_AGENCIES: IsoDay = '2025-02-28'

/** The map of 34 provinces without districts holds from 1 July 2025 on (202/2025/QH15). */
export const FIRST_DAY_OF_MAP_2025: IsoDay = '2025-07-01'
export const LAST_DAY_OF_MAP_2024: IsoDay = '2025-06-30'
