import { addDays } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { startOfOsloDate } from '~/app/domain/calendar/oslo-date';
import { auditActions } from '~/app/domain/audit/audit-event';

/** What the address of the log asks for, as typed; whatever no form of ours sends is left out. */
export interface LogFilter {
  readonly subject: string;
  readonly actor: string;
  readonly kind: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
}

/** Reads the address. A strange question is read as none. */
export function readLogFilter(params: URLSearchParams): LogFilter {
  const fitting = (name: string, shape: RegExp) => shape.exec(params.get(name) ?? '')?.[0] ?? '';
  const dateOf = (name: string) => plainDateSchema.safeParse(params.get(name)).data ?? '';
  const action = params.get('action') ?? '';
  return {
    subject: fitting('subject', /^[a-z]+:[\w-]{1,60}$/),
    actor: fitting('actor', /^[a-z]+(?::[\w-]{1,60})?$/),
    kind: fitting('kind', /^[a-z]{1,20}$/),
    action: auditActions.some((known) => known === action) ? action : '',
    from: dateOf('from'),
    to: dateOf('to'),
  };
}

/** The question the log answers: dates are Oslo dates, and the last one is with. */
export function questionOf({ subject, actor, kind, action, from, to }: LogFilter) {
  return {
    subject: subject || undefined,
    actor: actor || undefined,
    subjectKind: kind || undefined,
    action: action || undefined,
    from: from ? startOfOsloDate(from) : undefined,
    until: to ? startOfOsloDate(addDays(to, 1)) : undefined,
  };
}

/** The filter as an address, without what is not asked. */
export function addressOf(filter: LogFilter, before?: number): string {
  const asked = Object.entries({ ...filter, before: before === undefined ? '' : String(before) });
  return `/admin/log?${new URLSearchParams(asked.filter(([, value]) => value !== ''))}`;
}
