import type { Assessment } from '../assess-pair';
import { findingsFor, type Fit, isUnknown, meanOverTasks, together } from './fit';

/** The person's own limits: what she has said no to, and what would make it a yes. */
export function scoreLimits(assessment: Assessment): Fit {
  const general = findingsFor(assessment, 'limits');
  const fit = meanOverTasks(assessment.relations, ({ task }) =>
    together([...general, ...findingsFor(assessment, 'limits', task.id)]),
  );
  const met = assessment.findings.filter(({ feeds, task }) => feeds === 'limits' && task);
  const why =
    met.length > 0
      ? met.map((finding) => finding.why).join(' ')
      : (general[0]?.why ?? 'Kandidatens egne grenser er ivaretatt.');
  return { fit, unknown: isUnknown(general), why };
}
