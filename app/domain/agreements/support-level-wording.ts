import type { SupportFrequency, SupportLevel, SupportStage } from './support-level';

export const supportLevelNames: Record<SupportLevel, string> = {
  1: 'Kontakt og møter',
  2: 'Tett oppfølging',
  3: 'Daglig støtte i starten',
};

/** What the employer gets at each level, in one sentence. */
export const supportLevelSentences: Record<SupportLevel, string> = {
  1: 'Vi er med den første uka og holder kontakt på telefon og i møter.',
  2: 'Vi er på arbeidsplassen hver uke i starten og sjeldnere etter hvert.',
  3: 'Vi er på arbeidsplassen hver dag i starten og trekker oss gradvis tilbake.',
};

export const supportStageNames: Record<SupportStage, string> = {
  introduction: 'De første dagene',
  learning: 'Lære jobben',
  stabilising: 'Få rutine',
  tapering: 'Stå mer på egne ben',
  'follow-up': 'Etter perioden',
};

/** What we do at each stage, at each level. */
export const supportActs: Record<SupportLevel, Record<SupportStage, string>> = {
  1: {
    introduction: 'Vi er med første dag og hilser på kollegene.',
    learning: 'Vi gir råd om opplæringen og hører hvordan det går med begge parter.',
    stabilising: 'Vi går gjennom hva som fungerer, og hva som bør endres.',
    tapering: 'Kollegene har hverdagen. Vi stiller opp når dere ber om det.',
    'follow-up': 'Vi holder kontakten og svarer når noe skjer.',
  },
  2: {
    introduction: 'Vi er med på opplæringen og blir kjent med kollegene.',
    learning: 'Vi øver på oppgavene sammen med kandidaten og gir råd til dere.',
    stabilising: 'Vi går gjennom hva som fungerer, og hva som bør endres.',
    tapering: 'Kollegene tar over mer. Vi følger med og er lette å nå.',
    'follow-up': 'Vi holder kontakten og svarer når noe skjer.',
  },
  3: {
    introduction: 'Vi jobber ved siden av kandidaten og lærer oppgavene sammen.',
    learning: 'Vi øver på én oppgave om gangen og viser kollegene hva som hjelper.',
    stabilising: 'Kandidaten gjør oppgavene alene. Vi retter opp det som ikke fungerer.',
    tapering: 'Kollegene tar over mer. Vi kommer sjeldnere, men fast.',
    'follow-up': 'Vi holder fast kontakt og kommer tilbake når det trengs.',
  },
};

/** How often we come and call, in sentences: «Vi er på arbeidsplassen hver dag.» */
export function frequencySentences({ visits, calls }: SupportFrequency): string {
  const sentences = [
    ...(visits > 0 ? [`Vi er på arbeidsplassen ${timesAWeek(visits)}.`] : []),
    ...(calls > 0 ? [`Vi ringer arbeidsplassen ${timesAWeek(calls)}.`] : []),
  ];
  return sentences.join(' ');
}

function timesAWeek(times: number): string {
  if (times >= 5) return 'hver dag';
  if (times >= 3) return 'tre dager i uka';
  if (times >= 2) return 'to dager i uka';
  if (times >= 1) return 'en gang i uka';
  if (times >= 0.5) return 'annenhver uke';
  return 'en gang i måneden';
}
