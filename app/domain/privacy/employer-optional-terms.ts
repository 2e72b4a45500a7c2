import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import type { OptionalTerms } from '~/app/domain/agreements/optional-terms';

/** What a text says besides, as a company reads it: field by field, and only what is there. */
export function optionalForEmployer(terms: AgreementTerms): OptionalTerms {
  const { growth, training, aids, papers, union, interpreter, hard, followUp } = terms;
  const { outside, pause, comingBack, followUpUntilOn } = terms;
  return {
    ...(growth && { growth: [...growth] }),
    ...(training && { training: training.map(({ what, from, on }) => ({ what, from, on })) }),
    ...(aids && {
      aids: aids.map(({ what, by, paidBy, leadWeeks, on }) => ({
        what,
        by,
        paidBy,
        leadWeeks,
        on,
      })),
    }),
    ...(papers && { papers: papers.map(({ what, by, on }) => ({ what, by, on })) }),
    ...(union && { union: { told: union.told, on: union.on } }),
    ...(interpreter && { interpreter: { used: interpreter.used, by: interpreter.by } }),
    ...(outside && { outside }),
    ...(hard && { hard: hard.map(({ when, what }) => ({ when, what })) }),
    ...(pause && { pause }),
    ...(comingBack && { comingBack }),
    ...(followUp && {
      followUp: { goals: followUp.goals, paidBy: followUp.paidBy, nextBy: followUp.nextBy },
    }),
    ...(followUpUntilOn && { followUpUntilOn }),
  };
}
