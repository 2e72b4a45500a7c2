import type { Standing, WorkplacePoint } from './workplace-analysis';
import type { TaskQuestion, Trainer } from './task-analysis';

/** The fifteen points in words both a specialist and an employer use. */
export const pointNames: Readonly<Record<WorkplacePoint, string>> = {
  tasks: 'Oppgavene',
  complexTasks: 'Oppgaver som må læres trinn for trinn',
  characteristics: 'Slik er jobben',
  productivity: 'Hvor mye som skal gjøres',
  quality: 'Hvor godt det skal gjøres',
  wage: 'Lønn',
  percentage: 'Stillingsprosent',
  universalDesign: 'Framkommelig for alle',
  safety: 'Helse, miljø og sikkerhet',
  culture: 'Kultur og vaner',
  environment: 'Arbeidsmiljøet',
  social: 'Det sosiale',
  externalSupport: 'Hjelp fra oss på stedet',
  naturalSupport: 'Hjelp fra kolleger',
  transport: 'Veien dit og det praktiske',
};

export const standingNames: Readonly<Record<Standing, string>> = {
  fixed: 'Kan ikke endres',
  negotiable: 'Kan endres',
  unknown: 'Vet ikke ennå',
};

export const taskQuestionNames: Readonly<Record<TaskQuestion, string>> = {
  steps: 'Trinnene',
  order: 'Rekkefølgen',
  content: 'Hva som gjøres i hvert trinn',
  meetingPoints: 'Når en møter kolleger',
  timeFrame: 'Hvor lang tid det tar',
  materials: 'Utstyr og materialer',
  standard: 'Må det gjøres på én bestemt måte?',
  problems: 'Det som kan bli vanskelig',
  doneWell: 'Slik ser en at det er godt gjort',
};

export const trainerNames: Readonly<Record<Trainer, string>> = {
  workplace: 'En på arbeidsplassen',
  specialist: 'Vi',
  together: 'Vi og en på arbeidsplassen sammen',
};

export const otherNames = {
  acceptsSpecialist: 'Vi kan være på arbeidsplassen',
  buddy: 'Fadder',
  hasAcceptedRole: 'Fadderen har sagt ja til rollen',
  hasTime: 'Fadderen har tid satt av',
  hasAcceptedConfidentiality: 'Fadderen har sagt ja til taushetsplikt',
  trainer: 'Hvem lærer bort',
  what: 'Hva',
  howSeen: 'Slik ses det',
  why: 'Derfor trengs det',
  added: 'Lagt til',
  dropped: 'Tatt bort',
  reworded: 'Skrevet om',
} as const;

export const unknownName = 'Vet ikke ennå';

export function yesNoName(answer: boolean | null): string {
  if (answer === null) return unknownName;
  return answer ? 'Ja' : 'Nei';
}
