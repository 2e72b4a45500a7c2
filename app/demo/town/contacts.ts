import type { LoggedContact } from '~/app/usecases/companies/log-contact';

/** A contact with a company of the town, as its specialist wrote it down. */
export interface TownContact {
  readonly companyId: string;
  readonly by: 'ingrid' | 'jonas' | 'turid';
  readonly daysAgo: number;
  readonly entry: Pick<LoggedContact['entry'], 'channel' | 'aim'> & Partial<LoggedContact['entry']>;
  /** What was promised, and how many days after the contact it was due. */
  readonly promise?: { readonly text: string; readonly withinDays: number; readonly isKept?: true };
  /** Days from now until the next contact is planned. */
  readonly nextIn?: number;
}

const bakery = 'demo-company-havnebakeriet';
const tyres = 'demo-company-dekk';
const kitchen = 'demo-company-skolekjokken';
const animals = 'demo-company-dyr';
const hotel = 'demo-company-hotell';
const shop = 'demo-company-dagligvare';
const grill = 'demo-company-grill';
const townHall = 'demo-company-radhus';

export const townContacts: readonly TownContact[] = [
  {
    companyId: 'demo-company-eiendom',
    by: 'ingrid',
    daysAgo: 90,
    entry: { channel: 'meeting', aim: 'know-workplace', cup: 2, outcome: 'b' },
  },
  {
    companyId: grill,
    by: 'turid',
    daysAgo: 60,
    entry: { channel: 'drop-in', aim: 'introduce', cup: 1, objection: 'cost', outcome: 'b' },
  },
  {
    companyId: 'demo-company-ramme',
    by: 'turid',
    daysAgo: 71,
    entry: {
      channel: 'phone',
      aim: 'follow-up',
      note: 'Siste dag er avtalt. Takk for samarbeidet.',
    },
  },
  {
    companyId: 'demo-company-kajakk',
    by: 'ingrid',
    daysAgo: 57,
    entry: { channel: 'phone', aim: 'go-on', outcome: 'd', note: 'Vil gjerne ha to til våren.' },
  },
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 48,
    entry: { channel: 'drop-in', aim: 'introduce', cup: 1, objection: 'no-time', outcome: 'c' },
    promise: { text: 'Sende et eksempel på en oppgaveliste', withinDays: 3, isKept: true },
  },
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 41,
    entry: {
      channel: 'visit',
      aim: 'know-workplace',
      cup: 2,
      outcome: 'b',
      note: 'Roligst etter klokka ni. Pakkebordet står for seg selv.',
    },
  },
  {
    companyId: tyres,
    by: 'jonas',
    daysAgo: 30,
    entry: {
      channel: 'phone',
      aim: 'introduce',
      cup: 1,
      objection: 'safety',
      outcome: 'd',
      note: 'Stor sesong i oktober og april. Rolig ellers.',
    },
  },
  {
    companyId: hotel,
    by: 'ingrid',
    daysAgo: 29,
    entry: {
      channel: 'meeting',
      aim: 'find-tasks',
      cup: 2,
      objection: 'bad-experience',
      outcome: 'b',
      note: 'Forrige gang fikk de ingen opplæring av oss. Nå vil de ha oss med første uka.',
    },
  },
  {
    companyId: 'demo-company-gjenbruk',
    by: 'ingrid',
    daysAgo: 24,
    entry: { channel: 'visit', aim: 'follow-up', cup: 3, outcome: 'a' },
  },
  {
    companyId: 'demo-company-sykehjem',
    by: 'ingrid',
    daysAgo: 20,
    entry: {
      channel: 'meeting',
      aim: 'know-workplace',
      cup: 2,
      objection: 'hiring-stop',
      outcome: 'b',
      note: 'Prøving er greit. En fast stilling må lyses ut, så det tar et halvt år.',
    },
    promise: { text: 'Sende vurderingen av brann og smittevern', withinDays: 10, isKept: true },
  },
  {
    companyId: 'demo-company-kontor',
    by: 'ingrid',
    daysAgo: 19,
    entry: {
      channel: 'drop-in',
      aim: 'find-tasks',
      cup: 2,
      objection: 'no-work',
      outcome: 'b',
      note: 'Ingen hadde nok alene. Sju firma i samme hus har det sammen.',
    },
  },
  {
    companyId: animals,
    by: 'ingrid',
    daysAgo: 17,
    entry: { channel: 'referral', aim: 'introduce', cup: 1, objection: 'safety', outcome: 'c' },
  },
  {
    companyId: kitchen,
    by: 'jonas',
    daysAgo: 36,
    entry: { channel: 'email', aim: 'introduce', objection: 'hiring-stop' },
  },
  {
    companyId: kitchen,
    by: 'jonas',
    daysAgo: 24,
    entry: {
      channel: 'drop-in',
      aim: 'introduce',
      cup: 1,
      objection: 'no-time',
      outcome: 'c',
      note: 'Tørket kopper med Synne mens vi snakket. Da var det tid likevel.',
    },
  },
  {
    companyId: kitchen,
    by: 'jonas',
    daysAgo: 15,
    entry: {
      channel: 'visit',
      aim: 'know-workplace',
      cup: 2,
      note: 'Først skulle en kunne alt. Nå er det frokosten først, og resten siden.',
    },
    promise: {
      text: 'Finne ut hvor lang tid en politiattest tar',
      withinDays: 4,
      isKept: true,
    },
  },
  {
    companyId: kitchen,
    by: 'jonas',
    daysAgo: 4,
    entry: { channel: 'phone', aim: 'go-on', cup: 3, outcome: 'a' },
    promise: { text: 'Lage lista med bilder til veggen på kjøkkenet', withinDays: 12 },
  },
  {
    companyId: townHall,
    by: 'ingrid',
    daysAgo: 33,
    entry: {
      channel: 'referral',
      aim: 'introduce',
      cup: 1,
      objection: 'not-mine-to-decide',
      outcome: 'c',
      note: 'Wenche vil, men personalsjefen bestemmer.',
    },
    promise: { text: 'Skrive én side til personalsjefen', withinDays: 5, isKept: true },
  },
  {
    companyId: townHall,
    by: 'ingrid',
    daysAgo: 18,
    entry: {
      channel: 'meeting',
      aim: 'know-workplace',
      cup: 2,
      objection: 'colleagues',
      note: 'Redd for at noen mister arbeid. Tillitsvalgt var med: posten er ingens jobb i dag.',
    },
  },
  {
    companyId: townHall,
    by: 'ingrid',
    daysAgo: 3,
    entry: { channel: 'phone', aim: 'go-on', cup: 3, outcome: 'a' },
    promise: { text: 'Sende forslag til skilt på postfakkene', withinDays: 7 },
    nextIn: 3,
  },
  {
    companyId: 'demo-company-bibliotek',
    by: 'ingrid',
    daysAgo: 11,
    entry: { channel: 'visit', aim: 'know-workplace', cup: 2, outcome: 'a' },
    promise: { text: 'Vise dem symboler til hyllene', withinDays: 21 },
  },
  {
    companyId: bakery,
    by: 'ingrid',
    daysAgo: 9,
    entry: { channel: 'phone', aim: 'find-tasks', outcome: 'a' },
    promise: { text: 'Ringe Kari om hvordan støtte fra NAV fungerer', withinDays: 5 },
  },
  {
    companyId: 'demo-company-vaskeri',
    by: 'ingrid',
    daysAgo: 8,
    entry: { channel: 'phone', aim: 'find-tasks', cup: 3, objection: 'language', outcome: 'a' },
  },
  {
    companyId: shop,
    by: 'ingrid',
    daysAgo: 6,
    entry: {
      channel: 'visit',
      aim: 'know-workplace',
      cup: 2,
      objection: 'pace',
      outcome: 'b',
      note: 'Tempoet er høyt fram til åpning. Etterpå er det rom for å lære.',
    },
    promise: { text: 'Komme tilbake en morgen og se på vareplassene', withinDays: 10 },
    nextIn: 4,
  },
  {
    companyId: animals,
    by: 'ingrid',
    daysAgo: 4,
    entry: {
      channel: 'visit',
      aim: 'know-workplace',
      cup: 2,
      outcome: 'b',
      note: 'Marit vil gjerne ha hjelp, men er alene og redd for at noen blir bitt.',
    },
    promise: { text: 'Finne ut hvem som forsikrer på et dyrepensjonat', withinDays: 9 },
    nextIn: 5,
  },
  {
    companyId: 'demo-company-gartneri',
    by: 'jonas',
    daysAgo: 4,
    entry: { channel: 'phone', aim: 'go-on', outcome: 'a', note: 'Klar for våren.' },
  },
  {
    companyId: 'demo-company-lager',
    by: 'turid',
    daysAgo: 2,
    entry: { channel: 'phone', aim: 'keep-promise', cup: 3, outcome: 'a' },
    promise: { text: 'Spørre hvorfor de ber om B2 når ordrene er bilder', withinDays: 7 },
  },
];
