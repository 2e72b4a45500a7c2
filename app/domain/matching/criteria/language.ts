import type { Assessment } from '../assess-pair';
import { findingsFor, type Fit, isUnknown, meanOverTasks, together } from './fit';

/** How far the tasks' language is from what the person speaks. */
export function scoreLanguage(assessment: Assessment): Fit {
  const fit = meanOverTasks(assessment.relations, ({ task }) =>
    together(findingsFor(assessment, 'language', task.id)),
  );
  const entries = assessment.findings.filter(({ feeds }) => feeds === 'language');
  const open = entries.find(({ state }) => state !== 'ok');
  const met =
    entries.length > 0 ? 'Språket er på plass.' : 'Oppgavene stiller ingen krav til språk.';
  return { fit, unknown: isUnknown(entries), why: open?.why ?? met };
}
