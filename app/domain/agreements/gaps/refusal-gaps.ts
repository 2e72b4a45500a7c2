import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, type Gap } from './gap';
import type { GapFacts, RefusedDemand } from './gap-facts';

/** What the agreement asks although she has said no to it (domain §2.15), each named. */
export function refusalGaps({ tasks }: AgreementTerms, { refusals = [] }: GapFacts): Gap[] {
  const titles = new Set(tasks.map(({ title }) => folded(title)));
  const asked = refusals.filter(
    (refusal) =>
      refusal.tasks.length === 0 || refusal.tasks.some((title) => titles.has(folded(title))),
  );
  const about = (isLeftOut: boolean) => asked.filter((refusal) => refusal.isLeftOut === isLeftOut);
  return gapsOf(
    about(false).length > 0 && naming(stops('demand-refused', 'tasks'), about(false)),
    about(true).length > 0 && naming(stops('task-left-out', 'tasks'), about(true)),
  );
}

function naming(gap: Gap, refusals: readonly RefusedDemand[]): Gap {
  const lines = refusals.map(({ text, tasks }) =>
    tasks.length > 0 ? `«${text}» (${tasks.join(' · ')})` : `«${text}»`,
  );
  return { ...gap, missing: `${gap.missing} ${lines.join(' ')}` };
}

/** An agreement keeps the first 120 characters of a task's name (`draftTerms`). */
function folded(title: string): string {
  return title.slice(0, 120).trim().toLocaleLowerCase('nb');
}
