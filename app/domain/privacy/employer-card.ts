import type { Card } from '~/app/domain/proposals/card';

/** All an employer may read about a person before a meeting. */
export type EmployerCard = {
  readonly lead: string;
  readonly tasks: readonly string[];
  readonly strengths: readonly string[];
  readonly worksBestWhen: readonly string[];
  readonly hours: readonly string[];
  readonly learns: readonly string[];
  readonly supportFromUs: readonly string[];
  readonly nextStep: string;
};

/** Copies field by field: what a card may hold one day does not follow by itself. */
export function employerCard(card: Card): EmployerCard {
  return {
    lead: card.lead,
    tasks: [...card.tasks],
    strengths: [...card.strengths],
    worksBestWhen: [...card.worksBestWhen],
    hours: [...card.hours],
    learns: [...card.learns],
    supportFromUs: [...card.supportFromUs],
    nextStep: card.nextStep,
  };
}
