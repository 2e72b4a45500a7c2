import { formatDate } from '~/app/domain/calendar/format-date';
import { factKeys } from '~/app/domain/profiles/facts-in-words';
import { profileBlocks } from '~/app/domain/profiles/matching-layer';
import type { Messages } from '~/app/i18n/messages';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What she wants and can, line by line, also what is not filled in. */
export function Facts({ facts }: { facts: NonNullable<Everything['facts']> }) {
  const t = useMessages().jobseeker.everything;
  return (
    <SummaryList
      rows={factKeys.map((key) => ({ term: t.facts[key], value: <Lines lines={facts[key]} /> }))}
    />
  );
}

/** Whose choice each block is, where we know it from and since when. */
export function noteRows(
  notes: Everything['notes'],
  t: Messages['jobseeker']['everything'],
): { term: string; value: string }[] {
  return profileBlocks.flatMap((block) => {
    const { choice, source, on } = notes[block] ?? {};
    const value = [choice && t.choices[choice], source && t.sources[source], on && formatDate(on)];
    return value.some(Boolean)
      ? [{ term: t.blocks[block], value: value.filter(Boolean).join(' ') }]
      : [];
  });
}

function Lines({ lines }: { lines: readonly string[] }) {
  const t = useMessages().jobseeker.everything;
  if (lines.length === 0) return <span className="soft">{t.unknown}</span>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
