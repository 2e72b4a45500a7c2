import type { Assessment } from '../assess-pair';
import { findingsFor, type Fit, isUnknown, meanOverTasks, together } from './fit';

/** Licences, certificates, tests and safety training the tasks require. */
export function scorePapers(assessment: Assessment): Fit {
  const fit = meanOverTasks(assessment.relations, ({ task }) =>
    together(findingsFor(assessment, 'papers', task.id)),
  );
  const entries = assessment.findings.filter(({ feeds }) => feeds === 'papers');
  const open = entries.find(({ state }) => state !== 'ok');
  const met = entries.length > 0 ? 'Papirene er på plass.' : 'Oppgavene krever ingen papirer.';
  return { fit, unknown: isUnknown(entries), why: open?.why ?? met };
}
