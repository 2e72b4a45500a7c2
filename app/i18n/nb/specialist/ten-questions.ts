import type { AssessedAnswer, TenQuestion } from '~/app/domain/proposals/ten-questions';

const questions: Record<TenQuestion, string> = {
  tasks: 'Kan oppgavene gjøres nå?',
  wish: 'Stemmer det med det jobbsøkeren vil?',
  aids: 'Kan hjelpemidler og tilpasning ordnes?',
  hours: 'Går timene?',
  environment: 'Passer miljøet?',
  money: 'Er følgene for egen økonomi forklart og godtatt?',
  prospects: 'Er det noe å satse på?',
  expectations: 'Kan forventningene nås?',
  support: 'Er hjelpen der når den trengs, for begge?',
  transport: 'Går det an å komme seg dit og inn?',
};

const answers: Record<AssessedAnswer, string> = {
  yes: 'Ja',
  adjusted: 'Ja, med tilpasning',
  no: 'Nei',
  unknown: 'Vet ikke ennå',
};

const moneyAnswers: Record<AssessedAnswer, string> = {
  yes: 'Forklart og godtatt',
  adjusted: 'Forklart, ikke bestemt',
  no: 'Ikke godtatt',
  unknown: 'Vet ikke ennå',
};

/** The specialist's own ten questions, beside what is computed. */
export const tenQuestions = {
  title: 'De ti spørsmålene',
  lead: 'Din egen vurdering. Den står ved siden av det som er regnet ut, og endrer det ikke.',
  about: (answered: number) => `${answered} av 10 besvart`,
  private: 'Jobbsøkeren kan lese alt du skriver her. Bedriften ser det aldri.',
  questions,
  answers,
  moneyAnswers,
  answer: 'Din vurdering',
  note: 'Notat',
  moneyAcceptedOn: 'Godtatt dato',
  moneyHint: 'Bare at det er forklart og godtatt, og når. Ingen beløp.',
  computed: (answer: string) => `Regnet ut: ${answer.toLowerCase()}`,
  disagree: (own: string, computed: string) =>
    `Ulikt: du sier «${own.toLowerCase()}», det som er regnet ut, sier «${computed.toLowerCase()}».`,
  notComputed: 'Dette regnes ikke ut.',
  save: 'Lagre vurderingen',
  changedMeanwhile: 'Vurderingen er endret mens du skrev. Åpne siden på nytt og prøv igjen.',
};
