import { agreementCalendar } from '../domain/agreements/agreement-calendar';
import { osloDateOf } from '../domain/calendar/oslo-date';
import type { Services } from '../services';
import { notFound } from './guard';

/** An agreement's days as a file for one of its parties; `page` is where she finds it. 404 without any. */
export function calendarAnswer(
  { clock, baseUrl }: Services,
  agreement: Parameters<typeof agreementCalendar>[0],
  page: string,
): Response {
  const writtenAt = clock.now();
  const today = osloDateOf(writtenAt);
  const file = agreementCalendar(agreement, { address: `${baseUrl}${page}`, today, writtenAt });
  if (file === undefined) notFound();
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="avtale.ics"',
    },
  });
}
