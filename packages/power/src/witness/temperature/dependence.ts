/**
 * How loads go with the temperature of the air, as a part of their level per °C. Machines: a full swing of 7.3 % between
 * night and day at the wall of one T21 (maker's forum, by way of the project's reference, section 4) over some 15 °C. The
 * others are general engineering knowledge, entered by hand in November 2026 and not held against a source: a heat pump or
 * room heater between 0 and 14 °C, a compressor whose condenser gets warmer, aerators in water that holds less oxygen.
 */
export const dependence = {
  /** Up to this, rising with warmth, as machines and their fans do. */
  machines: 0.008,
  /** From this on, falling as it gets warmer, as heating does. */
  heating: 0.015,
  /** From this on, rising as it gets warmer, as cooling does. */
  cooling: 0.015,
  /** At this and beyond nothing else explains it. */
  strong: 0.035,
} as const
