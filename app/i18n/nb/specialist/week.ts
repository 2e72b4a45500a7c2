import type { PartOfDay } from '~/app/domain/needs/part-of-day';
import type { WeekTileRow } from '~/app/domain/needs/week-tiles';

const parts: Record<PartOfDay, { label: string; short: string }> = {
  morning: { label: 'morgen, klokka 6 til 9', short: '6–9' },
  forenoon: { label: 'formiddag, klokka 9 til 12', short: '9–12' },
  afternoon: { label: 'ettermiddag, klokka 12 til 16', short: '12–16' },
  evening: { label: 'kveld, klokka 16 til 20', short: '16–20' },
};

const rows: Record<WeekTileRow, { label: string; short: string }> = {
  workdays: { label: 'mandag til fredag', short: 'Ma–fr' },
  mon: { label: 'mandag', short: 'Ma' },
  tue: { label: 'tirsdag', short: 'Ti' },
  wed: { label: 'onsdag', short: 'On' },
  thu: { label: 'torsdag', short: 'To' },
  fri: { label: 'fredag', short: 'Fr' },
  sat: { label: 'lørdag', short: 'Lø' },
  sun: { label: 'søndag', short: 'Sø' },
};

/** The whole day, for a picture of it. */
const hours = {
  night: '0–6',
  morning: parts.morning.short,
  forenoon: parts.forenoon.short,
  afternoon: parts.afternoon.short,
  evening: parts.evening.short,
  late: '20–24',
};

export const week = { parts, rows, hours };
