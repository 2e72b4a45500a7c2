import type {
  FollowUpActivity,
  FollowUpChannel,
  FollowUpParty,
} from '~/app/domain/follow-up/follow-up';

const activities: Record<FollowUpActivity, string> = {
  'see-how-it-goes': 'Hvordan det går',
  listen: 'Det som er vanskelig',
  'teach-tasks': 'Å lære oppgavene',
  'give-advice': 'Råd om jobben',
  'pass-on-demands': 'Det bedriften ønsker',
  'unwritten-rules': 'Det ingen sier høyt',
  'rights-and-safety': 'Regler på jobben',
  'adapt-work': 'Å gjøre jobben lettere',
  'prevent-trouble': 'Å rette noe i tide',
  mediate: 'Å bli enige',
  'clear-up': 'Å rydde opp i noe',
  'help-understand': 'Å forstå hverandre',
  'explain-reasons': 'Hvorfor noe ikke går',
  'raise-sensitive': 'Noe som er vondt å si',
  review: 'Hva som virker',
  'way-forward': 'Hva som skjer videre',
  'schemes-and-papers': 'NAV og papirer',
  'off-the-job': 'Hjelp utenfor jobben',
};

const channels: Record<FollowUpChannel, string> = {
  visit: 'Besøk',
  meeting: 'Møte',
  phone: 'Telefon',
  message: 'Melding',
  email: 'E-post',
};

const parties: Record<FollowUpParty, string> = {
  jobseeker: 'deg',
  employer: 'bedriften',
  buddy: 'fadderen',
  colleagues: 'de du jobber med',
  nav: 'NAV',
  network: 'folk du kjenner',
};

/** What her specialist has written down since the start, as she reads it. Easy-read. */
export const followUps = {
  activities,
  channels,
  parties,
  onSite: 'på jobben',
  who: (name: string, who: string) => `${name} snakket med ${who}.`,
  lasted: (minutes: number) => `Det tok ${minutes} minutter.`,
  situation: (text: string) => `Slik var det: «${text}»`,
  challenge: (text: string) => `Dette var vanskelig: «${text}»`,
  howMet: (text: string) => `Slik løste vi det: «${text}»`,
  goldenMoment: (text: string) => `Dette var fint: «${text}»`,
  next: (date: string) => `Vi skulle snakkes igjen ${date}.`,
};
