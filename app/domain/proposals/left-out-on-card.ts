import { leftOutInLead, type TasksOfJob } from './left-out-in-lead';
import type { ProposalCard } from './proposal-card';

/** The tasks taken out of the job that the card, or the job put together for her, still names. */
export function leftOutOnCard(
  { card, position }: Pick<ProposalCard, 'card' | 'position'>,
  job: TasksOfJob,
): string[] {
  const titles = position?.tasks.map(({ title }) => title) ?? [];
  const inPosition = job.leftOut.filter((title) => titles.includes(title));
  return [...new Set([...leftOutInLead(card.lead, job), ...inPosition])];
}
