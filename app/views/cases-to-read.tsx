import { formatShortDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { Card } from '../ui/card';
import type { SharedLine } from '../usecases/sharings/read-shared-with-me';

/** The cases of colleagues' people one may read; nothing where there are none. */
export function CasesToRead({ shared }: { shared: readonly SharedLine[] }) {
  const t = useMessages().specialist.sharings.shared;
  if (shared.length === 0) return null;
  return (
    <section className="stack" id="cases">
      <h2>{t.listTitle}</h2>
      <p>{t.listText}</p>
      <div className="grid">
        {shared.map(({ sharingId, code, specialist, untilOn }) => (
          <Card key={sharingId} level={3} href={`/cases/${sharingId}`} title={code}>
            <p>{t.line(specialist, formatShortDate(untilOn))}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}
