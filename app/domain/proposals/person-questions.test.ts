import { expect, test } from 'vitest';
import { checkQuestion, privateTopicIn } from './question-check';

/** Questions about the person: her body, health, treatment, drugs, family, origin, home, time out of work. Written before the themes were, by someone who had read the old rules: those refused 2 of the 30. */
const refused = [
  'Har hun vært på rehabilitering?',
  'Hvor mange ganger har han vært hos legen i år?',
  'Er kandidaten i form, eller har vedkommende skader?',
  'Kor ofte er ho dårleg?',
  'Går han til noen behandling for tida?',
  'Har personen problemer med knærne?',
  'Er nakken hennes i orden etter ulykken?',
  'Slit ho med nervane?',
  'Er han nykter?',
  'Har hun brukt hasj?',
  'Står kandidaten på venteliste for operasjon?',
  'Hører han dårlig?',
  'Hvor mye veier hun?',
  'Hvem passer barna når hun er på jobb?',
  'Bur ho saman med nokon?',
  'Har kandidaten mor og far i Norge?',
  'Har ho born i barnehage?',
  'Kven hentar ungane hennar?',
  'Kor kjem ho frå eigentleg?',
  'Er foreldrene hans norske?',
  'Snakker de norsk hjemme?',
  'Hvilken kultur er hun vokst opp i?',
  'Hvor lenge siden er det han kom til landet?',
  'Hva har hun gjort i årene hun ikke jobbet?',
  'Kvifor har han gått utan jobb i to år?',
  'Hvorfor er det et hull i CV-en hennes?',
  'Does she have any health problems?',
  'Is he married?',
  'Does the candidate take drugs?',
  'Why has he been out of work?',
];

/** Questions about the work that use the same words. */
const allowed = [
  'Kan hun bære ryggsekk med aviser på ruta?',
  'Har han jobbet på sykehus før?',
  'Kan kandidaten vaske rommene på sykehuset?',
  'Hvor lenge har hun jobbet med renhold?',
  'Hvilket språk bruker de på jobben han har nå?',
  'Snakker hun engelsk med kunder?',
  'Kor mange timar kan ho arbeide?',
  'Kan han hente varer på lageret hver morgen?',
  'Har hun jobba i barnehage med små barn?',
  'Kan ho passe på at barna i SFO vaskar hendene?',
  'Kommer han med buss, eller skal vi hente?',
  'Hvor kommer varene han har pakket fra?',
  'Har kandidaten vært lenge i praksis et annet sted?',
  'Hvorfor vil hun jobbe hos oss?',
  'Er det greit for han å stå ved maskinen i fire timer?',
  'Har hun behov for stol ved kassen?',
  'Can she start at eight?',
  'Does the candidate speak some Norwegian at work?',
  'Has he used a dishwasher before?',
  'Is she able to lift ten kilos?',
  'Where can we meet the candidate?',
  'Kan han stå på beina hele vakta?',
  'Lærer hun best ved å se eller lese?',
  'Kan han jobbe hjemmefra en dag i uka?',
  'Korleis lærer ho nye oppgåver best?',
  'Liker kandidaten å jobbe med mennesker?',
  'Har han hatt sommerjobb på apoteket?',
  'Kan hun bestille hansker til behandlingsrommet?',
  'Hva synes hun om å jobbe i en familiebedrift?',
  'Har ho arbeidd på legekontor?',
];

/**
 * Rows the rules have been mended by, so that they measure nothing. The first six passed in a
 * second table (18 of 25 refused); a seventh, «Hva gjorde han før, siden CV-en er tom i tre år?»,
 * still does.
 */
const refusedLater = [
  'Må hun ta tabletter på jobb?',
  'Drikk han mykje?',
  'Kven bur ho med?',
  'Kvifor har ho vore borte frå arbeidslivet?',
  'What is her disability?',
  'Er kandidaten flink til å holde seg unna alkohol?',
  'Må hun ofte til legen i arbeidstida?',
  'Hvor gamle er ungene til kandidaten?',
  'Hvilket land er foreldrene hennes fra?',
  'Has he been in hospital?',
  'Where was he born?',
  'How old is she?',
];
const allowedLater = [
  'Kan hun løfte pasienter?',
  'Kan kandidaten møte foreldrene i barnehagen?',
  'Hvor langt har han å reise?',
  'Trenger hun pauser i løpet av dagen?',
  'Does she need a break?',
  'Har han solgt alkohol i butikk før?',
  'Snakker han noe polsk? Mange av kollegene gjør det.',
  'Kan hun rette opp en skade på varene?',
  'Er det lege her i bygget?',
];

/** What a new user got an answer to. */
const seen = [
  'Har vedkommende noen gang vært innlagt?',
  'Har kandidaten vært mye på sykehus?',
  'Feiler det kandidaten noe?',
  'Kva feilar det kandidaten?',
  'Ruser kandidaten seg?',
  'Er ryggen hans god nok til å løfte?',
  'Har hun små barn som hun må hente?',
  'Kan vi få vite hvor kandidaten kommer fra opprinnelig?',
  'Hvilket språk snakker de hjemme hos kandidaten?',
  'Is the candidate disabled?',
  'Hvorfor har personen vært ute av jobb så lenge?',
];

test.each([...refused, ...refusedLater, ...seen])(
  'An employer may not ask of the person: %s',
  (question) => {
    expect(checkQuestion(question).ok).toBe(false);
  },
);

test.each([...allowed, ...allowedLater])('An employer may ask of the work: %s', (question) => {
  expect(checkQuestion(question).ok).toBe(true);
});

test.each([
  ['Vi har mye sykefravær hos oss nå', undefined],
  ['Vi valgte en annen. Takk for forslaget!', undefined],
  ['Kandidaten kan ikke jobbe på kvelden', undefined],
  ['Hun virket syk da vi snakket sammen', 'health'],
  ['Han har barn som må hentes', 'family'],
  ['Kandidaten har vært uten jobb for lenge', 'gap'],
])('A note «%s» tells of %s', (note, topic) => {
  expect(privateTopicIn(note)).toBe(topic);
});
