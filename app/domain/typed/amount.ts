import { z } from 'zod';

/** How each amount is written beside its number. */
const units = {
  hours: ['timer', 'time', 't', 'timar', 'h'],
  kilos: ['kg', 'kilo', 'kilogram'],
  kroner: ['kr', 'kroner', 'nok', ',-'],
  percent: ['%', 'prosent', 'pst'],
  minutes: ['minutter', 'minutt', 'min'],
  weeks: ['uker', 'uke', 'veker', 'veke'],
} as const;
export type Unit = keyof typeof units;

const about = /^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag)\.?\s*/;
/** «20 timer i uka» and «200 kr i timen» say what the field asks for already. */
const per = /\s+(?:i|per|pr\.?)\s+(?:uka|uken|uke|veka|timen|time)$|\s*\/\s*(?:t|time|uke)$/;

/**
 * A number as people write it – «5», «5,5», «ca 5», «5 kg», «kr 200», «25 000» – undefined where it
 * is none, is in another unit, or could be two («5-10», «1.500»): then the writer is asked.
 */
export function readAmount(typed: string, unit: Unit): number | undefined {
  const bare = withoutUnit(typed.trim().toLowerCase().replace(about, ''), unit);
  const joined = bare.replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  // Three digits behind a point are thousands to one reader and decimals to another.
  if (!/^\d{1,7}(?:[.,]\d{1,2})?$/.test(joined)) return undefined;
  return Number(joined.replace(',', '.'));
}

function withoutUnit(text: string, unit: Unit): string {
  const bare = unit === 'hours' || unit === 'kroner' ? text.replace(per, '') : text;
  const names = [...units[unit]].sort((a, b) => b.length - a.length);
  const after = names.find((name) => bare.endsWith(name));
  const rest = after ? bare.slice(0, -after.length).trim() : bare;
  const before = names.find((name) => rest.startsWith(name));
  return (before ? rest.slice(before.length).replace(/^\./, '') : rest).trim();
}

interface Bounds {
  readonly unit: Unit;
  /** Said of everything that is wrong: what to write, and the bounds. */
  readonly message: string;
  readonly least?: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** A field with an amount within its bounds. */
export function amountAnswer({ unit, message, least = 0, most, isWhole = false }: Bounds) {
  return z
    .string(message)
    .max(30, message)
    .transform((typed, context) => {
      const amount = readAmount(typed, unit);
      const isIn = amount !== undefined && amount >= least && amount <= most;
      if (isIn && (!isWhole || Number.isInteger(amount))) return amount;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}
