import type { AgreementTerms } from './agreement-terms';

/** The terms as the form shows them: each field's name and what stands in it. */
export function formOfTerms(terms: AgreementTerms): Record<string, string> {
  const { pay, times, parties, buddy, support, limits, growth = [], ...rest } = terms;
  const fields: Record<string, string> = {
    ...flat(rest),
    ...flat({ pay, support: { level: support.level, reachUs: support.reachUs } }),
    ...flat({ buddy: { name: buddy?.name ?? '', hasAccepted: buddy?.hasAccepted ?? false } }),
    limits: limits.join('\n'),
    growth: growth.join('\n'),
    hasEqualTerms: { true: 'yes', false: 'no', null: '' }[`${terms.hasEqualTerms}`],
  };
  for (const { day, from, to } of times)
    fields[`times.${day}`] = `${from}–${to}`.replaceAll(':', '.');
  for (const { role, name } of parties) fields[role] = name;
  return fields;
}

function flat(value: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const name = nameOf(path, key, Array.isArray(value));
      if (typeof inner === 'object' && inner !== null) return Object.entries(flat(inner, name));
      return [[name, worded(inner)]];
    }),
  );
}

function nameOf(path: string, key: string, isRow: boolean): string {
  if (isRow) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A decimal has a comma here; a tick is «on»; what is unknown is left empty. */
function worded(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'on' : '';
  return typeof value === 'string' ? value : '';
}
