/** The parts of a working day an employer taps, with the clock times they stand for in Oslo. */
export const partsOfDay = {
  morning: { from: '06:00', to: '09:00' },
  forenoon: { from: '09:00', to: '12:00' },
  afternoon: { from: '12:00', to: '16:00' },
  evening: { from: '16:00', to: '20:00' },
} as const;

export type PartOfDay = keyof typeof partsOfDay;

export const partOfDayNames = ['morning', 'forenoon', 'afternoon', 'evening'] as const;
